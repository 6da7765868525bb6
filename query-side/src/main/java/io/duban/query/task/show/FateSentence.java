package io.duban.query.task.show;

import io.duban.kernel.task.FateEvent;
import io.duban.kernel.task.TaskCancelled;

/** The facts of another end than closing in words. */
final class FateSentence {

    private FateSentence() {}

    static Sentence of(FateEvent event) {
        return switch (event) {
            case TaskCancelled cancelled -> new Sentence("cancelled").saying(cancelled.reason());
        };
    }
}
