package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.LeaderRef;
import org.jspecify.annotations.Nullable;

/**
 * A leader gave an instruction 批示.
 *
 * @param leader whose instruction it is; null when the office director gives it
 */
@EventName("task.instruction_given")
public record InstructionGiven(TaskId taskId, @Nullable LeaderRef leader, String text) implements HandlingEvent {}
