package io.duban.query.leader;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.query.sight.ScopedReads;
import io.duban.query.task.Viewpoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Since when a leader has had charge of tasks that they adopted 领办; one question for a whole list. */
@Component
class AdoptionDays {

    private static final Instant NO_LIMIT = Instant.parse("9999-12-31T00:00:00Z");

    private final ScopedReads reads;

    AdoptionDays(ScopedReads reads) {
        this.reads = reads;
    }

    /** The day of the latest adoption of each task; a task that this leader had not adopted by then is missing. */
    Map<UUID, LocalDate> of(Collection<UUID> tasks, LeaderId leader, Viewpoint viewpoint, Actor viewer) {
        return reads.as(viewer, views -> views
                .sql("""
                        SELECT task_id, max(occurred_at) AS adopted_at
                        FROM (SELECT task_id, occurred_at, adopted_by @> :leader::jsonb AS has,
                                     lag(adopted_by @> :leader::jsonb) OVER (PARTITION BY task_id ORDER BY sequence) AS had
                              FROM views.task_version
                              WHERE task_id = ANY (:tasks)
                                AND occurred_at <= :asOf
                                AND recorded_at <= :knownAt) version
                        WHERE has AND had IS NOT TRUE
                        GROUP BY task_id
                        """)
                .param("leader", "[{\"id\": \"%s\"}]".formatted(leader))
                .param("tasks", tasks.toArray(UUID[]::new))
                .param("asOf", utc(viewpoint.now() ? null : viewpoint.asOf()))
                .param("knownAt", utc(viewpoint.knownAt()))
                .query(AdoptionDays::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Map.Entry<UUID, LocalDate> read(ResultSet row, int number) throws SQLException {
        var at = row.getObject("adopted_at", OffsetDateTime.class);
        return Map.entry(
                row.getObject("task_id", UUID.class),
                at.atZoneSameInstant(Viewpoint.ZONE).toLocalDate());
    }

    /** Nothing said is no limit. */
    private static OffsetDateTime utc(@Nullable Instant instant) {
        return (instant == null ? NO_LIMIT : instant).atOffset(ZoneOffset.UTC);
    }
}
