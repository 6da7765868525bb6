package io.duban.platform.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code events.second_factor} and {@code events.recovery_code}. */
final class FactorTable {

    /** @param lastStep of the last code that was taken */
    record Row(
            byte[] sealedSecret,
            @Nullable Instant confirmedAt,
            long lastStep,
            int failures,
            @Nullable Instant failedAt) {}

    private final JdbcClient jdbc;

    FactorTable(JdbcClient views) {
        this.jdbc = views;
    }

    Optional<Row> find(String account) {
        return jdbc.sql("""
                        SELECT sealed_secret, confirmed_at, last_step, failures, failed_at
                        FROM events.second_factor WHERE account = :account""")
                .param("account", account)
                .query((row, number) -> new Row(
                        row.getBytes("sealed_secret"),
                        instant(row, "confirmed_at"),
                        row.getLong("last_step"),
                        row.getInt("failures"),
                        instant(row, "failed_at")))
                .optional();
    }

    /** Keeps a secret that is not confirmed yet; false when there is a confirmed one. */
    boolean begin(String account, byte[] sealedSecret, Instant now) {
        return jdbc.sql("""
                        INSERT INTO events.second_factor (account, sealed_secret, begun_at)
                        VALUES (:account, :secret, :now)
                        ON CONFLICT (account) DO UPDATE SET sealed_secret = excluded.sealed_secret, begun_at = excluded.begun_at
                        WHERE second_factor.confirmed_at IS NULL""")
                        .param("account", account)
                        .param("secret", sealedSecret)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void confirm(String account, Instant now) {
        jdbc.sql("UPDATE events.second_factor SET confirmed_at = :now WHERE account = :account")
                .param("account", account)
                .param("now", at(now))
                .update();
    }

    /** Whether this step comes after every step that was taken; whoever asks first has it. */
    boolean take(String account, long step) {
        return jdbc.sql("""
                        UPDATE events.second_factor SET last_step = :step, failures = 0, failed_at = NULL
                        WHERE account = :account AND last_step < :step""").param("account", account).param("step", step).update() == 1;
    }

    void failed(String account, Instant now) {
        jdbc.sql("UPDATE events.second_factor SET failures = failures + 1, failed_at = :now WHERE account = :account")
                .param("account", account)
                .param("now", at(now))
                .update();
    }

    boolean takeRecoveryCode(String account, byte[] hash, Instant now) {
        var taken = jdbc.sql("""
                        UPDATE events.recovery_code SET used_at = :now
                        WHERE account = :account AND hash = :hash AND used_at IS NULL""")
                        .param("account", account)
                        .param("hash", hash)
                        .param("now", at(now))
                        .update()
                == 1;
        if (taken) {
            jdbc.sql("UPDATE events.second_factor SET failures = 0, failed_at = NULL WHERE account = :account")
                    .param("account", account)
                    .update();
        }
        return taken;
    }

    int recoveryCodesLeft(String account) {
        return jdbc.sql("SELECT count(*) FROM events.recovery_code WHERE account = :account AND used_at IS NULL")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    void replaceRecoveryCodes(String account, List<byte[]> hashes) {
        jdbc.sql("DELETE FROM events.recovery_code WHERE account = :account")
                .param("account", account)
                .update();
        hashes.forEach(hash -> jdbc.sql("INSERT INTO events.recovery_code (account, hash) VALUES (:account, :hash)")
                .param("account", account)
                .param("hash", hash)
                .update());
    }

    boolean remove(String account) {
        return jdbc.sql("DELETE FROM events.second_factor WHERE account = :account")
                        .param("account", account)
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
