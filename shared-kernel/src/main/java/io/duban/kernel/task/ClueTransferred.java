package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;

/**
 * A clue was handed to another authority 移送. Shown to the office director and to leaders in charge alone; the task goes on.
 *
 * @param reference the number on the sealed envelope; nothing else of the clue is kept
 */
@EventName("task.clue_transferred")
public record ClueTransferred(TaskId taskId, ClueAuthority authority, String reference, LocalDate transferredOn)
        implements FateEvent {}
