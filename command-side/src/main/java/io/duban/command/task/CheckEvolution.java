package io.duban.command.task;

import io.duban.command.task.TaskState.Closed;
import io.duban.command.task.TaskState.ClosingApproval;
import io.duban.command.task.TaskState.PublicReview;
import io.duban.command.task.TaskState.Reopened;
import io.duban.command.task.TaskState.Rework;
import io.duban.command.task.TaskState.Verifying;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.CheckEvent;
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

/** What the facts of checking, reviewing and closing do to the state. */
final class CheckEvolution {

    private CheckEvolution() {}

    static TaskState next(TaskState before, CheckEvent event) {
        var basis = before.basis();
        return switch (event) {
            case CompletionRequested requested ->
                new TaskState.CompletionRequested(basis.handed().settled());
            case VerificationPassed passed -> passed(basis.handed().at(100));
            case CompletionReturned returned ->
                new Rework(basis.handedTo(basis.given().until(returned.deadline())));
            case TaskClosed closed ->
                new Closed(basis.handed()
                        .at(100)
                        .with(basis.checks().closed(new Closing(closed.closedOn(), closed.onTime(), closed.grade()))));
            case VerificationBegun begun -> new Verifying(basis.handed());
            case FalsificationFound found ->
                new Rework(basis.handedTo(basis.given().until(found.deadline()))
                        .with(basis.checks().falsified()));
            case PublicGateSet set -> before.with(basis.with(basis.checks().gated(set.subject())));
            case PublicGateLifted lifted ->
                before.with(basis.with(basis.checks().gated(null)));
            case ElectorateFrozen frozen -> before.with(basis.with(frozen(basis.checks(), frozen)));
            case AppraisalCast cast -> before.with(basis.with(heard(basis.checks(), cast)));
            case NoContactRecorded none -> before.with(basis.with(heard(basis.checks(), none)));
            case PublicReviewConcluded concluded -> concluded(basis.at(concluded.percent()), concluded.passed());
            case ClosingRefused refused ->
                new Rework(
                        basis.handedTo(basis.given().until(refused.deadline())).at(refused.percent()));
            case TaskReopened reopened ->
                new Reopened(basis.handedTo(basis.given().until(reopened.deadline()))
                        .at(reopened.percent())
                        .with(basis.checks().reopened(reopened.cycle())));
        };
    }

    /** Where the public has a say, it is asked next, anew each time. */
    private static TaskState passed(Basis basis) {
        var checks = basis.checks();
        return checks.gate() == null
                ? new ClosingApproval(basis)
                : new PublicReview(basis.with(checks.in(checks.review().next())));
    }

    private static Checks frozen(Checks checks, ElectorateFrozen event) {
        var electorate = new Electorate(event.method(), event.populationSize(), event.sampleSize(), event.lastDay());
        return checks.in(checks.review().frozen(electorate));
    }

    private static Checks heard(Checks checks, AppraisalCast event) {
        var round = checks.review();
        return checks.in(round.heard(event.castBy(), round.tally().with(event.appraisal())));
    }

    private static Checks heard(Checks checks, NoContactRecorded event) {
        var round = checks.review();
        return checks.in(round.heard(event.recordedBy(), round.tally().withNoContact()));
    }

    private static TaskState concluded(Basis basis, boolean passed) {
        var after = basis.with(basis.checks().in(basis.checks().review().concluded(passed)));
        return passed ? new ClosingApproval(after) : new Rework(after);
    }
}
