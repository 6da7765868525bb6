package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/** The office began to check what was handed in 开始核查. */
@EventName("task.verification_begun")
public record VerificationBegun(TaskId taskId, VerificationKind kind) implements CheckEvent {}
