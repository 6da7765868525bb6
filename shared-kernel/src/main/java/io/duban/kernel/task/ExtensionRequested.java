package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;

/**
 * The lead unit asked for a later deadline 申请延期; the present one counts until somebody decides.
 *
 * @param deadline the last day that counts
 * @param newDeadline the day that was asked for
 */
@EventName("task.extension_requested")
public record ExtensionRequested(
        TaskId taskId, UnitRef unit, String reason, String progress, LocalDate deadline, LocalDate newDeadline)
        implements LimitEvent {}
