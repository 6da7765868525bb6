package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * A matter was drafted 拟办.
 *
 * @param draftedBy the account of the drafter, who may not approve the registration
 */
@EventName("task.drafted")
public record TaskDrafted(
        TaskId taskId,
        String title,
        String category,
        String source,
        @Nullable String sourceNumber,
        @Nullable String content,
        @Nullable String completionStandard,
        LimitType limitType,
        String draftedBy)
        implements RegistrationEvent {}
