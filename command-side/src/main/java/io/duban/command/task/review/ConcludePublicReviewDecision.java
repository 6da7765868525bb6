package io.duban.command.task.review;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ConcludePublicReview;
import io.duban.kernel.task.PublicReviewConcluded;
import java.time.LocalDate;

/** Counts what the public said; {@link PublicApproval} says what follows, whoever asked for the count (T16). */
public final class ConcludePublicReviewDecision {

    private ConcludePublicReviewDecision() {}

    public static Decision decide(TaskState state, ConcludePublicReview command, Actor actor, LocalDate today) {
        return permitted(state, command, actor, () -> {
            var asked = Asked.in(state);
            return ReviewMustBeOver.refusal(asked.electorate(), asked.tally(), today)
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(concluded(command, asked)));
        });
    }

    private static PublicReviewConcluded concluded(ConcludePublicReview command, Asked asked) {
        var electorate = asked.electorate();
        var passed = PublicApproval.given(
                asked.subject(), asked.tally(), electorate.populationSize(), electorate.sampleSize());
        return new PublicReviewConcluded(
                command.taskId(),
                asked.round(),
                asked.subject(),
                electorate.method(),
                electorate.populationSize(),
                electorate.sampleSize(),
                asked.tally(),
                passed,
                passed ? 100 : asked.checks().percentReported());
    }
}
