package io.duban.kernel.limit;

import static io.duban.kernel.limit.Limits.NATURAL;
import static io.duban.kernel.limit.Limits.WORKDAY;
import static io.duban.kernel.limit.Limits.at;
import static io.duban.kernel.limit.Limits.due;
import static io.duban.kernel.limit.Limits.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LimitType;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of one clock: running, paused, resumed, moved, met or dropped. */
class ClockTest {

    /** D7 of a dispatch on Monday 2 March 2026 falls on Wednesday 11 March. */
    private final Clock d7 = Clock.start(due(WORKDAY, LimitType.GENERAL, "2026-03-02T10:00", "D7"));

    @ParameterizedTest(name = "paused {0}, resumed {1}")
    @CsvSource({
        "2026-03-04T10:00, 2026-03-06T10:00, 5, 2026-03-13", // two working days were paused
        "2026-03-04T10:00, 2026-03-08T10:00, 5, 2026-03-13", // until a Sunday: still two
        "2026-03-04T23:59, 2026-03-05T00:01, 5, 2026-03-12", // by the calendar day, however short
        "2026-03-07T10:00, 2026-03-08T10:00, 3, 2026-03-11", // over a weekend
        "2026-03-02T11:00, 2026-03-31T11:00, 7, 2026-04-10", // over 清明: 04-04 to 04-06 off
        "2026-03-10T10:00, 2026-03-11T10:00, 1, 2026-03-12",
        "2026-03-11T10:00, 2026-03-12T10:00, 0, 2026-03-13" // nothing left, but at least one working day is given
    })
    void what_was_left_in_working_days_is_left_again(String paused, String resumed, int left, String due) {
        var clock = d7.pause(at(paused), WORKDAY);
        assertThat(clock.state()).isEqualTo(new ClockState.Paused(at(paused), new Remaining.Days(left)));
        assertThat(clock.resume(at(resumed), WORKDAY).due().at()).isEqualTo(at(due + "T18:00"));
        assertThat(clock.resume(at(resumed), WORKDAY).state()).isEqualTo(new ClockState.Running());
    }

    @ParameterizedTest(name = "paused {0}, resumed {1}")
    @CsvSource({
        "2026-03-04T10:00, 2026-03-04T17:00",
        "2026-03-11T10:00, 2026-03-11T17:59", // on the last day too: no working day is won
        "2026-03-04T10:00, 2026-03-04T09:00",
        "2026-03-04T10:00, 2026-03-03T10:00" // the machine's clock was set back
    })
    void a_pause_within_a_day_changes_nothing(String paused, String resumed) {
        assertThat(d7.pause(at(paused), WORKDAY).resume(at(resumed), WORKDAY)).isEqualTo(d7);
    }

    @Test
    void what_was_overdue_before_the_pause_stays_overdue() {
        var late = d7.pause(at("2026-03-11T18:00:01"), WORKDAY);
        assertThat(late.state()).isEqualTo(new ClockState.Paused(at("2026-03-11T18:00:01"), new Remaining.Overdue()));
        assertThat(late.resume(at("2026-06-01T10:00"), WORKDAY)).isEqualTo(d7);
        assertThat(d7.pause(at("2026-03-11T18:00"), WORKDAY)
                        .resume(at("2026-03-16T10:00"), WORKDAY)
                        .due()
                        .at())
                .as("the last moment is still in time")
                .isEqualTo(at("2026-03-17T18:00"));
    }

    @ParameterizedTest(name = "paused {0}, resumed {1}")
    @CsvSource({
        "2026-04-03T10:00, 2026-04-08T10:00, 2026-05-11", // 05-06 and five natural days
        "2026-04-03T10:00, 2026-04-07T10:00, 2026-05-11", // 05-10 is a Sunday
        "2026-05-01T10:00, 2026-05-03T10:00, 2026-05-08",
        "2026-05-06T10:00, 2026-05-08T10:00, 2026-05-09" // nothing left: one working day, a Saturday that is worked
    })
    void a_month_keeps_its_natural_days_and_rolls(String paused, String resumed, String due) {
        var m1 = Clock.start(due(WORKDAY, LimitType.MAJOR, "2026-04-03T10:00", "M1"));
        assertThat(m1.due().at()).isEqualTo(at("2026-05-06T18:00"));
        assertThat(m1.pause(at(paused), WORKDAY)
                        .resume(at(resumed), WORKDAY)
                        .due()
                        .at())
                .isEqualTo(at(due + "T18:00"));
    }

    @Test
    void natural_days_keep_at_least_one_working_day_after_a_pause() {
        var d3 = Clock.start(due(NATURAL, LimitType.GENERAL, "2026-03-03T10:00", "D3"));
        assertThat(d3.due().at()).isEqualTo(at("2026-03-06T18:00"));
        var resumed = d3.pause(at("2026-03-05T10:00"), NATURAL).resume(at("2026-03-06T10:00"), NATURAL);
        assertThat(resumed.due().at()).isEqualTo(at("2026-03-09T18:00"));
    }

