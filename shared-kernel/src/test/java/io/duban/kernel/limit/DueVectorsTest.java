package io.duban.kernel.limit;

import static io.duban.kernel.limit.Limits.NATURAL;
import static io.duban.kernel.limit.Limits.QINGHAI;
import static io.duban.kernel.limit.Limits.WORKDAY;
import static io.duban.kernel.limit.Limits.at;
import static io.duban.kernel.limit.Limits.day;
import static io.duban.kernel.limit.Limits.due;
import static io.duban.kernel.limit.Limits.dues;
import static io.duban.kernel.limit.Limits.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LimitType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates worked out by hand on the calendars of 2024 to 2026. */
class DueVectorsTest {

    private static final LimitBasis FROM_T0 = Limits.workdayBut("monthAnchor: RAW_T0", "monthAnchor: NORMALISED_T0");

    @ParameterizedTest(name = "dispatched {0}")
    @CsvSource({
        "2026-02-13, 2026-02-13, 2026-02-25, 2026-03-02, 2026-03-13", // 02-14 worked, 02-15 to 02-23 off, 02-28 worked
        "2026-04-03, 2026-04-03, 2026-04-09, 2026-04-15, 2026-05-06", // a month ends within the May holiday
        "2026-04-30, 2026-04-30, 2026-05-08, 2026-05-13, 2026-06-01", // 05-09 worked, 05-30 is a Saturday
        "2024-09-13, 2024-09-13, 2024-09-19, 2024-09-25, 2024-10-14" // 09-14 worked
    })
    void working_days_pass_over_holidays_and_count_the_weekends_that_are_worked(
            String dispatch, LocalDate d1, LocalDate d3, LocalDate d7, LocalDate m1) {
        for (var basis : new LimitBasis[] {WORKDAY, FROM_T0}) {
            assertThat(days(basis, LimitType.GENERAL, dispatch + "T10:00"))
                    .isEqualTo("D1 %s, D3 %s, D7 %s".formatted(d1, d3, d7));
            assertThat(days(basis, LimitType.MAJOR, dispatch + "T10:00"))
                    .isEqualTo("D1 %s, D3 %s, D7P %s, M1 %s".formatted(d1, d3, d7, m1));
        }
    }

    @ParameterizedTest(name = "dispatched {0}")
    @CsvSource({
        "2026-02-15T10:00, 2026-03-16, 2026-03-24", // 03-15 is a Sunday; T0 is 02-24
        "2026-02-13T16:00, 2026-03-13, 2026-03-16", // after the cutoff: T0 is 02-14, and 03-14 is a Saturday
        "2026-05-02T10:00, 2026-06-02, 2026-06-08", // T0 is 05-06, and 06-06 is a Saturday
        "2026-04-03T10:00, 2026-05-06, 2026-05-06"
    })
    void a_month_counts_from_the_real_day_of_dispatch_or_from_t0_as_the_profile_says(
            String dispatch, LocalDate raw, LocalDate normalised) {
        assertThat(day(due(WORKDAY, LimitType.MAJOR, dispatch, "M1").at())).isEqualTo(raw);
        assertThat(day(due(FROM_T0, LimitType.MAJOR, dispatch, "M1").at())).isEqualTo(normalised);
    }

    @ParameterizedTest(name = "dispatched {0}")
    @CsvSource({
        "2026-01-29T10:00, 2026-02-28", // a Saturday, but worked
        "2026-01-30T10:00, 2026-02-28",
        "2026-01-31T10:00, 2026-02-28",
        "2025-01-31T10:00, 2025-02-28",
        "2024-01-29T10:00, 2024-02-29", // leap day
        "2024-01-30T10:00, 2024-02-29",
        "2024-01-31T10:00, 2024-02-29",
        "2024-02-29T10:00, 2024-03-29",
        "2025-03-31T10:00, 2025-04-30",
        "2024-05-31T10:00, 2024-07-01", // 06-30 is a Sunday
        "2024-12-31T10:00, 2025-02-05" // 01-31 lies in the Spring Festival
    })
    void a_month_ends_on_the_last_day_of_a_shorter_month_and_then_on_the_next_working_day(
            String dispatch, LocalDate m1) {
        assertThat(day(due(WORKDAY, LimitType.MAJOR, dispatch, "M1").at())).isEqualTo(m1);
    }

