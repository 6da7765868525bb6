package io.duban.query.task;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What has happened to a task, straight from the events. */
@Component
public class TaskHistory {

    private final EventReader events;
    private final TaskLedger ledger;

    TaskHistory(EventReader events, TaskLedger ledger) {
        this.events = events;
        this.ledger = ledger;
    }

    /** In the order of recording; empty if the task does not exist then or the viewer may not see it. */
    public List<RecordedEvent> of(UUID task, Viewpoint viewpoint, Actor viewer) {
        if (viewer.role() == Role.REVIEWER) {
            return List.of(); // what people wrote on the way is not for those who judge the result
        }
        if (ledger.task(task, viewpoint, viewer).isEmpty()) {
            return List.of();
        }
        return events.stream(task).stream()
                .filter(event -> viewpoint.now() || viewpoint.includes(event.occurredAt(), event.recordedAt()))
                .map(event -> Unnamed.of(event, viewer))
                .toList();
    }
}
