package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/**
 * From now on the task is seen by others than before 标识.
 *
 * @param before as it was labelled until then
 */
@EventName("task.labelled")
public record TaskLabelled(TaskId taskId, DataLabel before, DataLabel label, String reason)
        implements RegistrationEvent {}
