package io.duban.platform.security;

import io.duban.platform.web.ProblemAnswer;
import java.io.Serial;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;

/** Nothing was tried: there were too many failures before, for this account name or from this address. */
final class SignInThrottled extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    SignInThrottled(Duration wait) {
        super("too many failures");
        this.wait = wait;
    }

    Duration remaining() {
        return wait;
    }

    /** Rounded up, so that who waits so long does not wait in vain. */
    long minutes() {
        return minutes(wait);
    }

    static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    ProblemDetail problem() {
        return ProblemAnswer.body(
                HttpStatus.TOO_MANY_REQUESTS,
                "sign-in.throttled",
                "尝试过多",
                "登录失败次数过多，请 %d 分钟后再试。".formatted(minutes()),
                null);
    }
}
