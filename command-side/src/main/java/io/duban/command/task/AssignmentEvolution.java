package io.duban.command.task;

import io.duban.command.task.TaskState.Dispatched;
import io.duban.command.task.TaskState.InProgress;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.task.AssignmentEvent;
import io.duban.kernel.task.Handling;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitDesignated;
import java.time.LocalDate;

/** What the facts of handing over do to the state. */
final class AssignmentEvolution {

    private AssignmentEvolution() {}

    static TaskState next(TaskState before, AssignmentEvent event) {
        var basis = before.basis();
        return switch (event) {
            case TaskDispatched dispatched -> dispatched(basis, dispatched);
            case TaskSigned signed -> new InProgress(basis.handed());
            case ReturnRequested asked ->
                returnRequested(before, basis.returns().askedFor(asked.times(), asked.escalated()));
            case ReturnRefused refused -> handedBack(basis.with(Ownership.CONFIRMED), refused.signed());
            case TaskReassigned reassigned ->
                new Dispatched(
                        begun(basis, reassigned.dispatchedOn(), to(reassigned)).with(Ownership.OPEN));
            case UnitDesignated designated ->
                new Dispatched(begun(basis, designated.dispatchedOn(), to(designated, basis.given()))
                        .with(Ownership.DESIGNATED));
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
        return basis.with(LimitChanges.since(on)).with(Handling.NONE).handedTo(to);
    }
}
