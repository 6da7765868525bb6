package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/**
 * An objection was dismissed 维持原结论; nothing else changes.
 *
 * @param about the sequence of the conclusion's event
 */
@EventName("task.objection_dismissed")
public record ObjectionDismissed(TaskId taskId, int number, long about, Conclusion conclusion, String reason)
        implements FateEvent {}
