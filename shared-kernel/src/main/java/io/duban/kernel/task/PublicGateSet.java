package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/** From now on the task is closed only if the public approves 设置群众评议. */
@EventName("task.public_gate_set")
public record PublicGateSet(TaskId taskId, ReviewSubject subject, String reason) implements CheckEvent {}
