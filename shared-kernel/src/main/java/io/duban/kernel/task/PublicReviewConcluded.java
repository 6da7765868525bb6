package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/**
 * The public has had its say 群众评议结束.
 *
 * @param passed whether closing may be approved; otherwise the matter goes back to the lead unit
 * @param percent the progress that counts from now on, 0 to 100
 */
@EventName("task.public_review_concluded")
public record PublicReviewConcluded(
        TaskId taskId,
        int round,
        ReviewSubject subject,
        ReviewMethod method,
        int populationSize,
        int sampleSize,
        ReviewTally tally,
        boolean passed,
        int percent)
        implements CheckEvent {}
