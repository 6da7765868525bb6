package io.duban.platform.account;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.password.PasswordSettings;
import io.duban.platform.password.RandomPassword;
import io.duban.platform.token.OpenDoors;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where accounts are made, disabled and given rights. Every change and its line in the audit log are one transaction, and
 * hold with the next request of the person concerned.
 */
public final class AccountOffice {

    /** As the table has it; {@code new} is the address of the form. */
    private static final Pattern NAME = Pattern.compile("(?!(?:system|new)$)[a-z0-9][a-z0-9._-]{1,39}");

    private static final int LONGEST_NAME = 60;

    private final AccountRows rows;
    private final AccountWriting writing;
    private final TransactionOperations transaction;
    private final AuditLog audit;
    private final PasswordEncoder encoder;
    private final RandomPassword passwords;
    private final PasswordSettings settings;
    private final InstantSource time;

    AccountOffice(
            AccountRows rows,
            AccountWriting writing,
            TransactionOperations transaction,
            AuditLog audit,
            PasswordEncoder encoder,
            RandomPassword passwords,
            PasswordSettings settings,
            InstantSource time) {
        this.rows = rows;
        this.writing = writing;
        this.transaction = transaction;
        this.audit = audit;
        this.encoder = encoder;
        this.passwords = passwords;
        this.settings = settings;
        this.time = time;
    }

    public boolean mayLook(Actor who) {
        return AdministratorRules.mayLook(who);
    }

    public AccountPage page(AccountFilter filter) {
        return rows.page(filter);
    }

    public Optional<AccountSheet> find(String account) {
        return rows.find(account);
    }

    /** Whether the first security administrator has yet to be appointed, which the system administrator may do. */
    public boolean lacksSecurityAdministrator() {
        return !writing.anybodyIs(Role.SECURITY_ADMINISTRATOR);
    }

    /** Makes an account that waits for its rights, with a one-time password. */
    public AccountAnswer make(Actor by, String account, String name, Rights wanted) {
        var refused =
                AdministratorRules.keep(by).or(() -> badName(account, name)).or(wanted::refuse);
        return refused.<AccountAnswer>map(AccountAnswer.Refused::new).orElseGet(() -> {
            var password = passwords.next();
            var hash = hash(password);
            return within(() -> {
                if (!writing.make(account, name.strip(), hash, oneTimeUntil(), now())) {
                    return new AccountAnswer.Refused(
                            invalid("taken", "account", "用户名 %s 已经有人用了，请换一个。".formatted(account)));
                }
                writing.ask(account, wanted, by.account(), now());
                audit.record(entry(AuditAct.ACCOUNT_CREATED, by, account).with("wanted", wanted.words()));
                return new AccountAnswer.HandedOut(account, password);
            });
        });
    }

    /** Gives a one-time password in place of the present one; every session and token of the account ends. */
    public AccountAnswer reset(Actor by, String account) {
        var password = passwords.next();
        var hash = hash(password);
        return change(by, account, sheet -> AdministratorRules.keepOther(by, account), sheet -> {
            var closed = writing.reset(account, hash, oneTimeUntil(), now());
            audit.record(
                    with(closed, entry(AuditAct.ACCOUNT_CHANGED, by, account).with("what", "password reset")));
            return new AccountAnswer.HandedOut(account, password);
        });
    }

    public AccountAnswer disable(Actor by, String account) {
        return change(by, account, sheet -> AdministratorRules.keepOther(by, account), sheet -> {
            var closed = writing.disable(account, now());
            audit.record(with(closed, entry(AuditAct.ACCOUNT_DISABLED, by, account)));
            return new AccountAnswer.Done();
        });
    }

    public AccountAnswer enable(Actor by, String account) {
        return change(by, account, sheet -> AdministratorRules.keepOther(by, account), sheet -> {
            writing.enable(account);
            audit.record(entry(AuditAct.ACCOUNT_ENABLED, by, account));
            return new AccountAnswer.Done();
        });
    }

    /** Says what rights an account ought to have; the present ones hold until these are granted. */
    public AccountAnswer ask(Actor by, String account, Rights wanted) {
        return change(by, account, sheet -> AdministratorRules.keep(by).or(wanted::refuse), sheet -> {
            writing.ask(account, wanted, by.account(), now());
            audit.record(entry(AuditAct.ACCOUNT_CHANGED, by, account).with("wanted", wanted.words()));
            return new AccountAnswer.Done();
        });
    }

