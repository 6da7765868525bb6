package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import java.util.List;

/**
 * A milestone was met 节点完成.
 *
 * @param baseline the number of the baseline that counted
 * @param index which of its milestones, counted from 1
 * @param planned by when that baseline wanted it
 * @param metOn when it was met
 */
@EventName("task.milestone_met")
public record MilestoneMet(
        TaskId taskId,
        UnitRef unit,
        int baseline,
        int index,
        String milestone,
        LocalDate planned,
        LocalDate metOn,
        String text,
        List<Attachment> attachments)
        implements HandlingEvent {
    public MilestoneMet {
        attachments = List.copyOf(attachments);
    }
}
