package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;

/** The office did not confirm the milestones 退回倒排工期; the unit proposes others. */
@EventName("task.milestones_refused")
public record MilestonesRefused(TaskId taskId, UnitRef unit, String reason) implements HandlingEvent {}
