package io.duban.query.task.show;

import io.duban.kernel.limit.ReportStage;
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
import java.util.List;
import java.util.stream.Collectors;

/** The facts of pushing a task forward in words. */
final class HandlingSentence {

    private HandlingSentence() {}

    static Sentence of(HandlingEvent event) {
        return switch (event) {
            case ProgressReported reported ->
                new Sentence("progress", reported.unit().name(), Integer.toString(reported.percent()))
                        .and("stages", stages(reported.stages()))
                        .and("problems", reported.problems())
                        .saying(reported.text())
                        .with(reported.attachments());
            case InstructionGiven given ->
                new Sentence("instruction", Sentence.title(given.leader())).saying(given.text());
            case TaskPraised e ->
                new Sentence(
                                "praised",
                                e.unit().name(),
                                e.level().label(),
                                e.praisedBy(),
                                e.praisedOn().toString(),
                                e.document())
                        .saying(e.excerpt());
            case LeaderAdopted adopted ->
                new Sentence("adopted", adopted.leader().title());
            case LeaderReleased released ->
                new Sentence("released", released.leader().title()).saying(released.reason());
            case PartSubmitted e -> PartSentence.of(e);
            case PartAccepted e -> PartSentence.of(e);
            case PartReturned e -> PartSentence.of(e);
            case AllocationObjected e -> PartSentence.of(e);
            case AllocationAnswered e -> PartSentence.of(e);
            case MilestonesProposed e -> MilestoneSentence.of(e);
            case MilestonesConfirmed e -> MilestoneSentence.of(e);
            case MilestonesRefused e -> MilestoneSentence.of(e);
            case MilestoneMet e -> MilestoneSentence.of(e);
            case RebaselineProposed e -> MilestoneSentence.of(e);
            case MilestonesRebaselined e -> MilestoneSentence.of(e);
            case RebaselineRefused e -> MilestoneSentence.of(e);
        };
    }

    private static String stages(List<ReportStage> stages) {
        return stages.stream()
                .map(stage -> stage.name() + "（" + stage.code() + "）")
                .collect(Collectors.joining("、"));
    }
}
