package io.duban.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in the chain, with the digest that it should have. The counterpart of events.audit_digest. */
record ChainedEntry(long id, byte[] previous, byte[] digest, String canonical) {

    static final String COLUMNS =
            "entry_id, at, act, account, role, address, succeeded, subject, details::text AS details,"
                    + " reference, previous, digest";

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    static ChainedEntry of(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC);
        var canonical = Stream.of(
                        row.getString("entry_id"),
                        MICROSECONDS.format(at),
                        row.getString("act"),
                        row.getString("account"),
                        row.getString("role"),
                        row.getString("address"),
                        Boolean.toString(row.getBoolean("succeeded")),
                        row.getString("subject"),
                        row.getString("details"),
                        row.getString("reference"))
                .map(ChainedEntry::field)
                .collect(Collectors.joining("\n"));
        return new ChainedEntry(row.getLong("entry_id"), row.getBytes("previous"), row.getBytes("digest"), canonical);
    }

    /** Whether it follows an entry with this digest and says what it said when it was written. */
    boolean isSoundAfter(byte[] before) {
        return Arrays.equals(previous, before) && Arrays.equals(digest, computed());
    }

    private byte[] computed() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(previous);
            return sha256.digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String field(@Nullable String said) {
        return said == null ? "-" : said.getBytes(StandardCharsets.UTF_8).length + ":" + said;
    }
}
