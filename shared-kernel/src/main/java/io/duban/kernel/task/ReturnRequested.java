package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;

/**
 * The lead unit says that the matter is not its own 申请退回.
 *
 * @param times how often the return of this task has been asked for by now, this time included
 * @param escalated whether the office may no longer decide and a leader designates the unit 提级督办
 */
@EventName("task.return_requested")
public record ReturnRequested(TaskId taskId, UnitRef unit, String reason, int times, boolean escalated)
        implements AssignmentEvent {}
