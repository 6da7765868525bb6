package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/** A draft was handed in for the approval of its registration 提请立项审批. */
@EventName("task.registration_requested")
public record RegistrationRequested(TaskId taskId) implements RegistrationEvent {}
