package io.duban.platform.audit;

import io.duban.platform.web.CorrelationId;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what people do. Append-only: neither role of the application may change or remove an entry. What cannot be
 * written down is not done: a failure here goes up to the caller.
 */
public final class AuditLog {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final InstantSource time;

    public AuditLog(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Adds an entry, with the address and the reference of the current request if there is one. */
    public void record(AuditEntry entry) {
        var role = entry.role();
        jdbc.sql("""
                INSERT INTO events.audit_entry (at, act, account, role, address, succeeded, subject, details, reference)
                VALUES (:at, :act, :account, :role, :address, :succeeded, :subject, :details::jsonb, :reference)""")
                .param("at", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                .param("act", entry.act().name())
                .param("account", writable(entry.account()))
                .param("role", role == null ? null : role.name())
                .param("address", address())
                .param("succeeded", entry.succeeded())
                .param("subject", writable(entry.subject()))
                .param("details", JSON.writeValueAsString(writable(entry.details())))
                .param("reference", CorrelationId.current())
                .update();
    }

    /** PostgreSQL's text holds no NUL: whoever types one is written down all the same. */
    private static @Nullable String writable(@Nullable String text) {
        return text == null ? null : text.replace('\u0000', '\uFFFD');
    }

    private static Map<String, String> writable(Map<String, String> details) {
        return details.entrySet().stream()
                .collect(Collectors.toMap(
                        detail -> detail.getKey(), detail -> detail.getValue().replace('\u0000', '\uFFFD')));
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
