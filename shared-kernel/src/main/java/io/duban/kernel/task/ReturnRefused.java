package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;

/**
 * The task stays with the unit that wanted to return it 驳回退回.
 *
 * @param signed whether the unit had signed for it, so that its work goes on; otherwise it has yet to sign
 */
@EventName("task.return_refused")
public record ReturnRefused(TaskId taskId, UnitRef unit, boolean signed, String reason) implements AssignmentEvent {}
