package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;

/**
 * The matter stays suspended 延长中止.
 *
 * @param reviewOn the day on which the reason is looked at again
 */
@EventName("task.suspension_prolonged")
public record SuspensionProlonged(TaskId taskId, LocalDate reviewOn, String reason) implements LimitEvent {}
