package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Closing was approved 销号.
 *
 * @param onTime whether {@code closedOn} is not after the deadline; null for a matter without a date
 * @param publicReview the result of public review 群众评议 if a ledger states one
 * @param grade how well it was done; null where a ledger closed it, and for every closing of revision 1
 */
@EventName(value = "task.closed", revision = 2)
public record TaskClosed(
        TaskId taskId,
        LocalDate closedOn,
        @Nullable Boolean onTime,
        @Nullable String opinion,
        @Nullable String publicReview,
        @Nullable ClosingGrade grade)
        implements CheckEvent {}
