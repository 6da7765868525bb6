package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.Instant;

/**
 * The lead unit was reminded before a limit expires, or of its signature 到期提醒; once for each limit.
 *
 * @param clock the code of the clock
 * @param name what is due, in words
 */
@EventName("task.expiry_reminded")
public record ExpiryReminded(TaskId taskId, UnitRef unit, ReminderLevel level, String clock, String name, Instant due)
        implements WatchEvent {}
