package io.duban.query.task.show;

import io.duban.kernel.task.HandlingEvent;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.ProgressReported;

/** The facts of pushing a task forward in words. */
final class HandlingSentence {

    private HandlingSentence() {}

    static Sentence of(HandlingEvent event) {
        return switch (event) {
            case ProgressReported reported ->
                new Sentence("progress", reported.unit().name(), Integer.toString(reported.percent()))
                        .and("problems", reported.problems())
                        .saying(reported.text())
                        .with(reported.attachments());
            case InstructionGiven given ->
                new Sentence("instruction", Sentence.title(given.leader())).saying(given.text());
            case LeaderAdopted adopted ->
                new Sentence("adopted", adopted.leader().title());
            case LeaderReleased released ->
                new Sentence("released", released.leader().title()).saying(released.reason());
        };
    }
}
