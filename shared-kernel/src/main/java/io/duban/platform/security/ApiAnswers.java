package io.duban.platform.security;

import io.duban.platform.web.DatabaseFault;
import io.duban.platform.web.ProblemAnswer;
import io.duban.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What the API says to those who are not signed in, or may not. The same words for a wrong name and a wrong password. */
final class ApiAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter writer;

    ApiAnswers(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof InternalAuthenticationServiceException) {
            writer.write(response, DatabaseFault.problem()); // the account table could not be asked
            return;
        }
        if (why instanceof SignInThrottled throttled) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(throttled.remaining().toSeconds() + 1));
            writer.write(response, throttled.problem());
            return;
        }
        if (!isFromPage(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"duban\", charset=\"UTF-8\"");
        }
        writer.write(
                response,
                ProblemAnswer.body(
                        HttpStatus.UNAUTHORIZED, "sign-in.required", "需要登录", "没有登录，或者用户名、密码不正确；请核对后重新登录。", null));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        writer.write(
                response,
                why instanceof CsrfException
                        ? ProblemAnswer.body(
                                HttpStatus.FORBIDDEN, "request.csrf", "页面已过期", "页面停留太久，安全令牌已失效；请刷新页面后重新提交。", null)
                        : ProblemAnswer.body(
                                HttpStatus.FORBIDDEN,
                                "sign-in.not-allowed",
                                "无权访问",
                                "您的角色不能使用这一功能；确有需要时请联系管理员。",
                                null));
    }

    /** A script on one of our pages: without this, the browser would put its own password box over the page. */
    private static boolean isFromPage(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null
                || request.getHeader("HX-Request") != null
                || request.getHeader("X-Requested-With") != null;
    }
}
