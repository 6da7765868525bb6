package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/** The check found the matter done 核查通过. */
@EventName("task.verification_passed")
public record VerificationPassed(TaskId taskId, String opinion) implements CheckEvent {}
