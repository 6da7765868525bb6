package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;

/**
 * The office proposed to stop the matter for a while 提请中止.
 *
 * @param proposedBy the account of the proposer, who may not decide it
 */
@EventName("task.suspension_proposed")
public record SuspensionProposed(
        TaskId taskId, SuspensionReason reason, String text, LocalDate reviewOn, String proposedBy)
        implements LimitEvent {}
