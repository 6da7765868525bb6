package io.duban.command.task;

import io.duban.command.task.TaskState.Cancelled;
import io.duban.command.task.TaskState.Closed;
import io.duban.command.task.TaskState.ClosingApproval;
import io.duban.command.task.TaskState.Dispatched;
import io.duban.command.task.TaskState.Draft;
import io.duban.command.task.TaskState.InProgress;
import io.duban.command.task.TaskState.Registered;
import io.duban.command.task.TaskState.Rework;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskSigned;
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
            return new Draft(Basis.draftedBy(drafted.draftedBy()));
        }
        return next(Objects.requireNonNull(before, "A task begins with its draft"), event);
    }

    private static TaskState next(TaskState before, TaskEvent event) {
        return switch (event) {
            case TaskDrafted again -> before;
            case LedgerEntryCarriedOver entry -> before.with(before.basis().fromLedger());
            case RegistrationApproved approved -> new Registered(before.basis().numbered(approved.number()));
            case TaskDispatched dispatched -> dispatched(before.basis(), dispatched);
            case TaskSigned signed -> new InProgress(before.basis(), handed(before), 0);
            case ProgressReported reported -> reported(before, reported.percent());
            case CompletionRequested requested ->
                new TaskState.CompletionRequested(before.basis(), handed(before), percent(before));
            case VerificationPassed passed -> new ClosingApproval(before.basis(), handed(before));
            case CompletionReturned returned ->
                new Rework(before.basis(), handed(before).until(returned.deadline()), percent(before));
            case TaskClosed closed -> new Closed(before.basis(), handed(before));
            case TaskCancelled cancelled -> new Cancelled(before.basis(), before.assignment());
            case UnitReminded reminded -> before;
            case InstructionGiven given -> before;
            case LeaderAdopted adopted -> before.with(before.basis().adopted(adopted.leader()));
            case LeaderReleased released -> before.with(before.basis().released(released.leader()));
        };
    }

    /** A ledger's matter is under way already; nobody signs for it again. */
    private static TaskState dispatched(Basis basis, TaskDispatched event) {
        var handed = new Assignment(event.leadUnit(), event.coUnits(), event.leader(), event.deadline());
        return basis.carriedOver() ? new InProgress(basis, handed, 0) : new Dispatched(basis, handed);
    }

    private static TaskState reported(TaskState before, int percent) {
        return before instanceof Rework rework
                ? new Rework(rework.basis(), rework.assignment(), percent)
                : new InProgress(before.basis(), handed(before), percent);
    }

    private static Assignment handed(TaskState state) {
        return Objects.requireNonNull(state.assignment(), "A task is handled after its dispatch");
    }

    private static int percent(TaskState state) {
        return switch (state) {
            case InProgress working -> working.percent();
            case Rework again -> again.percent();
            case TaskState.CompletionRequested done -> done.percent();
            case Draft none -> 0;
            case Registered none -> 0;
            case Dispatched none -> 0;
            case ClosingApproval whole -> 100;
            case Closed whole -> 100;
            case Cancelled none -> 0;
        };
    }
}
