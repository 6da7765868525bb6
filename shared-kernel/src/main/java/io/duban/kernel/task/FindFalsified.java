package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The check finds that the report was false 认定弄虚作假 (T15); heavier than a mere return.
 *
 * @param deadline a new last day; when missing, the old one stays
 */
public record FindFalsified(
        TaskId taskId,
        String finding,
        List<Attachment> attachments,
        @Nullable LocalDate deadline) implements ExistingTaskCommand {
    public FindFalsified {
        taskId = Require.present("taskId", "事项", taskId);
        finding = Require.text("finding", "认定情况", finding, 1000);
        attachments = Require.list("attachments", "附件", attachments);
    }
}
