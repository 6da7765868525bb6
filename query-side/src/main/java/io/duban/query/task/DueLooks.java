package io.duban.query.task;

import io.duban.kernel.event.CountyTime;
import io.duban.platform.limit.CountyLimits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which tasks have to be looked at, earliest first. A look that records something changes the task's line, which then knows
 * the next one; one that found nothing, or failed, is remembered here until something happens to the task.
 */
@Component
public class DueLooks {

    private static final String DUE = """
            FROM views.task t LEFT JOIN views.look l ON l.task_id = t.task_id AND l.position = t.position
            WHERE t.look_at <= :now AND (l.task_id IS NULL OR l.next_at <= :now)
            """;

    private final JdbcClient views;
    private final CountyLimits limits;

    DueLooks(@Qualifier("viewsJdbc") JdbcClient views, CountyLimits limits) {
        this.views = views;
        this.limits = limits;
    }

    /** @param behind the last one of the page before; null for the first page */
    public List<DueLook> due(Instant now, @Nullable DueLook behind, int most) {
        return views.sql("""
                        SELECT t.task_id, t.position, coalesce(l.next_at, t.look_at) AS due, coalesce(l.failures, 0) AS failures
                        %s AND (coalesce(l.next_at, t.look_at), t.task_id) > (:behind, :task)
                        ORDER BY due, t.task_id
                        LIMIT :most
                        """.formatted(DUE))
                .param("now", utc(now))
                .param("behind", utc(behind == null ? Instant.EPOCH : behind.due()))
                .param("task", behind == null ? new UUID(0, 0) : behind.task())
                .param("most", most)
                .query(DueLooks::read)
                .list();
    }

    /** Since when the look that waits longest has been due. */
    public Optional<Instant> oldest(Instant now) {
        return views.sql("SELECT coalesce(l.next_at, t.look_at) AS due " + DUE + " ORDER BY due LIMIT 1")
                .param("now", utc(now))
                .query((row, number) ->
                        row.getObject("due", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Nothing was new; the next look is reckoned from this one. */
    public void foundNothing(DueLook look, Instant lookedAt) {
        views.sql("SELECT t.*, NULL AS lead_group FROM views.task t WHERE task_id = :id AND position = :position")
                .param("id", look.task())
                .param("position", look.position())
                .query(TaskColumns::read)
                .optional()
                .ifPresent(line -> keep(look, next(line, lookedAt), 0, null));
    }

    /** @param reference what the log calls this failure */
    public void failed(DueLook look, Instant tryAgainAt, String reference) {
        keep(look, tryAgainAt, look.failures() + 1, reference);
    }

    private @Nullable Instant next(TaskLine line, Instant lookedAt) {
        var profile = line.times().profile();
        var county = limits.on(LocalDate.ofInstant(lookedAt, CountyTime.ZONE));
        var basis = profile == null
                ? county.inForce()
                : county.named(profile, line.times().profileVersion());
        return LookTimes.after(line, basis, lookedAt).orElse(null);
    }

    private void keep(DueLook look, @Nullable Instant next, int failures, @Nullable String reference) {
        views.sql("""
                        INSERT INTO views.look (task_id, position, next_at, failures, reference)
                        VALUES (:task, :position, :next, :failures, :reference)
                        ON CONFLICT (task_id) DO UPDATE
                        SET position = excluded.position, next_at = excluded.next_at,
                            failures = excluded.failures, reference = excluded.reference
                        """)
                .param("task", look.task())
                .param("position", look.position())
                .param("next", next == null ? null : utc(next))
                .param("failures", failures)
                .param("reference", reference)
                .update();
    }

    private static DueLook read(ResultSet row, int number) throws SQLException {
        return new DueLook(
                row.getObject("task_id", UUID.class),
                row.getLong("position"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getInt("failures"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
