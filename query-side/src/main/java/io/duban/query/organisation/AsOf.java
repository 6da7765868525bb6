package io.duban.query.organisation;

import io.duban.query.task.Viewpoint;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * From where the organisation is looked at.
 *
 * @param day what held on this day
 * @param knownAt as far as it had been recorded by then; null for everything that is recorded
 */
public record AsOf(LocalDate day, @Nullable Instant knownAt) {

    /** The condition on a row's {@code recorded_at}. */
    static final String KNOWN = "(:knownAt::timestamptz IS NULL OR recorded_at <= :knownAt)";

    public static AsOf of(Viewpoint viewpoint) {
        return new AsOf(viewpoint.today(), viewpoint.knownAt());
    }

    public AsOf on(LocalDate other) {
        return new AsOf(other, knownAt);
    }

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("day", day)
                .param(
                        "knownAt",
                        knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
