package io.duban.kernel.task;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Note that a leader's written instruction praises a unit's work on the matter 登记肯定性批示.
 *
 * @param unit the lead unit or a co-unit of the task; null for the lead unit
 * @param praisedBy the office or post of who wrote it, such as 市长
 * @param praisedOn the day of the instruction
 * @param document its document number, or where it was written
 * @param excerpt what it says, in short
 */
public record RecordPraise(
        TaskId taskId,
        @Nullable UnitId unit,
        PraiseLevel level,
        String praisedBy,
        LocalDate praisedOn,
        String document,
        String excerpt)
        implements ExistingTaskCommand {
    public RecordPraise {
        taskId = Require.present("taskId", "事项", taskId);
        level = Require.present("level", "批示级别", level);
        praisedBy = Require.text("praisedBy", "批示领导职务", praisedBy, 60);
        praisedOn = Require.present("praisedOn", "批示日期", praisedOn);
        document = Require.text("document", "批示文号或来源", document, 100);
        excerpt = Require.text("excerpt", "批示摘要", excerpt, 300);
    }
}
