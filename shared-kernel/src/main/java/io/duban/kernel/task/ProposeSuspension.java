package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;

/**
 * Propose to stop a matter for a while 提请中止 (T12).
 *
 * @param text what has happened
 * @param reviewOn the day on which the reason is looked at again 复核日期
 */
public record ProposeSuspension(TaskId taskId, SuspensionReason reason, String text, LocalDate reviewOn)
        implements ExistingTaskCommand {
    public ProposeSuspension {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.present("reason", "中止事由", reason);
        text = Require.text("text", "情况说明", text, 1000);
        reviewOn = Require.present("reviewOn", "复核日期", reviewOn);
    }
}
