package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.limit.ReportStage;
import io.duban.kernel.people.UnitRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Progress was reported 反馈.
 *
 * @param percent how much is done, 0 to 100
 * @param unit the unit on whose behalf it was reported
 * @param stages the stages of 13710 that it answers, usually one; empty for a further report, for a ledger's matter, and for
 *     every report of revision 1
 */
@EventName(value = "task.progress_reported", revision = 2)
public record ProgressReported(
        TaskId taskId,
        UnitRef unit,
        String text,
        int percent,
        @Nullable String problems,
        List<Attachment> attachments,
        List<ReportStage> stages)
        implements HandlingEvent {
    public ProgressReported {
        attachments = List.copyOf(attachments);
        stages = List.copyOf(stages);
    }

    /** A report that answers no stage. */
    public ProgressReported(
            TaskId taskId,
            UnitRef unit,
            String text,
            int percent,
            @Nullable String problems,
            List<Attachment> attachments) {
        this(taskId, unit, text, percent, problems, attachments, List.of());
    }
}
