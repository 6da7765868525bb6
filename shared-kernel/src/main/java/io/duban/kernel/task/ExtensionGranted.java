package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An extension was granted 批准延期.
 *
 * @param oldDeadline the last day that counted until now
 * @param newDeadline the last day that counts from now on
 */
@EventName("task.extension_granted")
public record ExtensionGranted(
        TaskId taskId,
        UnitRef unit,
        LocalDate oldDeadline,
        LocalDate newDeadline,
        @Nullable String opinion) implements LimitEvent {}
