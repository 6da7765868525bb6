package io.duban.command.task;

import io.duban.command.task.TaskState.InProgress;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.task.AllocationAnswered;
import io.duban.kernel.task.AllocationObjected;
import io.duban.kernel.task.HandlingEvent;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.MilestoneMet;
import io.duban.kernel.task.MilestonesConfirmed;
import io.duban.kernel.task.MilestonesProposed;
import io.duban.kernel.task.MilestonesRebaselined;
import io.duban.kernel.task.MilestonesRefused;
import io.duban.kernel.task.PartAccepted;
import io.duban.kernel.task.PartReturned;
import io.duban.kernel.task.PartSubmitted;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.RebaselineProposed;
import io.duban.kernel.task.RebaselineRefused;
import io.duban.kernel.task.TaskPraised;

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
            case AllocationAnswered answered ->
                before.with(answered(basis, answered).with(basis.handling().after(answered)));
            case PartSubmitted submitted -> handled(before, submitted);
            case PartAccepted accepted -> handled(before, accepted);
            case PartReturned returned -> handled(before, returned);
            case AllocationObjected objected -> handled(before, objected);
            case MilestonesProposed proposed -> handled(before, proposed);
            case MilestonesConfirmed confirmed -> handled(before, confirmed);
            case MilestonesRefused refused -> handled(before, refused);
            case MilestoneMet met -> handled(before, met);
            case RebaselineProposed proposed -> handled(before, proposed);
            case MilestonesRebaselined rebaselined -> handled(before, rebaselined);
            case RebaselineRefused refused -> handled(before, refused);
            case TaskPraised praise -> before.with(basis.with(basis.watch().praised(praise)));
        };
    }

    /** A report moves a ledger's row along wherever it stands; otherwise the station stays. */
    private static TaskState reported(TaskState before, Basis basis) {
        return before.phase().isBeingHandled() ? before.with(basis) : new InProgress(basis);
    }

    private static TaskState handled(TaskState before, HandlingEvent event) {
        return before.with(before.basis().with(before.basis().handling().after(event)));
    }

    /** A released unit is no party any more. */
    private static Basis answered(Basis basis, AllocationAnswered event) {
        return switch (event.answer()) {
            case KEEP -> basis;
            case RELEASE -> basis.handedTo(basis.given().without(event.unit()));
        };
    }
}
