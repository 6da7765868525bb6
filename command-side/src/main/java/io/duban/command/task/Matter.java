package io.duban.command.task;

import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskDrafted;
import org.jspecify.annotations.Nullable;

/** What a task is about, as it was drafted last; named in other tasks' events and handed on to its parts. */
public record Matter(
        String title,
        String category,
        String source,
        @Nullable String sourceNumber,
        @Nullable String content,
        LimitType limitType) {

    static Matter of(TaskDrafted drafted) {
        return new Matter(
                drafted.title(),
                drafted.category(),
                drafted.source(),
                drafted.sourceNumber(),
                drafted.content(),
                drafted.limitType());
    }

    static Matter of(DraftRevised revised) {
        return new Matter(
                revised.title(),
                revised.category(),
                revised.source(),
                revised.sourceNumber(),
                revised.content(),
                revised.limitType());
    }
}
