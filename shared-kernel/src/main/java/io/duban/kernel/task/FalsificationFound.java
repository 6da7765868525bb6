package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report was found to be false 弄虚作假; stays with the task for scoring.
 *
 * @param unit the unit that had reported
 * @param deadline the last day that counts from now on; null for a matter without a date
 */
@EventName("task.falsification_found")
public record FalsificationFound(
        TaskId taskId,
        UnitRef unit,
        String finding,
        List<Attachment> attachments,
        @Nullable LocalDate deadline) implements CheckEvent {
    public FalsificationFound {
        attachments = List.copyOf(attachments);
    }
}
