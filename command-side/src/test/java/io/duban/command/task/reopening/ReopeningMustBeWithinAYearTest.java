package io.duban.command.task.reopening;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T18: twelve months, counted from the day of closing. */
class ReopeningMustBeWithinAYearTest {

    @ParameterizedTest(name = "closed on {0}, last day {1}")
    @CsvSource({"2025-03-31, 2026-03-31", "2025-12-31, 2026-12-31", "2024-02-29, 2025-02-28", "2023-02-28, 2024-02-28"})
    void the_day_twelve_months_after_closing_is_the_last(LocalDate closedOn, LocalDate lastDay) {
        assertThat(ReopeningMustBeWithinAYear.refusal(closedOn, closedOn)).isEmpty();
        assertThat(ReopeningMustBeWithinAYear.refusal(closedOn, lastDay)).isEmpty();
        assertThat(ReopeningMustBeWithinAYear.refusal(closedOn, lastDay.plusDays(1)))
                .containsInstanceOf(Rejection.TooLate.class);
    }

    @Test
    void the_refusal_names_both_days_and_the_way_that_is_left() {
        assertThat(ReopeningMustBeWithinAYear.refusal(LocalDate.of(2025, 3, 31), LocalDate.of(2026, 4, 1)))
                .contains(new Rejection.TooLate(
                        "task.reopening-too-late", "本事项于2025-03-31销号，重启须在2026-03-31以前；现在请重新拟办立项。"));
    }
}
