package io.duban.command.task;

import io.duban.command.task.TaskState.InProgress;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.task.HandlingEvent;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.ProgressReported;

/** What the facts of pushing a task forward do to the state. */
final class HandlingEvolution {

    private HandlingEvolution() {}

    static TaskState next(TaskState before, HandlingEvent event) {
        var basis = before.basis();
        return switch (event) {
            case ProgressReported reported ->
                reported(
                        before,
                        basis.at(reported.percent())
                                .with(Ownership.REPORTED)
                                .with(basis.checks().reported(reported.percent())));
            case InstructionGiven given -> before;
            case LeaderAdopted adopted -> before.with(basis.adopted(adopted.leader()));
            case LeaderReleased released -> before.with(basis.released(released.leader()));
        };
    }

    /** A report moves a ledger's row along wherever it stands; otherwise the station stays. */
    private static TaskState reported(TaskState before, Basis basis) {
        return before.phase().isBeingHandled() ? before.with(basis) : new InProgress(basis);
    }
}
