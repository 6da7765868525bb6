package io.duban.command.task;

import io.duban.command.task.TaskState.Cancelled;
import io.duban.command.task.TaskState.Closed;
import io.duban.command.task.TaskState.ClosingApproval;
import io.duban.command.task.TaskState.Dispatched;
import io.duban.command.task.TaskState.Draft;
import io.duban.command.task.TaskState.InProgress;
import io.duban.command.task.TaskState.PublicReview;
import io.duban.command.task.TaskState.Registered;
import io.duban.command.task.TaskState.Reopened;
import io.duban.command.task.TaskState.Rework;
import io.duban.command.task.TaskState.Verifying;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationPassed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each fact does to the state. Facts are not judged here: what happened, happened. */
public final class TaskEvolution {

    private TaskEvolution() {}

    /** The state after one more fact; {@code before} is null for the first. */
    public static TaskState evolve(@Nullable TaskState before, TaskEvent event) {
        if (event instanceof TaskDrafted drafted) {
            return new Draft(Basis.of(drafted));
        }
        return next(Objects.requireNonNull(before, "A task begins with its draft"), event);
    }

    private static TaskState next(TaskState before, TaskEvent event) {
        var basis = before.basis();
        return switch (event) {
            case TaskDrafted again -> before;
            case LedgerEntryCarriedOver entry -> before.with(basis.fromLedger());
            case RegistrationApproved approved -> new Registered(basis.numbered(approved.number()));
            case TaskDispatched dispatched -> dispatched(basis, dispatched);
            case TaskSigned signed -> new InProgress(basis);
            case ProgressReported reported ->
                reported(
                        before, basis.at(reported.percent()).with(basis.checks().reported(reported.percent())));
            case CompletionRequested requested -> new TaskState.CompletionRequested(basis);
            case VerificationPassed passed -> passed(basis.at(100));
            case CompletionReturned returned ->
                new Rework(basis.handedTo(handed(before).until(returned.deadline())));
            case TaskClosed closed ->
                new Closed(basis.at(100)
                        .with(basis.checks().closed(new Closing(closed.closedOn(), closed.onTime(), closed.grade()))));
            case VerificationBegun begun -> new Verifying(basis);
            case FalsificationFound found ->
                new Rework(basis.handedTo(handed(before).until(found.deadline()))
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
                        basis.handedTo(handed(before).until(refused.deadline())).at(refused.percent()));
            case TaskReopened reopened ->
                new Reopened(basis.handedTo(handed(before).until(reopened.deadline()))
                        .at(reopened.percent())
                        .with(basis.checks().reopened(reopened.cycle())));
            case TaskCancelled cancelled -> new Cancelled(basis);
            case UnitReminded reminded -> before;
            case InstructionGiven given -> before;
            case LeaderAdopted adopted -> before.with(basis.adopted(adopted.leader()));
            case LeaderReleased released -> before.with(basis.released(released.leader()));
        };
    }

    /** A ledger's matter is under way already; nobody signs for it again. */
    private static TaskState dispatched(Basis basis, TaskDispatched event) {
        var handed =
                basis.handedTo(new Assignment(event.leadUnit(), event.coUnits(), event.leader(), event.deadline()));
        return basis.carriedOver() ? new InProgress(handed) : new Dispatched(handed);
    }

    /** A report moves a ledger's row along wherever it stands; otherwise the station stays. */
    private static TaskState reported(TaskState before, Basis basis) {
        return before.phase().isBeingHandled() ? before.with(basis) : new InProgress(basis);
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

    private static Assignment handed(TaskState state) {
        return Objects.requireNonNull(state.assignment(), "A task is handled after its dispatch");
    }
}
