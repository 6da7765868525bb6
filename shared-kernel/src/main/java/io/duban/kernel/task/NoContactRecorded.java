package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;
import java.util.List;

/**
 * A member of the sample could not be reached 未取得联系: counted for itself, neither for nor against.
 *
 * @param attempts the day of each attempt
 * @param recordedBy the account of the reviewer 群众监督员, who has one say in each round
 */
@EventName("task.no_contact_recorded")
public record NoContactRecorded(TaskId taskId, int round, List<LocalDate> attempts, String recordedBy)
        implements CheckEvent {
    public NoContactRecorded {
        attempts = List.copyOf(attempts);
    }
}
