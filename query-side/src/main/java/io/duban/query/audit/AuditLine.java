package io.duban.query.audit;

import io.duban.kernel.people.Role;
import io.duban.platform.audit.AuditAct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as it is shown.
 *
 * @param name how the account's person is called today; null where there is no such account
 * @param details by name
 * @param digest in hexadecimal
 */
record AuditLine(
        long id,
        Instant at,
        String act,
        @Nullable String account,
        @Nullable String name,
        @Nullable String role,
        @Nullable String address,
        boolean succeeded,
        @Nullable String subject,
        Map<String, String> details,
        @Nullable String reference,
        String digest) {

    static final String SELECT = """
            SELECT e.entry_id, e.at, e.act, e.account, a.name, e.role, e.address, e.succeeded, e.subject,
                   e.details::text AS details, e.reference, encode(e.digest, 'hex') AS digest
            FROM events.audit_entry e LEFT JOIN events.account a ON a.account = e.account
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, Object>> OBJECT = new TypeReference<>() {};

    static AuditLine read(ResultSet row, int number) throws SQLException {
        var details = new TreeMap<String, String>();
        JSON.readValue(row.getString("details"), OBJECT)
                .forEach((name, value) -> details.put(name, String.valueOf(value)));
        return new AuditLine(
                row.getLong("entry_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("act"),
                row.getString("account"),
                row.getString("name"),
                row.getString("role"),
                row.getString("address"),
                row.getBoolean("succeeded"),
                row.getString("subject"),
                details,
                row.getString("reference"),
                row.getString("digest"));
    }

    /** The act in a word. */
    public String actLabel() {
        return Arrays.stream(AuditAct.values())
                .filter(known -> known.name().equals(act))
                .map(AuditAct::label)
                .findFirst()
                .orElse(act);
    }

    public String roleLabel() {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .map(Role::label)
                .findFirst()
                .orElse("");
    }
}
