package io.duban.platform.web;

import io.duban.kernel.rejection.InvalidValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns every failure under {@code /api} into a problem body; pages have their own error page. A resolver and not an
 * advice, because an advice cannot be confined to a path when no controller was found.
 */
final class ApiErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final ProblemWriter writer;

    ApiErrors(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!isApi(request) || response.isCommitted() || isForSecurity(failure)) {
            return null;
        }
        try {
            writer.write(response, problem(request, response, failure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    private static ProblemDetail problem(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        var invalid = Causes.first(failure, InvalidValue.class);
        if (invalid != null) {
            return ProblemAnswer.body(invalid.rejection());
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return BodyFaults.problem(unreadable);
        }
        if (failure instanceof HttpRequestMethodNotSupportedException method && method.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", method.getSupportedMethods()));
        }
        var fault = RequestFaults.problem(failure);
        return fault != null ? fault : systemFault(request, response, failure);
    }

    private static ProblemDetail systemFault(
            HttpServletRequest request, HttpServletResponse response, Exception failure) {
        if (DatabaseFault.isIn(failure)) {
            LOG.warn(
                    "{} {}: database unavailable: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    failure.toString());
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            return DatabaseFault.problem();
        }
        LOG.error(
                "{} {} failed, reference {}",
                request.getMethod(),
                request.getRequestURI(),
                CorrelationId.current(),
                failure);
        return ProblemAnswer.body(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "system.failed",
                "系统出错",
                "系统处理这一请求时出错，请稍后重试；仍不成功时，请把编号（reference）告诉管理员。",
                null);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    /** Who may not, and who is not signed in, is the security filters' matter. */
    private static boolean isForSecurity(Exception failure) {
        return failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
    }
}
