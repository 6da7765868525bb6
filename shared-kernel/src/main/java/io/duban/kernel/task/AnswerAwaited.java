package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.ClockReading;

/**
 * From now on somebody waits for an answer, which is due by this clock 待办时限. It ends with the answer; the same is asked for anew
 * with a clock of its own.
 */
@EventName("task.answer_awaited")
public record AnswerAwaited(TaskId taskId, Awaited answer, ClockReading clock) implements WatchEvent {}
