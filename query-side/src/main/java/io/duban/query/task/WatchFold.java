package io.duban.query.task;

import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.WatchEvent;

/** What the facts of watching change in a line. */
final class WatchFold {

    private WatchFold() {}

    static void apply(TaskDraft task, WatchEvent event) {
        switch (event) {
            case UnitReminded ignored -> task.reminders++;
        }
    }
}
