package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.limit.TaskLamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The lamp of the task shows something else from now on 灯号变化. What it showed before it shows up to {@code at}, so that the
 * changes in a row tell the whole life without a gap.
 *
 * @param at when it changed by the clocks, however late it was noticed
 * @param against whose delay it shows; null while nobody is pressed
 * @param clock the code of the clock that it shows; null where no clock is the cause
 * @param cause the clock, or the fact, in words
 * @param due when that clock runs out, or ran out
 */
@EventName("task.lamp_changed")
public record LampChanged(
        TaskId taskId,
        TaskLamp from,
        TaskLamp to,
        Instant at,
        @Nullable LampAgainst against,
        @Nullable String clock,
        String cause,
        @Nullable Instant due)
        implements WatchEvent {}
