package io.duban.command.task.merging;

import io.duban.command.task.TaskState;
import io.duban.kernel.task.TaskId;

/** The task that is to go on, and how it stands. */
public record MainTask(TaskId id, TaskState state) {}
