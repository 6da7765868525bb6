package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/** A draft was rewritten 修改拟办; this is the whole of it as it reads now. */
@EventName("task.draft_revised")
public record DraftRevised(
        TaskId taskId,
        String title,
        String category,
        String source,
        @Nullable String sourceNumber,
        @Nullable String content,
        @Nullable String completionStandard,
        LimitType limitType)
        implements RegistrationEvent {}
