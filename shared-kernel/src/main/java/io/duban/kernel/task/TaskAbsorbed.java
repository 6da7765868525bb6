package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another task was merged into this one 并入; what that one asked for is to be done here.
 *
 * @param merged the task that was merged
 * @param deadline the last day that counts from now on; null if neither had one
 * @param deadlineReason why it is another day than the earlier one of both; null if it is that
 */
@EventName("task.absorbed")
public record TaskAbsorbed(
        TaskId taskId,
        TaskRef merged,
        @Nullable LocalDate deadline,
        @Nullable String deadlineReason) implements FateEvent {}
