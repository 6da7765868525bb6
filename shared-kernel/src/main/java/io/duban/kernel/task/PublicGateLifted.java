package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/** The public is not asked any more 取消群众评议; the reason is published. */
@EventName("task.public_gate_lifted")
public record PublicGateLifted(TaskId taskId, String reason) implements CheckEvent {}
