package io.duban.platform.security;

import io.duban.platform.web.DatabaseFault;
import io.duban.platform.web.ProblemAnswer;
import io.duban.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/** Receives commands that the other side sends on behalf of a signed-in person. */
final class OnBehalfFilter extends OncePerRequestFilter {

    /** No command is longer; what is longer is not even hashed. */
    static final int LONGEST_BODY = 1 << 20;

    private final OnBehalfSigner signer;
    private final Accounts accounts;
    private final ProblemWriter writer;

    OnBehalfFilter(OnBehalfSigner signer, Accounts accounts, ProblemWriter writer) {
        this.signer = signer;
        this.accounts = accounts;
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(OnBehalfSigner.HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            writer.write(
                    response,
                    ProblemAnswer.body(
                            HttpStatus.CONTENT_TOO_LARGE, "request.too-large", "请求过长", "这条命令太长，请缩短文字后重新提交。", null));
            return;
        }
        try {
            var account = signer.verify(
                            request.getHeader(OnBehalfSigner.HEADER),
                            request.getMethod(),
                            request.getRequestURI(),
                            body,
                            request.getHeader("Idempotency-Key"))
                    .flatMap(name -> DubanItself.is(name)
                            ? DubanItself.at(request.getMethod(), request.getRequestURI())
                            : accounts.active(name));
            if (account.isEmpty()) {
                writer.write(response, refused());
                return;
            }
            SignedIn.enter(account.get());
        } catch (DataAccessException e) {
            logger.warn("account of a passed-on command cannot be read: " + e);
            writer.write(response, DatabaseFault.problem());
            return;
        }
        chain.doFilter(new ReadAgainRequest(request, body), response);
    }

    private static ProblemDetail refused() {
        return ProblemAnswer.body(
                HttpStatus.UNAUTHORIZED,
                "sign-in.not-vouched-for",
                "身份未能确认",
                "未能确认这条命令由谁提交，没有办理；请重新登录后再试，仍不成功时请管理员核对两端服务器的时间和数据库。",
                null);
    }
}
