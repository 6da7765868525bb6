package io.duban.query.task.show;

import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.CheckEvent;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationPassed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of checking, reviewing and closing in words. */
final class CheckSentence {

    private CheckSentence() {}

    static Sentence of(CheckEvent event) {
        return switch (event) {
            case CompletionRequested requested ->
                new Sentence("completion-requested", requested.unit().name())
                        .saying(requested.result())
                        .with(requested.attachments());
            case VerificationPassed passed -> new Sentence("verification-passed").saying(passed.opinion());
            case CompletionReturned returned ->
                new Sentence("returned")
                        .and("new-deadline", Sentence.text(returned.deadline()))
                        .saying(returned.reason());
            case TaskClosed closed ->
                new Sentence(closing(closed.onTime()), closed.closedOn().toString())
                        .and("grade", label(closed.grade()))
                        .and("public-review", closed.publicReview())
                        .saying(closed.opinion());
            case VerificationBegun begun ->
                new Sentence("verification-begun", begun.kind().label());
            case FalsificationFound found ->
                new Sentence("falsification-found", found.unit().name())
                        .and("new-deadline", Sentence.text(found.deadline()))
                        .saying(found.finding())
                        .with(found.attachments());
            case PublicGateSet set ->
                new Sentence("public-gate-set", set.subject().label()).saying(set.reason());
            case PublicGateLifted lifted -> new Sentence("public-gate-lifted").saying(lifted.reason());
            case ElectorateFrozen frozen -> frozen(frozen);
            case AppraisalCast cast ->
                new Sentence(
                                "appraisal",
                                Integer.toString(cast.round()),
                                cast.appraisal().label())
                        .saying(cast.comment());
            case NoContactRecorded none ->
                new Sentence("no-contact", Integer.toString(none.round()), days(none.attempts()));
            case PublicReviewConcluded concluded -> concluded(concluded);
            case ClosingRefused refused ->
                new Sentence("closing-refused")
                        .and("new-deadline", Sentence.text(refused.deadline()))
                        .saying(refused.reason());
            case TaskReopened reopened -> reopened(reopened);
        };
    }

    private static Sentence frozen(ElectorateFrozen frozen) {
        return new Sentence(
                "electorate-frozen",
                Integer.toString(frozen.round()),
                frozen.method().label(),
                Integer.toString(frozen.populationSize()),
                Integer.toString(frozen.sampleSize()),
                frozen.lastDay().toString());
    }

    private static Sentence concluded(PublicReviewConcluded concluded) {
        var tally = concluded.tally();
        return new Sentence(concluded.passed() ? "review-passed" : "review-failed", Integer.toString(concluded.round()))
                .adding(
                        "review-counts",
                        Integer.toString(tally.satisfied()),
                        Integer.toString(tally.basicallySatisfied()),
                        Integer.toString(tally.unsatisfied()),
                        Integer.toString(tally.noContact()),
                        Integer.toString(concluded.sampleSize()));
    }

    private static Sentence reopened(TaskReopened reopened) {
        return new Sentence(
                        "reopened",
                        reopened.kind().label(),
                        Integer.toString(reopened.cycle()),
                        reopened.closedOn().toString())
                .and("new-deadline", Sentence.text(reopened.deadline()))
                .saying(reopened.reason());
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
    }

    private static @Nullable String label(@Nullable ClosingGrade grade) {
        return grade == null ? null : grade.label();
    }

    private static String closing(@Nullable Boolean onTime) {
        if (onTime == null) {
            return "closed";
        }
        return onTime ? "closed-on-time" : "closed-late";
    }
}
