package io.duban.query.task.show;

import io.duban.kernel.task.AttachmentPurged;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.FateEvent;
import io.duban.kernel.task.ObjectionDismissed;
import io.duban.kernel.task.ObjectionRaised;
import io.duban.kernel.task.ObjectionUpheld;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskRef;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSplitOff;

/** The facts of another end than closing, and of what is disputed, in words. */
final class FateSentence {

    private FateSentence() {}

    static Sentence of(FateEvent event) {
        return switch (event) {
            case TaskCancelled cancelled -> new Sentence("cancelled").saying(cancelled.reason());
            case TaskMerged merged -> new Sentence("merged", name(merged.into())).saying(merged.reason());
            case TaskAbsorbed absorbed ->
                new Sentence("absorbed", name(absorbed.merged()))
                        .and("new-deadline", Sentence.text(absorbed.deadline()))
                        .saying(absorbed.deadlineReason());
            case TaskSplit split -> split(split);
            case TaskSplitOff off ->
                new Sentence(
                                "split-off",
                                name(off.origin()),
                                Integer.toString(off.part()),
                                Integer.toString(off.parts()),
                                off.leadUnit().name())
                        .and("whole-deadline", Sentence.text(off.deadline()));
            case ObjectionRaised raised ->
                new Sentence(
                                "objection-raised",
                                raised.unit().name(),
                                raised.concludedOn().toString(),
                                raised.conclusion().label(),
                                raised.decideBy().toString())
                        .saying(raised.reason())
                        .with(raised.attachments());
            case ObjectionUpheld upheld -> upheld(upheld);
            case ObjectionDismissed dismissed ->
                new Sentence(
                                "objection-dismissed",
                                Integer.toString(dismissed.number()),
                                dismissed.conclusion().label())
                        .saying(dismissed.reason());
            case ClueTransferred clue ->
                new Sentence(
                        "clue-transferred",
                        clue.transferredOn().toString(),
                        clue.authority().label(),
                        clue.reference());
            case AttachmentPurged purged ->
                new Sentence("attachment-purged", purged.fileName(), purged.proposedBy(), purged.approvedBy())
                        .saying(purged.reason());
        };
    }

    private static Sentence split(TaskSplit split) {
        var sentence = new Sentence("split", Integer.toString(split.parts().size()));
        for (var part : split.parts()) {
            sentence =
                    sentence.adding("split-part", part.title(), part.leadUnit().name());
        }
        return sentence.saying(split.reason());
    }

    private static Sentence upheld(ObjectionUpheld upheld) {
        var sentence = new Sentence(
                "objection-upheld",
                Integer.toString(upheld.number()),
                upheld.conclusion().label());
        ClosingGrade grade = upheld.grade();
        if (grade != null) {
            sentence = sentence.adding("new-grade", grade.label());
        } else if (upheld.conclusion().sendsBack()) {
            sentence = sentence.adding("count-reversed");
        }
        return sentence.saying(upheld.reason());
    }

    private static String name(TaskRef task) {
        return task.number() + " " + task.title();
    }
}
