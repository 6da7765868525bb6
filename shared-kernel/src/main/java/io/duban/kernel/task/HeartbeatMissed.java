package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.Instant;
import java.time.YearMonth;

/** The monthly feedback of a long-term matter did not come in time 未按月反馈 (T11). */
@EventName("task.heartbeat_missed")
public record HeartbeatMissed(TaskId taskId, UnitRef unit, YearMonth month, Instant due) implements WatchEvent {}
