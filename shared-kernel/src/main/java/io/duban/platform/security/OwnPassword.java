package io.duban.platform.security;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.password.PasswordRules;
import io.duban.platform.throttle.SignInThrottle;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A signed-in person changes their own password: this session goes on; every other one, and every token, ends. */
public final class OwnPassword {

    private final Accounts accounts;
    private final OwnPasswordWriting writing;
    private final PasswordEncoder encoder;
    private final PasswordRules rules;
    private final OwnPasswordFirst first;
    private final SignInThrottle throttle;
    private final String county;

    OwnPassword(
            Accounts accounts,
            OwnPasswordWriting writing,
            PasswordEncoder encoder,
            PasswordRules rules,
            OwnPasswordFirst first,
            SignInThrottle throttle,
            String county) {
        this.accounts = accounts;
        this.writing = writing;
        this.encoder = encoder;
        this.rules = rules;
        this.first = first;
        this.throttle = throttle;
        this.county = county;
    }

    /** The rules in words. */
    public List<String> rules() {
        return rules.sentences();
    }

    /** Whether the present one was given by an administrator or is too old, and nothing else can be done before. */
    public boolean mustBeChanged(Actor actor) {
        return accounts.active(actor.account()).map(first::mustChange).orElse(false);
    }

    /**
     * @param present field {@code present}: failures count like failed sign-ins
     * @param next field {@code next}
     * @param again field {@code again}
     * @return why nothing was changed; empty when it was
     */
    public Optional<Rejection> change(
            Actor actor, String present, String next, String again, HttpServletRequest request) {
        var account = accounts.active(actor.account()).orElseThrow();
        var wait = throttle.take(account.account(), request.getRemoteAddr());
        if (wait.isPresent()) {
            return no("throttled", "present", "密码输错次数过多，请 %d 分钟后再试。".formatted(SignInThrottled.minutes(wait.get())));
        }
        if (!encoder.matches(present, account.passwordHash())) {
            writing.failed(actor);
            return no("wrong", "present", "现用密码不正确，请重新输入。");
        }
        throttle.putBack(account.account(), request.getRemoteAddr());
        var refused = refuse(account, present, next, again);
        if (refused.isPresent()) {
            return refused;
        }
        if (!writing.change(account, actor, Objects.requireNonNull(encoder.encode(next)), sessionOf(request))) {
            return Optional.of(new Rejection.Conflict("password.changed-meanwhile", "密码刚刚在别处改过，请重新登录。"));
        }
        SignedIn.remain(accounts.active(account.account()).orElseThrow(), request);
        return Optional.empty();
    }

    private static @Nullable String sessionOf(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : session.getId();
    }

    private Optional<Rejection> refuse(Account account, String present, String next, String again) {
        var weak = rules.refuse("next", next, names(account));
        if (weak.isPresent()) {
            return weak;
        }
        if (next.equals(present)) {
            return no("same", "next", "新密码与现用密码相同，请换一个。");
        }
        return next.equals(again) ? Optional.empty() : no("differs", "again", "两次输入的新密码不一致，请重新输入。");
    }

    private List<String> names(Account account) {
        var names = new ArrayList<>(List.of(account.account(), account.name(), county));
        if (account.unit() != null) {
            names.add(account.unit().name());
        }
        if (account.leader() != null) {
            names.add(account.leader().name());
        }
        return names;
    }

    private static Optional<Rejection> no(String code, String field, String sentence) {
        return Optional.of(new Rejection.Invalid("password." + code, field, sentence));
    }
}