    @ParameterizedTest(name = "dispatched {0}")
    @CsvSource({
        "2026-02-13T10:00, 2026-02-13, 2026-02-24, 2026-02-24, 2026-03-13", // 02-16 and 02-20 roll over the holiday
        "2026-02-14T23:00, 2026-02-24, 2026-02-24, 2026-02-24, 2026-03-16", // the evening is over: D1 is the next day
        "2026-02-15T10:00, 2026-02-24, 2026-02-24, 2026-02-24, 2026-03-16",
        "2026-03-02T16:00, 2026-03-02, 2026-03-05, 2026-03-09, 2026-04-02", // no cutoff
        "2024-09-13T10:00, 2024-09-13, 2024-09-18, 2024-09-20, 2024-10-14"
    })
    void by_the_letter_natural_days_count_and_only_the_end_rolls(
            String dispatch, LocalDate d1, LocalDate d3, LocalDate d7, LocalDate m1) {
        assertThat(days(NATURAL, LimitType.GENERAL, dispatch)).isEqualTo("D1 %s, D3 %s, D7 %s".formatted(d1, d3, d7));
        assertThat(days(NATURAL, LimitType.MAJOR, dispatch))
                .isEqualTo("D1 %s, D3 %s, D7P %s, M1 %s".formatted(d1, d3, d7, m1));
    }

    @ParameterizedTest(name = "dispatched {0}")
    @CsvSource({
        "2026-03-02T10:00, 2026-03-09, 2026-04-02, 2026-12-31",
        "2026-02-13T10:00, 2026-02-24, 2026-03-13, 2026-12-31",
        "2024-12-31T17:59, 2025-01-07, 2025-02-05, 2024-12-31",
        "2024-12-31T18:00, 2025-01-07, 2025-02-05, 2025-12-31" // this year's end is over
    })
    void in_qinghai_there_are_seven_days_a_month_or_the_years_end(
            String dispatch, LocalDate d7, LocalDate m1, LocalDate y0) {
        assertThat(days(QINGHAI, LimitType.GENERAL, dispatch)).isEqualTo("D7 " + d7);
        assertThat(days(QINGHAI, LimitType.MAJOR, dispatch)).isEqualTo("M1 " + m1);
        assertThat(days(QINGHAI, LimitType.LONG_TERM, dispatch)).isEqualTo("Y0 " + y0);
    }

    @ParameterizedTest(name = "dispatched {0}")
    @CsvSource({
        "2026-02-13T10:00, D1 2026-02-13|D3 2026-02-25|HB 2026-03-06",
        "2026-04-03T10:00, D1 2026-04-03|D3 2026-04-09|HB 2026-05-11", // 05-06, 07, 08, 09 worked, 11
        "2026-01-31T10:00, D1 2026-02-02|D3 2026-02-05|HB 2026-02-06", // the month of the dispatch itself is January
        "2026-09-30T16:00, D1 2026-10-08|D3 2026-10-12|HB 2026-10-13"
    })
    void a_long_term_matter_reports_on_the_first_days_and_then_on_the_fifth_working_day_of_each_month(
            String dispatch, String expected) {
        assertThat(days(WORKDAY, LimitType.LONG_TERM, dispatch)).isEqualTo(expected.replace("|", ", "));
        assertThat(dues(WORKDAY, LimitType.LONG_TERM, at(dispatch))).noneMatch(Due::isFinal);
    }

    @Test
    void every_limit_of_days_ends_at_the_close_of_the_day_and_the_last_of_a_lane_is_final() {
        for (var lane : new LimitType[] {LimitType.GENERAL, LimitType.MAJOR, LimitType.FIXED}) {
            var dues = dues(WORKDAY, lane, at("2026-03-02T10:00"));
            assertThat(dues)
                    .allMatch(due -> local(due.at()).toLocalTime().toString().equals("18:00"));
            assertThat(dues).filteredOn(Due::isFinal).containsExactly(dues.getLast());
        }
    }

    @Test
    void a_day_may_end_at_midnight_which_is_its_last_second() {
        var midnight = Limits.workdayBut("endOfDay: \"18:00\"", "endOfDay: \"24:00\"");
        assertThat(local(due(midnight, LimitType.GENERAL, "2026-03-02T10:00", "D1")
                        .at()))
                .isEqualTo(LocalDateTime.parse("2026-03-02T23:59:59"));
    }

    @Test
    void where_t0_counts_as_the_first_day_everything_but_the_month_is_a_day_earlier() {
        var including = Limits.workdayBut("dayCount: EXCLUDE_T0_DAY", "dayCount: INCLUDE_T0_DAY");
        assertThat(days(including, LimitType.MAJOR, "2026-02-13T10:00"))
                .isEqualTo("D1 2026-02-13, D3 2026-02-24, D7P 2026-02-28, M1 2026-03-13");
    }

    private static String days(LimitBasis basis, LimitType lane, String dispatch) {
        return dues(basis, lane, at(dispatch)).stream()
                .map(due -> due.code() + " " + day(due.at()))
                .collect(Collectors.joining(", "));
    }
}
