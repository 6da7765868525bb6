package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import java.util.List;

/**
 * Say that a member of the sample could not be reached 未取得联系 (2.4).
 *
 * @param attempts the day of each attempt
 */
public record RecordNoContact(TaskId taskId, List<LocalDate> attempts) implements ExistingTaskCommand {
    public RecordNoContact {
        taskId = Require.present("taskId", "事项", taskId);
        attempts = Require.list("attempts", "联系日期", attempts);
    }
}
