package io.duban.query.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.county.LimitHistory;
import io.duban.platform.limit.OfficialCalendar;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year as twelve small months. */
class CalendarYearTest {

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void the_working_days_of_a_year_add_up_to_what_the_notices_make_of_it(int number, int workdays) {
        var year = CalendarYear.of(number, LimitHistory.EMPTY, OfficialCalendar.read());

        assertThat(year.workdays()).isEqualTo(workdays);
        assertThat(year.months().stream().mapToInt(CalendarMonth::workdays).sum())
                .isEqualTo(workdays);
        assertThat(year.known()).isFalse();
    }

    @Test
    void a_month_is_weeks_from_monday_with_every_day_once() {
        var february = CalendarYear.of(2026, LimitHistory.EMPTY, OfficialCalendar.read())
                .months()
                .get(1);

        assertThat(february.weeks()).hasSize(5).allMatch(week -> week.size() == 7);
        assertThat(february.weeks().getFirst().subList(0, 6)).containsOnlyNulls();
        assertThat(february.weeks().stream().flatMap(java.util.List::stream).filter(Objects::nonNull))
                .hasSize(28)
                .extracting(day -> Objects.requireNonNull(day).kind())
                .contains("off", "work", "weekend", "worked");
    }
}
