package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import java.util.List;

/**
 * The lead unit objected to a conclusion of supervision 异议.
 *
 * @param number which objection of this task, counted from 1
 * @param about the sequence of the conclusion's event
 * @param concludedOn the day of the conclusion
 * @param decideBy the last day for the decision
 */
@EventName("task.objection_raised")
public record ObjectionRaised(
        TaskId taskId,
        int number,
        long about,
        Conclusion conclusion,
        LocalDate concludedOn,
        UnitRef unit,
        String reason,
        List<Attachment> attachments,
        LocalDate decideBy)
        implements FateEvent {
    public ObjectionRaised {
        attachments = List.copyOf(attachments);
    }
}
