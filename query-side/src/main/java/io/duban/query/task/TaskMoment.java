package io.duban.query.task;

import io.duban.platform.event.RecordedEvent;
import java.time.LocalDate;

/**
 * A fact, and the task's line as it stood once that had happened; names are those of that day.
 *
 * @param fact as the viewer may see it
 */
public record TaskMoment(RecordedEvent fact, TaskLine line) {

    /** The day on which it happened in the county. */
    public LocalDate day() {
        var day = fact.occurredOn();
        return day != null ? day : fact.occurredAt().atZone(Viewpoint.ZONE).toLocalDate();
    }
}
