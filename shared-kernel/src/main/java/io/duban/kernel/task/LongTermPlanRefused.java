package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;

/** A long-term plan was refused 不同意转长期推进. */
@EventName("task.long_term_plan_refused")
public record LongTermPlanRefused(TaskId taskId, UnitRef unit, String reason) implements LimitEvent {}
