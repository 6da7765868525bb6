package io.duban.query.task;

import io.duban.kernel.task.FateEvent;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskPhase;

/** What the facts of another end than closing change in a line. */
final class FateFold {

    private FateFold() {}

    static void apply(TaskDraft task, FateEvent event) {
        switch (event) {
            case TaskCancelled ignored -> task.phase = TaskPhase.CANCELLED;
        }
    }
}
