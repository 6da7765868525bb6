package io.duban.query.task;

import static io.duban.query.task.Story.DEADLINE;
import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.TOWN;
import static io.duban.query.task.Story.noon;
import static io.duban.query.task.TaskFoldTest.leaves;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockReading.Status;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.CompletionRequested;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What newly set clocks change in a line of the ledger. */
class ClockFoldTest {

    @Test
    void the_deadline_is_the_day_of_the_matters_own_clock() {
        var moved = Story.signed().then(set(running("M1", DEADLINE.plusDays(9), true)));

        assertThat(moved.line().deadline()).isEqualTo("2026-07-19");
        leaves(Story.signed(), moved, "deadline", "clocks");
    }

    @Test
    void a_clock_of_a_report_moves_no_deadline() {
        var moved = Story.signed().then(set(running("D3", DEADLINE.plusDays(9), false)));
        assertThat(moved.line().deadline()).isEqualTo(DEADLINE);
    }

    @Test
    void what_was_handed_in_in_time_is_looked_at_as_of_that_day_and_does_not_turn_red() {
        var handedIn = Story.signed()
                .then(new CompletionRequested(ID, TOWN, "已完成", List.of()))
                .then(set(paused("M1", DEADLINE, 4)));

        assertThat(handedIn.line().stoppedOn()).isEqualTo("2026-07-06");
        assertThat(handedIn.line().dayThatCounts(DEADLINE.plusYears(1))).isEqualTo("2026-07-06");
        assertThat(handedIn.line().lamp(noon(DEADLINE.plusDays(30)))).isNotEqualTo(Lamp.OVERDUE);
    }

    @Test
    void what_was_handed_in_late_stays_red() {
        var handedIn = Story.signed()
                .then(new CompletionRequested(ID, TOWN, "已完成", List.of()))
                .then(set(paused("M1", DEADLINE, null)));

        assertThat(handedIn.line().stoppedOn()).isNull();
        assertThat(handedIn.line().lamp(noon(DEADLINE.plusDays(1)))).isEqualTo(Lamp.OVERDUE);
    }

    @Test
    void a_clock_that_runs_again_counts_again() {
        var again = Story.signed()
                .then(set(paused("M1", DEADLINE, 4)))
                .then(set(running("M1", DEADLINE.plusDays(5), true)));

        assertThat(again.line().stoppedOn()).isNull();
        assertThat(again.line().deadline()).isEqualTo("2026-07-15");
        assertThat(again.line().lamp(noon(LocalDate.of(2026, 7, 16)))).isEqualTo(Lamp.OVERDUE);
    }

    private static ClocksSet set(ClockReading clock) {
        return new ClocksSet(ID, ClockCause.REBASED, "13710-workday-v1", 1, "CN-official", List.of(clock));
    }

    private static ClockReading running(String code, LocalDate due, boolean isFinal) {
        return reading(code, due, isFinal, Status.RUNNING, null, null);
    }

    /** Paused on 6 July. */
    private static ClockReading paused(String code, LocalDate due, @Nullable Integer left) {
        return reading(code, due, true, Status.PAUSED, Instant.parse("2026-07-06T02:00:00Z"), left);
    }

    private static ClockReading reading(
            String code,
            LocalDate due,
            boolean isFinal,
            Status status,
            @Nullable Instant since,
            @Nullable Integer left) {
        var at = due.atTime(18, 0).atZone(CountyTime.ZONE).toInstant();
        return new ClockReading(
                code, "落实解决", Pace.WORKDAYS, Story.JUNE, 20, at, isFinal, List.of(), status, since, left, null);
    }
}
