package io.duban.platform.audit;

import io.duban.platform.web.CorrelationId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tells the {@link RequestAudit} of statuses and attachments before they are set. What cannot be written down stays unset. */
final class AuditedResponse extends HttpServletResponseWrapper {

    private final RequestAudit audit;

    AuditedResponse(HttpServletResponse response, RequestAudit audit) {
        super(response);
        this.audit = audit;
    }

    @Override
    public void setStatus(int status) {
        audit.answers(status);
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
        audit.answers(status);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String words) throws IOException {
        audit.answers(status);
        super.sendError(status, words);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        watch(name, value);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        watch(name, value);
        super.addHeader(name, value);
    }

    private void watch(String name, @Nullable String value) {
        if (value == null || !name.equalsIgnoreCase(HttpHeaders.CONTENT_DISPOSITION)) {
            return;
        }
        try {
            audit.givesOut(value);
        } catch (RuntimeException notWritten) {
            forgetTheFile();
            throw notWritten;
        }
    }

    /** Length and type of the file would otherwise stand over the page that says what has gone wrong. */
    private void forgetTheFile() {
        if (!isCommitted()) {
            var reference = getHeader(CorrelationId.HEADER);
            reset();
            if (reference != null) {
                super.setHeader(CorrelationId.HEADER, reference);
            }
        }
    }
}
