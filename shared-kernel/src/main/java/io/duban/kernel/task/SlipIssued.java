package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered slip went out: 交办单, 催办单 or 督办通知单 (T9).
 *
 * @param number from the kind's own series, without gaps
 * @param text what is required
 * @param leader the leader in charge, if there is one
 * @param deadline the last day that counts as on time; null for a matter without a date
 * @param due the limit that the slip is about, to the minute; null for a matter without one
 * @param daysLate natural days since the deadline, zero before
 * @param original the number of the 交办单 that the unit was given; null where there was none
 * @param earlier numbers of the slips issued for this limit before
 * @param reason why it is escalated; null where time alone is the reason
 * @param issuedBy the office, its director, or Duban itself in the office's name
 */
@EventName("task.slip_issued")
public record SlipIssued(
        TaskId taskId,
        SlipKind kind,
        String number,
        UnitRef unit,
        String text,
        @Nullable LeaderRef leader,
        @Nullable LocalDate deadline,
        @Nullable Instant due,
        int daysLate,
        @Nullable String original,
        List<String> earlier,
        @Nullable String reason,
        String issuedBy,
        LocalDate issuedOn)
        implements WatchEvent {
    public SlipIssued {
        earlier = List.copyOf(earlier);
    }
}
