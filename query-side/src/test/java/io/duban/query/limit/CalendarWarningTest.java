package io.duban.query.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.calendar.Day;
import io.duban.kernel.calendar.WorkCalendar;
import io.duban.platform.limit.OfficialCalendar;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** 3.3 of the time-limit rules: a year without calendar is never guessed silently, and somebody is told each November. */
class CalendarWarningTest {

    private static final WorkCalendar UNTIL_2026 = OfficialCalendar.read();

    @Test
    void until_the_end_of_october_nobody_is_bothered_about_the_next_year() {
        assertThat(CalendarWarning.missing(UNTIL_2026, LocalDate.of(2026, 10, 31)))
                .isEmpty();
    }

    @Test
    void from_the_first_of_november_to_the_end_of_the_year_the_next_year_is_asked_for() {
        assertThat(CalendarWarning.missing(UNTIL_2026, LocalDate.of(2026, 11, 1)))
                .containsExactly(2027);
        assertThat(CalendarWarning.missing(UNTIL_2026, LocalDate.of(2026, 12, 31)))
                .containsExactly(2027);
    }

    @Test
    void once_the_year_is_loaded_nobody_is_bothered_any_more() {
        var days = new TreeMap<>(UNTIL_2026.exceptions());
        days.put(LocalDate.of(2027, 1, 1), new Day(Day.Kind.OFF, "元旦"));

        assertThat(CalendarWarning.missing(new WorkCalendar("2027", days), LocalDate.of(2026, 11, 1)))
                .isEmpty();
    }

    @Test
    void a_present_year_that_was_never_loaded_is_asked_for_all_the_year_round() {
        assertThat(CalendarWarning.missing(UNTIL_2026, LocalDate.of(2027, 3, 1)))
                .containsExactly(2027);
        assertThat(CalendarWarning.missing(UNTIL_2026, LocalDate.of(2027, 11, 1)))
                .containsExactly(2027, 2028);
    }
}
