package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * A member of the sample had their say 评议. Who that is nobody writes down.
 *
 * @param castBy the account of the reviewer 群众监督员, who has one say in each round
 */
@EventName("task.appraisal_cast")
public record AppraisalCast(
        TaskId taskId,
        int round,
        Appraisal appraisal,
        @Nullable String comment,
        String castBy) implements CheckEvent {}
