package io.duban.query.ranking.fact;

import io.duban.kernel.ranking.rule.Exclusion;
import io.duban.kernel.task.AttachmentPurged;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.FateEvent;
import io.duban.kernel.task.ObjectionDismissed;
import io.duban.kernel.task.ObjectionRaised;
import io.duban.kernel.task.ObjectionUpheld;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSplitOff;
import io.duban.platform.event.RecordedEvent;

/** What another end than closing, and what was disputed, changes in a matter. Pure. */
final class FatesFold {

    private FatesFold() {}

    static Matter after(Matter matter, FateEvent event, RecordedEvent recorded) {
        return switch (event) {
            case TaskCancelled ignored -> MatterFold.tagged(matter, Exclusion.CANCELLED, recorded);
            case TaskMerged ignored -> MatterFold.tagged(matter, Exclusion.MERGED, recorded);
            case TaskSplit ignored -> MatterFold.tagged(matter, Exclusion.SPLIT, recorded);
            case TaskAbsorbed e ->
                matter.assigned() == null ? matter : LimitsFold.dueBy(matter, e.deadline(), recorded);
            case TaskSplitOff ignored -> matter; // its dispatch says until when
            case ObjectionRaised ignored -> matter;
            case ObjectionUpheld e -> upheld(matter, e, recorded);
            case ObjectionDismissed ignored -> matter;
            case ClueTransferred ignored -> matter;
            case AttachmentPurged ignored -> matter;
        };
    }

    private static Matter upheld(Matter matter, ObjectionUpheld e, RecordedEvent recorded) {
        var by = Mark.of(recorded);
        var taken = matter.happened(matter.happenings().stream()
                .map(one -> one.sequence() == e.about() ? one.takenBack(by) : one)
                .toList());
        var closing = matter.closing();
        return e.grade() == null || closing == null
                ? taken
                : taken.with(new Matter.Closing(
                        closing.on(), closing.onTime(), e.grade().name(), closing.by(), by));
    }
}