    @Test
    void an_explicit_date_moves_by_the_natural_days_of_the_pause_and_then_off_a_holiday() {
        var clock = Clock.start(fixed(WORKDAY, "2026-03-02T10:00", "2026-03-20", "FIXED"));
        var resumed = clock.pause(at("2026-03-04T10:00"), WORKDAY).resume(at("2026-03-05T10:00"), WORKDAY);
        assertThat(resumed.due().at()).isEqualTo(at("2026-03-23T18:00"));
    }

    @Test
    void the_years_end_moves_by_the_natural_days_of_the_pause() {
        var y0 = Clock.start(due(Limits.QINGHAI, LimitType.LONG_TERM, "2026-03-02T10:00", "Y0"));
        var resumed = y0.pause(at("2026-03-04T10:00"), Limits.QINGHAI).resume(at("2026-03-06T10:00"), Limits.QINGHAI);
        assertThat(resumed.due().at()).isEqualTo(at("2027-01-02T18:00"));
    }

    @Test
    void hours_are_kept_exactly() {
        var h24 = Clock.start(due(WORKDAY, LimitType.URGENT, "2026-03-06T16:00", "H24"));
        var paused = h24.pause(at("2026-03-06T17:30:30"), WORKDAY);
        assertThat(paused.state())
                .isEqualTo(new ClockState.Paused(
                        at("2026-03-06T17:30:30"),
                        new Remaining.Exact(Duration.ofHours(22).plusMinutes(29).plusSeconds(30))));
        assertThat(paused.resume(at("2026-03-07T17:30:30"), WORKDAY).due().at()).isEqualTo(at("2026-03-08T16:00"));
        assertThat(paused.resume(at("2026-03-06T17:00"), WORKDAY))
                .as("set back")
                .isEqualTo(h24);
    }

    @Test
    void a_clock_paused_before_its_first_day_has_more_left_than_its_length() {
        var clock = Clock.start(due(WORKDAY, LimitType.GENERAL, "2026-03-06T16:00", "D3"));
        var paused = clock.pause(at("2026-03-06T17:00"), WORKDAY);
        assertThat(paused.state()).isEqualTo(new ClockState.Paused(at("2026-03-06T17:00"), new Remaining.Days(4)));
        assertThat(paused.resume(at("2026-03-10T09:00"), WORKDAY).due().at()).isEqualTo(at("2026-03-16T18:00"));
    }

    @Test
    void an_explicit_decision_gives_a_running_clock_its_new_due_as_it_stands() {
        var moved = d7.rebase(at("2026-03-20T12:00"), WORKDAY);
        assertThat(moved.due().at()).isEqualTo(at("2026-03-20T12:00"));
        assertThat(moved.due().length()).as("the original length").isEqualTo(7);
        assertThat(moved.state()).isEqualTo(new ClockState.Running());
    }

    @Test
    void a_paused_clock_that_is_moved_has_more_left_when_it_goes_on_and_may_be_overdue_no_more() {
        var paused = d7.pause(at("2026-03-10T10:00"), WORKDAY).rebase(at("2026-03-13T18:00"), WORKDAY);
        assertThat(paused.state()).isEqualTo(new ClockState.Paused(at("2026-03-10T10:00"), new Remaining.Days(3)));
        var late = d7.pause(at("2026-03-12T10:00"), WORKDAY).rebase(at("2026-03-13T18:00"), WORKDAY);
        assertThat(late.state()).isEqualTo(new ClockState.Paused(at("2026-03-12T10:00"), new Remaining.Days(1)));
    }

    @Test
    void what_is_met_or_dropped_is_over_for_good() {
        var met = d7.meet(at("2026-03-05T10:00"));
        var dropped = d7.drop();
        assertThat(d7.isOpen()).isTrue();
        assertThat(d7.pause(at("2026-03-04T10:00"), WORKDAY).isOpen()).isTrue();
        for (var over : new Clock[] {met, dropped}) {
            assertThat(over.isOpen()).isFalse();
            assertThat(over.pause(at("2026-03-06T10:00"), WORKDAY)).isEqualTo(over);
            assertThat(over.resume(at("2026-03-06T10:00"), WORKDAY)).isEqualTo(over);
            assertThat(over.meet(at("2026-03-06T10:00"))).isEqualTo(over);
            assertThat(over.drop()).isEqualTo(over);
            assertThat(over.rebase(at("2026-04-06T10:00"), WORKDAY)).isEqualTo(over);
        }
        assertThat(met.state()).isEqualTo(new ClockState.Met(at("2026-03-05T10:00")));
    }

    @Test
    void the_same_fact_told_twice_does_no_harm() {
        var paused = d7.pause(at("2026-03-04T10:00"), WORKDAY);
        assertThat(paused.pause(at("2026-03-06T10:00"), WORKDAY)).isEqualTo(paused);
        assertThat(d7.resume(at("2026-03-06T10:00"), WORKDAY)).isEqualTo(d7);
    }
}
