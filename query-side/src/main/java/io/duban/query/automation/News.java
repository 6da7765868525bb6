package io.duban.query.automation;

import io.duban.kernel.event.EventCatalog;
import io.duban.kernel.task.WatchEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the reminders and slips that units have got since the last digests; a lamp that changes is no news by itself. */
@Component
final class News {

    private static final String LAMP = "task.lamp_changed";

    private final JdbcClient views;

    News(@Qualifier("viewsJdbc") JdbcClient views) {
        this.views = views;
    }

    /** By lead unit; empty before the first digest ever. */
    Map<UUID, Integer> before(LocalDate day) {
        return views
                .sql("""
                        SELECT t.lead_unit_id, count(*)::int
                        FROM events.domain_event e JOIN views.task t ON t.task_id = e.stream_id
                        WHERE e.position > (SELECT max(position) FROM views.digest WHERE day < :day)
                          AND e.name = ANY (:names) AND t.lead_unit_id IS NOT NULL
                        GROUP BY t.lead_unit_id
                        """)
                .param("day", day)
                .param("names", names())
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String[] names() {
        return EventCatalog.all().entrySet().stream()
                .filter(event -> WatchEvent.class.isAssignableFrom(event.getValue()))
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals(LAMP))
                .toArray(String[]::new);
    }
}