    /** Grants what was asked for at this moment; something else that was asked for meanwhile is not granted unseen. */
    public AccountAnswer grant(Actor by, String account, Instant askedAt) {
        return onWanted(by, account, askedAt, (sheet, wanted) -> give(by, sheet, wanted.rights()));
    }

    /** Declines what was asked for; the present rights stay. */
    public AccountAnswer decline(Actor by, String account, Instant askedAt) {
        return onWanted(by, account, askedAt, (sheet, wanted) -> {
            var refused = AdministratorRules.grant(by, account, wanted.rights(), !lacksSecurityAdministrator());
            return refused.<AccountAnswer>map(AccountAnswer.Refused::new).orElseGet(() -> {
                writing.forget(account);
                audit.record(entry(AuditAct.RIGHTS_CHANGED, by, account)
                        .with("declined", wanted.rights().words()));
                return new AccountAnswer.Done();
            });
        });
    }

    /** Gives these rights at once, asked for or not. */
    public AccountAnswer give(Actor by, String account, Rights rights) {
        return change(by, account, sheet -> rights.refuse(), sheet -> give(by, sheet, rights));
    }

    private AccountAnswer give(Actor by, AccountSheet sheet, Rights rights) {
        var account = sheet.account();
        var refused = AdministratorRules.grant(by, account, rights, !lacksSecurityAdministrator())
                .or(() -> AdministratorRules.oneOfThree(rights, writing.otherOfThree(account, rights.role())));
        if (refused.isPresent()) {
            audit.record(entry(AuditAct.RIGHTS_CHANGED, by, account)
                    .with("to", rights.words())
                    .with("refused", refused.get().code())
                    .failed());
            return new AccountAnswer.Refused(refused.get());
        }
        var before = sheet.rights();
        writing.give(account, rights);
        audit.record(entry(AuditAct.RIGHTS_CHANGED, by, account)
                .with("from", before == null ? "" : before.words())
                .with("to", rights.words()));
        return new AccountAnswer.Done();
    }

    private interface OnWanted {
        AccountAnswer act(AccountSheet sheet, WantedRights wanted);
    }

    private AccountAnswer onWanted(Actor by, String account, Instant askedAt, OnWanted act) {
        return change(by, account, sheet -> Optional.empty(), sheet -> {
            var wanted = sheet.wanted();
            return wanted == null || !wanted.askedAt().equals(askedAt)
                    ? new AccountAnswer.Refused(new Rejection.Conflict("account.wish-changed", "申请的权限已被处理或改过，请核对后再办理。"))
                    : act.act(sheet, wanted);
        });
    }

    private AccountAnswer change(
            Actor by,
            String account,
            Function<AccountSheet, Optional<Rejection>> refuse,
            Function<AccountSheet, AccountAnswer> act) {
        if (!mayLook(by)) {
            return new AccountAnswer.Refused(
                    new Rejection.NotAllowed("account.only-administrators", "账号由系统管理员和安全管理员管理。"));
        }
        return within(() -> rows.find(account)
                .map(sheet -> refuse.apply(sheet)
                        .<AccountAnswer>map(AccountAnswer.Refused::new)
                        .orElseGet(() -> act.apply(sheet)))
                .orElseGet(() ->
                        new AccountAnswer.Refused(new Rejection.NotFound("account.unknown", "没有这个账号，请从账号列表重新进入。"))));
    }

    private AccountAnswer within(Supplier<AccountAnswer> change) {
        return Objects.requireNonNull(transaction.execute(status -> {
            writing.waitForTurn();
            return change.get();
        }));
    }

    private static Optional<Rejection> badName(String account, String name) {
        if (!NAME.matcher(account).matches()) {
            return Optional.of(
                    invalid("name", "account", "用户名要用 2 到 40 个小写字母、数字、点、横线或下划线，以字母或数字开头；“system”和“new”不能用。"));
        }
        if (name.isBlank()
                || name.strip().length() > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(invalid("person", "name", "请填写姓名，最多 %d 个字。".formatted(LONGEST_NAME)));
        }
        return Optional.empty();
    }

    private static Rejection invalid(String code, String field, String sentence) {
        return new Rejection.Invalid("account." + code, field, sentence);
    }

    private static AuditEntry entry(AuditAct act, Actor by, String account) {
        return AuditEntry.of(act, by).about("account:" + account);
    }

    private static AuditEntry with(OpenDoors.Closed closed, AuditEntry entry) {
        return entry.with("sessions", Integer.toString(closed.sessions()))
                .with("tokens", Integer.toString(closed.tokens()));
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private Instant now() {
        return time.instant();
    }

    private Instant oneTimeUntil() {
        return now().plus(settings.oneTimeFor());
    }
}
