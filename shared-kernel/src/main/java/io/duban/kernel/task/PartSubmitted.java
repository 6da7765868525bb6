package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.util.List;

/**
 * A co-unit told the lead unit about its part 协办反馈; nothing of it goes to the office.
 *
 * @param unit the co-unit
 * @param percent how much of its part is done, 0 to 100
 * @param finished whether the co-unit holds its part done, so that the lead unit can accept it
 */
@EventName("task.part_submitted")
public record PartSubmitted(
        TaskId taskId, UnitRef unit, String text, int percent, List<Attachment> attachments, boolean finished)
        implements HandlingEvent {
    public PartSubmitted {
        attachments = List.copyOf(attachments);
    }
}
