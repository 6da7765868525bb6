package io.duban.query.task;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.platform.event.EventActor;
import io.duban.platform.event.RecordedEvent;
import java.util.Set;
import java.util.UUID;

/**
 * What the public said is known to whoever may see the task; which reviewer said it is known to the office alone. Other tasks
 * are named to those who may know of them.
 */
final class Unnamed {

    private Unnamed() {}

    static RecordedEvent of(RecordedEvent recorded, Actor viewer, Set<UUID> hidden) {
        var about = Mentions.masked(recorded.event(), hidden);
        var said = recorded.event() instanceof AppraisalCast || recorded.event() instanceof NoContactRecorded;
        if (!said || viewer.isOffice()) {
            return about == recorded.event() ? recorded : with(recorded, recorded.actor(), about);
        }
        var somebody = new EventActor("", Role.REVIEWER.label(), Role.REVIEWER, null, null, null, null);
        return with(recorded, somebody, unnamed(recorded.event()));
    }

    private static RecordedEvent with(RecordedEvent recorded, EventActor actor, DomainEvent event) {
        return new RecordedEvent(
                recorded.position(),
                recorded.eventId(),
                recorded.streamType(),
                recorded.streamId(),
                recorded.sequence(),
                recorded.name(),
                recorded.revision(),
                recorded.recordedAt(),
                recorded.occurredAt(),
                recorded.occurredOn(),
                actor,
                recorded.correlationId(),
                event);
    }

    private static DomainEvent unnamed(DomainEvent event) {
        return switch (event) {
            case AppraisalCast e -> new AppraisalCast(e.taskId(), e.round(), e.appraisal(), e.comment(), "");
            case NoContactRecorded e -> new NoContactRecorded(e.taskId(), e.round(), e.attempts(), "");
            default -> event;
        };
    }
}
