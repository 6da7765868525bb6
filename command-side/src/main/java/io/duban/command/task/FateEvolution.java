package io.duban.command.task;

import io.duban.command.task.TaskState.Cancelled;
import io.duban.command.task.TaskState.Merged;
import io.duban.command.task.TaskState.Split;
import io.duban.kernel.task.AttachmentPurged;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.FateEvent;
import io.duban.kernel.task.ObjectionDismissed;
import io.duban.kernel.task.ObjectionRaised;
import io.duban.kernel.task.ObjectionUpheld;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSplitOff;

/** What ends a task otherwise than by closing, and what is disputed, does to the state. */
final class FateEvolution {

    private FateEvolution() {}

    static TaskState next(TaskState before, FateEvent event) {
        var basis = before.basis();
        return switch (event) {
            case TaskCancelled cancelled -> new Cancelled(basis);
            case TaskMerged merged -> new Merged(basis);
            case TaskAbsorbed absorbed -> before.with(basis.dueBy(absorbed.deadline()));
            case TaskSplit split -> new Split(basis);
            case TaskSplitOff off -> before.with(basis.dueBy(off.deadline()));
            case ObjectionRaised raised ->
                before.with(basis.with(basis.disputes().raised(raised)));
            case ObjectionUpheld upheld -> before.with(upheld(basis, upheld));
            case ObjectionDismissed dismissed ->
                before.with(basis.with(basis.disputes().decided(dismissed.about())));
            case ClueTransferred transferred -> before;
            case AttachmentPurged purged -> before;
        };
    }

    /** What the conclusion counted is taken back; whatever followed from it has happened. */
    private static Basis upheld(Basis basis, ObjectionUpheld event) {
        var checks = basis.checks();
        if (event.conclusion() == Conclusion.FALSIFICATION) {
            checks = checks.falsificationReversed();
        }
        if (event.grade() != null && checks.closing() != null) {
            checks = checks.closed(checks.closing().graded(event.grade()));
        }
        return basis.with(checks).with(basis.disputes().decided(event.about()));
    }
}
