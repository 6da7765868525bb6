package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The task came out of another one 由分解而来.
 *
 * @param part which part, counted from 1
 * @param parts of how many
 * @param leadUnit the lead unit that was proposed
 * @param deadline the last day of the whole, which counts for the part unless the director approves another; null if it had none
 */
@EventName("task.split_off")
public record TaskSplitOff(
        TaskId taskId,
        TaskRef origin,
        int part,
        int parts,
        UnitRef leadUnit,
        @Nullable LocalDate deadline) implements FateEvent {}
