package io.duban.query.task;

import io.duban.kernel.task.AttachmentPurged;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.FateEvent;
import io.duban.kernel.task.ObjectionDismissed;
import io.duban.kernel.task.ObjectionOutcome;
import io.duban.kernel.task.ObjectionRaised;
import io.duban.kernel.task.ObjectionUpheld;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSplitOff;
import java.time.LocalDate;

/** What the facts of another end than closing, and of what is disputed, change in a line. */
final class FateFold {

    private FateFold() {}

    static void apply(TaskDraft task, FateEvent event, LocalDate day) {
        switch (event) {
            case TaskCancelled ignored -> task.phase = TaskPhase.CANCELLED;
            case TaskMerged e -> {
                task.phase = TaskPhase.MERGED;
                task.fates = task.fates.mergedInto(e.into());
            }
            case TaskAbsorbed e -> absorb(task, e);
            case TaskSplit e -> {
                task.phase = TaskPhase.SPLIT;
                task.fates = task.fates.splitInto(e.parts());
            }
            case TaskSplitOff e ->
                task.fates = task.fates.outOf(e.origin(), e.leadUnit()).dueBy(e.deadline());
            case ObjectionRaised e ->
                task.fates = task.fates.about(
                        e.about(),
                        one -> one.with(new ObjectionLine(e.number(), e.reason(), day, e.decideBy(), null, null)));
            case ObjectionUpheld e -> uphold(task, e, day);
            case ObjectionDismissed e -> decide(task, e.about(), ObjectionOutcome.DISMISSED, day);
            case ClueTransferred ignored -> {
                // nothing of it is shown in any list
            }
            case AttachmentPurged ignored -> {
                // the file is told to be gone where it is named
            }
        }
    }

    private static void absorb(TaskDraft task, TaskAbsorbed e) {
        task.fates = task.fates.absorbing(e.merged());
        if (task.leadUnit == null) {
            task.fates = task.fates.dueBy(e.deadline());
        } else {
            task.deadline = e.deadline();
        }
    }

    /** The conclusion stays where it is; what it counted is taken back. */
    private static void uphold(TaskDraft task, ObjectionUpheld e, LocalDate day) {
        decide(task, e.about(), ObjectionOutcome.UPHELD, day);
        if (e.conclusion().sendsBack()) {
            task.reworks = Math.max(0, task.reworks - 1);
        }
        if (e.conclusion() == Conclusion.FALSIFICATION) {
            task.checks = task.checks.falsificationReversed();
        }
        if (e.grade() != null) {
            task.checks = task.checks.closed(e.grade());
        }
    }

    private static void decide(TaskDraft task, long about, ObjectionOutcome outcome, LocalDate day) {
        task.fates = task.fates.about(
                about,
                one -> one.objection() == null ? one : one.with(one.objection().decided(outcome, day)));
    }
}
