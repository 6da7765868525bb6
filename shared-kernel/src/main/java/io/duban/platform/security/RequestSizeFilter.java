package io.duban.platform.security;

import io.duban.platform.web.ProblemAnswer;
import io.duban.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** No form and no command is longer than 1 MB; uploads have limits of their own. What is longer is not read. */
final class RequestSizeFilter extends OncePerRequestFilter {

    static final int MOST = 1 << 20;

    private final ProblemWriter writer;

    RequestSizeFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return hasType(request, "multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            tooLarge(request, response);
        } else if (request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            withoutLength(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The server reads forms by itself, and browsers say how long they are; commands are read here, up to the limit. */
    private void withoutLength(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasType(request, "application/x-www-form-urlencoded")) {
            tooLarge(request, response);
            return;
        }
        var body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            tooLarge(request, response);
        } else {
            chain.doFilter(new ReadAgainRequest(request, body), response);
        }
    }

    private void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Addresses.isApi(request)) {
            writer.write(
                    response,
                    ProblemAnswer.body(
                            HttpStatus.CONTENT_TOO_LARGE, "request.too-large", "请求过长", "这条命令太长，请缩短文字后重新提交。", null));
        } else {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        }
    }

    private static boolean hasType(HttpServletRequest request, String beginning) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(beginning);
    }
}
