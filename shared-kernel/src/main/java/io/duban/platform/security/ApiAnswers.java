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

/** What the API says to those who are not signed in, or may not. The same words for whatever is wrong with a token. */
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
        if (!isFromPage(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, bearer(request));
        }
        writer.write(
                response,
                ProblemAnswer.body(
                        HttpStatus.UNAUTHORIZED,
                        "sign-in.required",
                        "需要登录",
                        "没有登录，或者访问令牌无效、已过期、已撤销；请核对后重新登录，或者换用有效的令牌。",
                        null));
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

    private static String bearer(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? "Bearer realm=\"duban\""
                : "Bearer realm=\"duban\", error=\"invalid_token\"";
    }

    /** A script on one of our pages has no use for a hint at tokens: its person signs in. */
    private static boolean isFromPage(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null
                || request.getHeader("HX-Request") != null
                || request.getHeader("X-Requested-With") != null;
    }
}
