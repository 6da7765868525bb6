package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;

/** Keep a matter suspended until another day of review 延长中止 (T12). */
public record ProlongSuspension(TaskId taskId, LocalDate reviewOn, String reason) implements ExistingTaskCommand {
    public ProlongSuspension {
        taskId = Require.present("taskId", "事项", taskId);
        reviewOn = Require.present("reviewOn", "新的复核日期", reviewOn);
        reason = Require.text("reason", "延长理由", reason, 1000);
    }
}
