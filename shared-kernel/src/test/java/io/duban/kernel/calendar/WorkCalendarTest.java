package io.duban.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.limit.OfficialCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days are worked, by the notices of the State Council for 2020 to 2026. */
class WorkCalendarTest {

    private static final WorkCalendar OFFICIAL = OfficialCalendar.read();

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_its_number_of_working_days(int year, int workdays) {
        assertThat(OFFICIAL.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workdays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, true, an ordinary Friday",
        "2026-02-14, true, a Saturday that is worked",
        "2026-02-16, false, a Monday within the Spring Festival",
        "2026-02-23, false, its last day",
        "2026-02-24, true, the day after",
        "2026-02-28, true, a Saturday that is worked",
        "2026-03-01, false, an ordinary Sunday",
        "2020-02-03, true, a Monday that the notice names although it is worked anyway",
        "2027-01-01, true, a Friday of a year without notice"
    })
    void a_day_is_worked_by_the_notice_else_by_the_day_of_the_week(LocalDate day, boolean worked, String why) {
        assertThat(OFFICIAL.isWorkday(day)).as(why).isEqualTo(worked);
    }

    @Test
    void a_year_is_covered_if_there_is_data_for_it() {
        assertThat(List.of(2020, 2021, 2022, 2023, 2024, 2025, 2026)).allMatch(OFFICIAL::covers);
        assertThat(List.of(2019, 2027)).noneMatch(OFFICIAL::covers);
        assertThat(OFFICIAL.missingYears(day("2026-12-31"), day("2028-01-01"))).containsExactly(2027, 2028);
        assertThat(OFFICIAL.missingYears(day("2026-01-01"), day("2026-12-31"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-14, 2026-02-13",
        "2026-02-14, 2026-02-24, 2026-02-14",
        "2026-02-15, 2026-02-24, 2026-02-24",
        "2026-02-27, 2026-02-28, 2026-02-27",
        "2026-05-08, 2026-05-09, 2026-05-08",
        "2026-05-10, 2026-05-11, 2026-05-11"
    })
    void the_next_working_day_lies_strictly_after_and_the_first_one_may_be_the_day_itself(
            LocalDate day, LocalDate next, LocalDate first) {
        assertThat(OFFICIAL.nextWorkday(day)).isEqualTo(next);
        assertThat(OFFICIAL.firstWorkdayFrom(day)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 0, 2026-02-13",
        "2026-02-15, 0, 2026-02-15",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 3, 2026-02-25",
        "2026-02-25, -3, 2026-02-13",
        "2026-02-24, -1, 2026-02-14",
        "2026-02-20, 1, 2026-02-24",
        "2026-02-20, -1, 2026-02-14"
    })
    void working_days_are_counted_forwards_and_back(LocalDate from, int n, LocalDate reached) {
        assertThat(OFFICIAL.plusWorkdays(from, n)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-13, 0",
        "2026-02-13, 2026-02-25, 3",
        "2026-02-25, 2026-02-13, -3",
        "2026-02-14, 2026-02-23, 0",
        "2026-02-23, 2026-02-14, 0",
        "2026-02-23, 2026-02-24, 1"
    })
    void working_days_between_leave_the_first_day_out_and_take_the_last_day_in(
            LocalDate after, LocalDate to, int days) {
        assertThat(OFFICIAL.workdaysBetween(after, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 22, 100})
    void counting_so_many_days_on_and_then_the_days_between_gives_the_number_again(int n) {
        for (var day = day("2024-01-01"); day.getYear() < 2027; day = day.plusDays(1)) {
            assertThat(OFFICIAL.workdaysBetween(day, OFFICIAL.plusWorkdays(day, n)))
                    .isEqualTo(n);
            assertThat(OFFICIAL.workdaysBetween(day, OFFICIAL.plusWorkdays(day, -n)))
                    .isLessThanOrEqualTo(0);
        }
    }

    @Test
    void what_happens_to_the_map_afterwards_does_not_change_the_calendar() {
        var days = new TreeMap<LocalDate, Day>();
        var calendar = new WorkCalendar("own", days);
        days.put(day("2026-03-02"), new Day(Day.Kind.OFF, "县庆"));
        assertThat(calendar.isWorkday(day("2026-03-02"))).isTrue();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
