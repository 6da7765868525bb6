package io.duban.command.task;

import io.duban.command.task.TaskState.Cancelled;
import io.duban.command.task.TaskState.Closed;
import io.duban.command.task.TaskState.ClosingApproval;
import io.duban.command.task.TaskState.Dispatched;
import io.duban.command.task.TaskState.Draft;
import io.duban.command.task.TaskState.InProgress;
import io.duban.command.task.TaskState.PendingApproval;
import io.duban.command.task.TaskState.Registered;
import io.duban.command.task.TaskState.Rework;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.UnitReminded;
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
            case DraftRevised revised -> before.with(basis.redrafted(revised.limitType()));
            case RegistrationRequested requested -> new PendingApproval(basis);
            case RegistrationRefused refused -> new Draft(basis);
            case RegistrationApproved approved -> new Registered(basis.numbered(approved.number()));
            case TaskDispatched dispatched -> dispatched(basis, dispatched);
            case TaskSigned signed -> new InProgress(basis);
            case ReturnRequested asked ->
                returnRequested(before, basis.returns().askedFor(asked.times(), asked.escalated()));
            case ReturnRefused refused -> handedBack(basis.with(Ownership.CONFIRMED), refused.signed());
            case TaskReassigned reassigned ->
                new Dispatched(basis.handedTo(to(reassigned)).with(Ownership.OPEN));
            case UnitDesignated designated ->
                new Dispatched(basis.handedTo(to(designated, handed(before))).with(Ownership.DESIGNATED));
            case ProgressReported reported ->
                reported(before, basis.at(reported.percent()).with(Ownership.REPORTED));
            case CompletionRequested requested -> new TaskState.CompletionRequested(basis);
            case VerificationPassed passed -> new ClosingApproval(basis.at(100));
            case CompletionReturned returned ->
                new Rework(basis.handedTo(handed(before).until(returned.deadline())));
            case TaskClosed closed -> new Closed(basis.at(100));
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

    /** A report moves a ledger's row along wherever it stands; otherwise the station stays. */
    private static TaskState reported(TaskState before, Basis basis) {
        return before.phase().isBeingHandled() ? before.with(basis) : new InProgress(basis);
    }

    private static Assignment handed(TaskState state) {
        return Objects.requireNonNull(state.assignment(), "A task is handled after its dispatch");
    }
}
