package io.duban.query.audit;

import io.duban.kernel.event.CountyTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the log, newest first. The statements are fixed: what is asked for goes in as values alone. */
@Component
class AuditQuery {

    /** Beyond this nobody counts along, and counting would cost more than reading. */
    static final int COUNTED = 10_000;

    private static final String WANTED = """
            WHERE (:from::timestamptz IS NULL OR e.at >= :from)
              AND (:until::timestamptz IS NULL OR e.at < :until)
              AND (:act::text IS NULL OR e.act = :act)
              AND (:account::text IS NULL OR e.account = :account)
              AND (:role::text IS NULL OR e.role = :role)
              AND (:succeeded::boolean IS NULL OR e.succeeded = :succeeded)
              AND (:subject::text IS NULL OR strpos(lower(e.subject), lower(:subject)) > 0)
              AND (:address::text IS NULL OR strpos(e.address, :address) = 1)
              AND (:before::bigint IS NULL OR e.entry_id < :before)
            """;

    private final JdbcClient views;

    AuditQuery(@Qualifier("viewsJdbc") JdbcClient views) {
        this.views = views;
    }

    List<AuditLine> newest(AuditFilter filter, int most) {
        return asked(AuditLine.SELECT + WANTED + "ORDER BY e.entry_id DESC LIMIT " + most, filter)
                .query(AuditLine::read)
                .list();
    }

    /** How many the filter finds on all pages; {@link #COUNTED} + 1 for all above it. */
    int count(AuditFilter filter) {
        var all = AuditFilter.of(filter.parameters());
        return asked(
                        "SELECT count(*) FROM (SELECT FROM events.audit_entry e " + WANTED + "LIMIT " + (COUNTED + 1)
                                + ") found",
                        all)
                .query(Integer.class)
                .single();
    }

    private StatementSpec asked(String sql, AuditFilter filter) {
        var outcome = filter.outcome();
        var to = filter.to();
        return views.sql(sql)
                .param("from", when(filter.from(), AuditQuery::midnight))
                .param("until", to == null ? null : midnight(to.plusDays(1)))
                .param("act", when(filter.act(), Enum::name))
                .param("account", filter.account())
                .param("role", when(filter.role(), Enum::name))
                .param("succeeded", when(outcome, wanted -> wanted == AuditFilter.Outcome.SUCCEEDED))
                .param("subject", filter.subject())
                .param("address", filter.address())
                .param("before", filter.before());
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(CountyTime.ZONE).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static <T, R> @Nullable R when(@Nullable T said, Function<T, R> meant) {
        return said == null ? null : meant.apply(said);
    }
}
