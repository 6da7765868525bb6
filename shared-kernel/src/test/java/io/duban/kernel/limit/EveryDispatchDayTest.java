package io.duban.kernel.limit;

import static io.duban.kernel.limit.Limits.CALENDAR;
import static io.duban.kernel.limit.Limits.NATURAL;
import static io.duban.kernel.limit.Limits.QINGHAI;
import static io.duban.kernel.limit.Limits.WORKDAY;
import static io.duban.kernel.limit.Limits.day;
import static io.duban.kernel.limit.Limits.dues;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.task.LimitType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds whenever a matter is handed out: every day of 2024 to 2026, at several hours, in every lane of every profile. */
class EveryDispatchDayTest {

    private static final List<LocalTime> HOURS = Stream.of(
                    "00:00", "08:30", "14:59:59", "15:00", "15:00:01", "17:59:59", "18:00", "23:59:59")
            .map(LocalTime::parse)
            .toList();

    static Stream<Arguments> lanes() {
        return Stream.of(WORKDAY, NATURAL, QINGHAI)
                .flatMap(basis -> Stream.of(LimitType.values()).map(lane -> Arguments.of(basis, lane)));
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void every_due_lies_after_the_dispatch_and_no_step_falls_due_before_the_one_above_it(
            LimitBasis basis, LimitType lane) {
        for (var dispatch : dispatches()) {
            var before = dispatch.plusNanos(1);
            for (var due : dues(basis, lane, dispatch)) {
                assertThat(due.at()).as("%s of %s", due.code(), dispatch).isAfterOrEqualTo(before);
                assertThat(due.length()).isNotNegative();
                before = due.at();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void no_limit_ends_on_an_off_day_but_an_explicit_date_and_hours(LimitBasis basis, LimitType lane) {
        for (var dispatch : dispatches()) {
            var dues = new ArrayList<>(dues(basis, lane, dispatch));
            if (lane == LimitType.FIXED) {
                var last = dues.removeLast();
                dues.removeIf(report -> report.at().equals(last.at()));
            }
            assertThat(dues).filteredOn(due -> due.pace() != Pace.HOURS).allSatisfy(due -> assertThat(
                            CALENDAR.isWorkday(day(due.at())))
                    .as("%s of %s", due.code(), dispatch)
                    .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void handing_out_later_never_makes_a_limit_end_earlier(LimitBasis basis, LimitType lane) {
        var earlier = List.<Due>of();
        for (var dispatch : dispatches()) {
            var dues = dues(basis, lane, dispatch);
            for (var i = 0; i < earlier.size(); i++) {
                assertThat(dues.get(i).at())
                        .as("%s of %s", dues.get(i).code(), dispatch)
                        .isAfterOrEqualTo(earlier.get(i).at());
            }
            earlier = dues;
        }
    }

    @Test
    void three_working_days_are_three_working_days_counted_one_by_one() {
        for (var dispatch : dispatches()) {
            for (var due : dues(WORKDAY, LimitType.GENERAL, dispatch)) {
                var counted = 0;
                for (var day = due.startDay().plusDays(1); !day.isAfter(day(due.at())); day = day.plusDays(1)) {
                    counted += CALENDAR.isWorkday(day) ? 1 : 0;
                }
                assertThat(counted)
                        .isEqualTo(due.length())
                        .isEqualTo(
                                switch (due.code()) {
                                    case "D1" -> 0;
                                    case "D3" -> 3;
                                    default -> 7;
                                });
            }
        }
    }

    @Test
    void urgent_hours_run_by_the_clock_through_nights_and_holidays() {
        for (var basis : List.of(WORKDAY, NATURAL, QINGHAI)) {
            for (var dispatch : dispatches()) {
                assertThat(Dues.of(basis, LimitType.URGENT, dispatch, null, 48))
                        .singleElement()
                        .satisfies(due -> assertThat(due.at()).isEqualTo(dispatch.plus(Duration.ofHours(48))))
                        .satisfies(due -> assertThat(due.code()).isEqualTo("H48"));
            }
        }
    }

    @Test
    void a_due_is_provisional_if_and_only_if_working_days_of_2027_were_needed() {
        for (var dispatch : dispatches()) {
            for (var due : dues(WORKDAY, LimitType.GENERAL, dispatch)) {
                assertThat(due.provisional())
                        .as("%s of %s", due.code(), dispatch)
                        .isEqualTo(day(due.at()).getYear() == 2027);
            }
        }
    }

    private static List<Instant> dispatches() {
        var dispatches = new ArrayList<Instant>();
        for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            for (var hour : HOURS) {
                dispatches.add(day.atTime(hour).atZone(CountyTime.ZONE).toInstant());
            }
        }
        return dispatches;
    }
}
