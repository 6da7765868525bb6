package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;

/**
 * A leader's written instruction praised a unit's work on the matter 肯定性批示.
 *
 * @param unit the lead unit or a co-unit
 * @param praisedBy the office or post of who wrote it
 * @param praisedOn the day of the instruction
 * @param document its document number, or where it was written; noted once for each unit
 */
@EventName("task.praised")
public record TaskPraised(
        TaskId taskId,
        UnitRef unit,
        PraiseLevel level,
        String praisedBy,
        LocalDate praisedOn,
        String document,
        String excerpt)
        implements HandlingEvent {}
