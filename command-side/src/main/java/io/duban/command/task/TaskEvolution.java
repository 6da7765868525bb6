package io.duban.command.task;

import io.duban.command.task.TaskState.Cancelled;
import io.duban.command.task.TaskState.Closed;
import io.duban.command.task.TaskState.ClosingApproval;
import io.duban.command.task.TaskState.Dispatched;
import io.duban.command.task.TaskState.Draft;
import io.duban.command.task.TaskState.InProgress;
import io.duban.command.task.TaskState.LongTerm;
import io.duban.command.task.TaskState.PendingApproval;
import io.duban.command.task.TaskState.PublicReview;
import io.duban.command.task.TaskState.Registered;
import io.duban.command.task.TaskState.Reopened;
import io.duban.command.task.TaskState.Rework;
import io.duban.command.task.TaskState.Suspended;
import io.duban.command.task.TaskState.Verifying;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockState;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.LongTermPlanRefused;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.SuspensionProlonged;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionRefused;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.TaskSuspended;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationPassed;
import java.time.LocalDate;
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
        var changes = basis.limitChanges();
        return switch (event) {
            case TaskDrafted again -> before;
            case LedgerEntryCarriedOver entry -> before.with(basis.fromLedger());
            case DraftRevised revised -> before.with(basis.redrafted(revised.limitType()));
            case RegistrationRequested requested -> new PendingApproval(basis);
            case RegistrationRefused refused -> new Draft(basis);
            case RegistrationApproved approved -> new Registered(basis.numbered(approved.number()));
            case TaskDispatched dispatched -> dispatched(basis, dispatched);
            case TaskSigned signed -> new InProgress(handed(basis));
            case ReturnRequested asked ->
                returnRequested(before, basis.returns().askedFor(asked.times(), asked.escalated()));
            case ReturnRefused refused -> handedBack(basis.with(Ownership.CONFIRMED), refused.signed());
            case TaskReassigned reassigned ->
                new Dispatched(
                        begun(basis, reassigned.dispatchedOn(), to(reassigned)).with(Ownership.OPEN));
            case UnitDesignated designated ->
                new Dispatched(begun(basis, designated.dispatchedOn(), to(designated, assignment(basis)))
                        .with(Ownership.DESIGNATED));
            case ProgressReported reported ->
                reported(
                        before,
                        basis.at(reported.percent())
                                .with(Ownership.REPORTED)
                                .with(basis.checks().reported(reported.percent())));
            case ExtensionRequested asked -> changed(before, changes.asking(asked));
            case ExtensionGranted granted -> before.with(limited(before, changes.extended(), granted.newDeadline()));
            case ExtensionRefused refused -> changed(before, changes.refused(OpenQuestion.EXTENSION));
            case LongTermPlanProposed proposed -> changed(before, changes.asking(proposed));
            case LongTermPlanApproved approved ->
                new LongTerm(limited(before, changes.planned(), approved.newDeadline()));
            case LongTermPlanRefused refused -> changed(before, changes.refused(OpenQuestion.LONG_TERM_PLAN));
            case SuspensionProposed proposed -> changed(before, changes.asking(proposed));
            case TaskSuspended suspended -> suspended(before, suspended);
            case SuspensionRefused refused -> changed(before, changes.refused(OpenQuestion.SUSPENSION));
            case TaskResumed resumed -> resumed(before, limited(before, changes, resumed.deadline()));
            case SuspensionProlonged prolonged ->
                before instanceof Suspended stopped ? stopped.until(prolonged.reviewOn()) : before;
            case CompletionRequested requested ->
                new TaskState.CompletionRequested(handed(basis).with(changes.settled()));
            case VerificationPassed passed -> passed(handed(basis).at(100));
            case CompletionReturned returned ->
                new Rework(basis.handedTo(assignment(basis).until(returned.deadline())));
            case TaskClosed closed ->
                new Closed(handed(basis)
                        .at(100)
                        .with(basis.checks().closed(new Closing(closed.closedOn(), closed.onTime(), closed.grade()))));
            case VerificationBegun begun -> new Verifying(handed(basis));
            case FalsificationFound found ->
                new Rework(basis.handedTo(assignment(basis).until(found.deadline()))
                        .with(basis.checks().falsified()));
            case PublicGateSet set -> before.with(basis.with(basis.checks().gated(set.subject())));
            case PublicGateLifted lifted ->
                before.with(basis.with(basis.checks().gated(null)));
            case ElectorateFrozen frozen -> before.with(basis.with(frozen(basis.checks(), frozen)));
            case AppraisalCast cast -> before.with(basis.with(heard(basis.checks(), cast)));
            case NoContactRecorded none -> before.with(basis.with(heard(basis.checks(), none)));
            case PublicReviewConcluded concluded -> concluded(basis.at(concluded.percent()), concluded.passed());
            case ClosingRefused refused ->
                new Rework(basis.handedTo(assignment(basis).until(refused.deadline()))
                        .at(refused.percent()));
            case TaskReopened reopened ->
                new Reopened(basis.handedTo(assignment(basis).until(reopened.deadline()))
                        .at(reopened.percent())
                        .with(basis.checks().reopened(reopened.cycle())));
            case TaskCancelled cancelled -> new Cancelled(basis);
            case UnitReminded reminded -> before;
            case InstructionGiven given -> before;
            case LeaderAdopted adopted -> before.with(basis.adopted(adopted.leader()));
            case LeaderReleased released -> before.with(basis.released(released.leader()));
            case ClocksSet set -> before.with(kept(basis, TaskClocks.of(set)));
        };
    }

    /** A ledger's matter is under way already; nobody signs for it again. */
    private static TaskState dispatched(Basis basis, TaskDispatched event) {
        var handed = begun(
                basis,
                event.dispatchedOn(),
                new Assignment(event.leadUnit(), event.coUnits(), event.leader(), event.deadline()));
        return basis.carriedOver() ? new InProgress(handed) : new Dispatched(handed);
    }

    private static TaskState returnRequested(TaskState before, Returns returns) {
        var basis = before.basis().with(returns);
        return new TaskState.ReturnRequested(basis, before.with(basis));
    }

    private static TaskState handedBack(Basis basis, boolean signed) {
        return signed ? new InProgress(basis) : new Dispatched(basis);
    }

    private static Assignment to(TaskReassigned event) {
        return new Assignment(event.leadUnit(), event.coUnits(), event.leader(), event.deadline());
    }

    /** Who was in charge stays in charge. */
    private static Assignment to(UnitDesignated event, Assignment before) {
        return new Assignment(event.leadUnit(), event.coUnits(), before.leader(), event.deadline());
    }

    /** With another unit everything about the limit begins anew. */
    private static Basis begun(Basis basis, LocalDate on, Assignment to) {
        return basis.with(LimitChanges.since(on)).handedTo(to);
    }

    /** A report moves a ledger's row along wherever it stands; otherwise the station stays. */
    private static TaskState reported(TaskState before, Basis basis) {
        return before.phase().isBeingHandled() ? before.with(basis) : new InProgress(basis);
    }

    /** The deadline is the day of the matter's own clock, whenever that runs. */
    private static Basis kept(Basis basis, TaskClocks clocks) {
        var handed = basis.assignment();
        var due = clocks.last().filter(clock -> clock.state() instanceof ClockState.Running);
        return due.isEmpty() || handed == null
                ? basis.with(clocks)
                : basis.with(clocks)
                        .handedTo(
                                handed.until(LocalDate.ofInstant(due.get().due().at(), CountyTime.ZONE)));
    }

    private static Basis handed(Basis basis) {
        assignment(basis);
        return basis;
    }

    private static Assignment assignment(Basis basis) {
        return Objects.requireNonNull(basis.assignment(), "A task is handled after its dispatch");
    }

    private static TaskState changed(TaskState before, LimitChanges changes) {
        return before.with(before.basis().with(changes));
    }

    private static Basis limited(TaskState before, LimitChanges changes, @Nullable LocalDate deadline) {
        return before.basis().with(changes).handedTo(assignment(before.basis()).until(deadline));
    }

    private static TaskState suspended(TaskState before, TaskSuspended event) {
        var goesOn = changed(before, before.basis().limitChanges().settled());
        return new Suspended(goesOn.basis(), goesOn, event.suspendedOn(), event.reviewOn());
    }

    private static TaskState resumed(TaskState before, Basis basis) {
        return before instanceof Suspended stopped ? stopped.back().with(basis) : before.with(basis);
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
