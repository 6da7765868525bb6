package io.duban.kernel.limit;

import static io.duban.kernel.limit.ClockLamp.NEAR;
import static io.duban.kernel.limit.ClockLamp.NORMAL;
import static io.duban.kernel.limit.ClockLamp.NOT_RUNNING;
import static io.duban.kernel.limit.ClockLamp.OVERDUE;
import static io.duban.kernel.limit.ClockLamp.PARKED;
import static io.duban.kernel.limit.ClockLamp.TODAY;
import static io.duban.kernel.limit.Limits.WORKDAY;
import static io.duban.kernel.limit.Limits.at;
import static io.duban.kernel.limit.Limits.due;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LimitType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each clock shows, at each threshold. */
class ClockLampTest {

    /** Every clock is of a matter handed out on Monday 2 March 2026 at ten. */
    @ParameterizedTest(name = "{0} {1} at {2}: {3}")
    @CsvSource({
        // D7 ends on Wednesday 11 March: 20 % of seven days are 1.4
        "GENERAL, D7, 2026-03-02T10:00, NORMAL",
        "GENERAL, D7, 2026-03-09T23:59:59, NORMAL", // two working days left
        "GENERAL, D7, 2026-03-10T00:00, NEAR", // one
        "GENERAL, D7, 2026-03-10T23:59:59, NEAR",
        "GENERAL, D7, 2026-03-11T00:00, TODAY",
        "GENERAL, D7, 2026-03-11T18:00, TODAY", // to the last moment
        "GENERAL, D7, 2026-03-11T18:00:00.000000001, OVERDUE",
        "GENERAL, D7, 2026-02-01T10:00, NORMAL", // the machine's clock was set back
        // D3 ends on Thursday 5 March
        "GENERAL, D3, 2026-03-03T10:00, NORMAL",
        "GENERAL, D3, 2026-03-04T10:00, NEAR",
        "GENERAL, D1, 2026-03-02T10:00, TODAY",
        // M1 ends on Thursday 2 April after 31 natural days, of which 20 % are 6.2
        "MAJOR, M1, 2026-03-26T10:00, NORMAL", // seven days left
        "MAJOR, M1, 2026-03-27T10:00, NEAR", // six
        "MAJOR, M1, 2026-04-02T10:00, TODAY",
        "MAJOR, M1, 2026-04-02T18:00:01, OVERDUE",
        // H24 ends on Tuesday at ten, the last fifth begins at 5:12 of that day
        "URGENT, H24, 2026-03-02T23:59:59, NORMAL",
        "URGENT, H24, 2026-03-03T00:00, TODAY",
        "URGENT, H24, 2026-03-03T10:00, TODAY",
        "URGENT, H24, 2026-03-03T10:00:01, OVERDUE"
    })
    void a_running_clock_shows_how_near_its_end_is(LimitType lane, String code, String now, ClockLamp lamp) {
        var clock = Clock.start(due(WORKDAY, lane, "2026-03-02T10:00", code));
        assertThat(ClockLamp.of(clock, at(now), WORKDAY)).isEqualTo(lamp);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-02T20:11:59, NORMAL",
        "2026-03-02T20:12:00, NEAR", // 4.8 hours before 1:00
        "2026-03-02T23:59:59, NEAR",
        "2026-03-03T00:00:00, TODAY"
    })
    void hours_are_near_their_end_in_the_last_fifth(String now, ClockLamp lamp) {
        var clock = Clock.start(due(WORKDAY, LimitType.URGENT, "2026-03-02T01:00", "H24"));
        assertThat(ClockLamp.of(clock, at(now), WORKDAY)).isEqualTo(lamp);
    }

    @Test
    void a_weekend_before_the_end_is_near_because_one_working_day_is_left() {
        var clock = Clock.start(due(WORKDAY, LimitType.GENERAL, "2026-03-04T10:00", "D3")); // ends on Monday 9 March
        assertThat(ClockLamp.of(clock, at("2026-03-05T10:00"), WORKDAY)).isEqualTo(NORMAL);
        assertThat(ClockLamp.of(clock, at("2026-03-06T10:00"), WORKDAY)).isEqualTo(NEAR);
        assertThat(ClockLamp.of(clock, at("2026-03-08T10:00"), WORKDAY)).isEqualTo(NEAR);
    }

    @Test
    void a_long_clock_is_near_in_its_last_fifth() {
        var long20 = Limits.workdayBut("count: 7, unit: WORKDAY, at", "count: 20, unit: WORKDAY, at");
        var clock = Clock.start(due(long20, LimitType.GENERAL, "2026-03-02T10:00", "D7")); // ends on Monday 30 March
        assertThat(ClockLamp.of(clock, at("2026-03-23T10:00"), long20)).isEqualTo(NORMAL); // five left
        assertThat(ClockLamp.of(clock, at("2026-03-24T10:00"), long20)).isEqualTo(NEAR); // four, which is a fifth
    }

    @Test
    void the_thresholds_are_the_countys() {
        var own = Limits.workdayBut("nearPercent: 20, nearWorkdays: 1", "nearPercent: 50, nearWorkdays: 0");
        var d7 = Clock.start(due(own, LimitType.GENERAL, "2026-03-02T10:00", "D7"));
        assertThat(ClockLamp.of(d7, at("2026-03-05T10:00"), own)).isEqualTo(NORMAL);
        assertThat(ClockLamp.of(d7, at("2026-03-06T10:00"), own)).isEqualTo(NEAR);
    }

    @Test
    void a_clock_that_does_not_run_shows_so_unless_it_was_overdue_when_it_was_paused() {
        var d7 = Clock.start(due(WORKDAY, LimitType.GENERAL, "2026-03-02T10:00", "D7"));
        var later = at("2026-04-30T10:00");
        assertThat(ClockLamp.of(d7.pause(at("2026-03-04T10:00"), WORKDAY), later, WORKDAY))
                .isEqualTo(NOT_RUNNING);
        assertThat(ClockLamp.of(d7.pause(at("2026-03-12T10:00"), WORKDAY), later, WORKDAY))
                .isEqualTo(OVERDUE);
        assertThat(ClockLamp.of(d7.meet(at("2026-03-12T10:00")), later, WORKDAY))
                .isEqualTo(NOT_RUNNING);
        assertThat(ClockLamp.of(d7.drop(), later, WORKDAY)).isEqualTo(NOT_RUNNING);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-10T10:00, NORMAL",
        "2026-03-12T10:00, NEAR",
        "2026-03-13T10:00, TODAY",
        "2026-03-18T23:59, TODAY", // three working days after Friday 13 March
        "2026-03-19T00:00, OVERDUE"
    })
    void a_milestone_that_slips_is_behind_for_three_working_days_and_then_overdue(String now, ClockLamp lamp) {
        assertThat(ClockLamp.ofMilestone(LocalDate.of(2026, 3, 13), at(now), WORKDAY))
                .isEqualTo(lamp);
    }

    @Test
    void quality_returned_once_is_behind_and_twice_is_overdue() {
        assertThat(ClockLamp.ofReturns(0, WORKDAY)).isEqualTo(NOT_RUNNING);
        assertThat(ClockLamp.ofReturns(1, WORKDAY)).isEqualTo(TODAY);
        assertThat(ClockLamp.ofReturns(2, WORKDAY)).isEqualTo(OVERDUE);
        assertThat(ClockLamp.ofReturns(3, WORKDAY)).isEqualTo(OVERDUE);
    }

    @Test
    void a_task_shows_the_worst_of_its_lamps() {
        assertThat(ClockLamp.worst(List.of())).isEqualTo(NOT_RUNNING);
        assertThat(ClockLamp.worst(List.of(NOT_RUNNING, NORMAL))).isEqualTo(NORMAL);
        assertThat(ClockLamp.worst(List.of(NORMAL, PARKED))).as("on plan").isEqualTo(PARKED);
        assertThat(ClockLamp.worst(List.of(PARKED, NEAR, NORMAL)))
                .as("its nodes")
                .isEqualTo(NEAR);
        assertThat(ClockLamp.worst(List.of(TODAY, NEAR))).isEqualTo(TODAY);
        assertThat(ClockLamp.worst(List.of(TODAY, OVERDUE, PARKED))).isEqualTo(OVERDUE);
    }

    @Test
    void every_lamp_has_a_word_and_a_shape_of_its_own() {
        assertThat(Arrays.stream(ClockLamp.values()).map(ClockLamp::label))
                .containsExactly("未启动/暂停", "正常", "临期提醒", "今日到期/节点滞后", "逾期", "已挂起/长期");
        assertThat(Arrays.stream(ClockLamp.values()).map(ClockLamp::shape)).doesNotHaveDuplicates();
    }
}
