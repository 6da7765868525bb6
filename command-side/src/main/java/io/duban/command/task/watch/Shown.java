package io.duban.command.task.watch;

import io.duban.command.task.Watch;
import io.duban.kernel.limit.TaskLamp;
import io.duban.kernel.task.LampAgainst;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the lamp of a task should show at one moment, and why. */
record Shown(
        TaskLamp lamp,
        @Nullable LampAgainst against,
        @Nullable String clock,
        String cause,
        @Nullable Instant due) {

    boolean differsFrom(Watch.Lit lit) {
        return lamp != lit.lamp() || against != lit.against();
    }

    LampChanged change(TaskId task, Watch.Lit from, Instant at) {
        return new LampChanged(task, from.lamp(), lamp, at, against, clock, cause, due);
    }
}
