package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;

/**
 * An extension was refused 不予延期.
 *
 * @param deadline the last day, which stays
 */
@EventName("task.extension_refused")
public record ExtensionRefused(TaskId taskId, UnitRef unit, LocalDate deadline, String reason) implements LimitEvent {}
