package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/** The registration was not approved 不予立项; the matter is a draft again. */
@EventName("task.registration_refused")
public record RegistrationRefused(TaskId taskId, String reason) implements RegistrationEvent {}
