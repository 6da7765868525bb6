package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;

/**
 * Registration was approved 立项 and the task has its number.
 *
 * @param number as documents print it: 督〔2026〕3号
 */
@EventName("task.registered")
public record RegistrationApproved(TaskId taskId, String number, LocalDate registeredOn) implements RegistrationEvent {}
