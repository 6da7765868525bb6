package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;

/** The day has come on which the reason of a suspension is looked at again 中止复核到期 (T12). */
@EventName("task.suspension_review_due")
public record SuspensionReviewDue(TaskId taskId, LocalDate reviewOn) implements WatchEvent {}
