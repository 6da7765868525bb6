package io.duban.command.task;

import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.WatchEvent;

/** What the facts of watching do to the state. */
final class WatchEvolution {

    private WatchEvolution() {}

    static TaskState next(TaskState before, WatchEvent event) {
        return switch (event) {
            case UnitReminded reminded -> before;
        };
    }
}
