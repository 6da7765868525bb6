package io.duban.command.task;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationPassed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who took part in what, read from beside the facts: that is what a reviewer must not have done. */
final class DisputesEvolution {

    private DisputesEvolution() {}

    /**
     * What is written beside a fact.
     *
     * @param sequence its place in the stream, counted from 0
     * @param accounts who recorded it, and for whom they stood in
     * @param occurredOn the day on which it happened, where the day alone is known
     */
    record Beside(
            long sequence,
            Set<String> accounts,
            Instant at,
            @Nullable LocalDate occurredOn) {
        Beside {
            accounts = Set.copyOf(accounts);
        }

        Beside(long sequence, String account, Instant at, @Nullable LocalDate occurredOn) {
            this(sequence, Set.of(account), at, occurredOn);
        }

        LocalDate day() {
            return occurredOn == null ? LocalDate.ofInstant(at, CountyTime.ZONE) : occurredOn;
        }
    }

    /** @param after the state to which the fact has led */
    static TaskState note(TaskState after, TaskEvent event, Beside beside) {
        var disputes = after.basis().disputes();
        var noted = Conclusion.of(event)
                .map(conclusion -> disputes.concluding(beside.sequence(), conclusion, beside.day(), beside.accounts()))
                .orElseGet(() -> checked(disputes, event, beside.accounts()));
        return noted == disputes ? after : after.with(after.basis().with(noted));
    }

    private static Disputes checked(Disputes disputes, TaskEvent event, Set<String> accounts) {
        if (event instanceof CompletionRequested) {
            return disputes.checkedAnew();
        }
        if (event instanceof VerificationBegun || event instanceof VerificationPassed) {
            return disputes.checkedBy(accounts);
        }
        return event instanceof TaskReopened ? disputes.reopened() : disputes;
    }
}
