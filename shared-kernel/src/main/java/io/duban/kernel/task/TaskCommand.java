package io.duban.kernel.task;

/** What may be asked of a supervised task. */
public sealed interface TaskCommand permits DraftTask, CarryOverTask, ExistingTaskCommand {}
