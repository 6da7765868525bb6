package io.duban.kernel.limit;

import static io.duban.kernel.limit.Limits.NATURAL;
import static io.duban.kernel.limit.Limits.WORKDAY;
import static io.duban.kernel.limit.Limits.at;
import static io.duban.kernel.limit.Limits.day;
import static io.duban.kernel.limit.Limits.due;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LimitType;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edges of the day T0. */
class StartDayTest {

    @ParameterizedTest(name = "dispatched {0}")
    @CsvSource({
        "2026-02-12T14:59:59, 2026-02-12",
        "2026-02-12T15:00:00, 2026-02-12",
        "2026-02-12T15:00:00.000000001, 2026-02-13",
        "2026-02-12T15:00:01, 2026-02-13",
        "2026-02-12T23:59:59, 2026-02-13",
        "2026-02-13T00:00:00, 2026-02-13",
        "2026-02-13T15:00:01, 2026-02-14", // a Saturday that is worked
        "2026-02-14T15:00:01, 2026-02-24", // over the holiday
        "2026-02-15T09:00:00, 2026-02-24",
        "2026-02-23T20:00:00, 2026-02-24", // an off-day in the evening waits for one working day, not for two
        "2026-03-06T16:00:00, 2026-03-09"
    })
    void after_the_cutoff_or_on_an_off_day_the_next_working_day_is_t0(String dispatch, LocalDate t0) {
        var d1 = due(WORKDAY, LimitType.GENERAL, dispatch, "D1");
        assertThat(day(d1.at())).isEqualTo(t0);
        assertThat(d1.startDay()).isEqualTo(t0);
        assertThat(d1.length()).isZero();
    }

    @Test
    void the_day_is_the_countys_whatever_zone_the_instant_was_written_in() {
        var d1 = Dues.of(WORKDAY, LimitType.GENERAL, Instant.parse("2026-03-02T16:30:00Z"), null, null)
                .getFirst();
        assertThat(day(d1.at())).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @ParameterizedTest(name = "dispatched {0}")
    @CsvSource({
        "2026-03-02T17:59:59, 2026-03-02, 2026-03-05",
        "2026-03-02T18:00:00, 2026-03-03, 2026-03-05",
        "2026-03-02T20:00:00, 2026-03-03, 2026-03-05",
        "2026-03-06T20:00:00, 2026-03-09, 2026-03-09" // a Friday evening
    })
    void a_limit_that_would_be_over_when_the_matter_is_handed_out_is_one_day_longer_and_no_other_is(
            String dispatch, LocalDate d1, LocalDate d3) {
        assertThat(day(due(NATURAL, LimitType.GENERAL, dispatch, "D1").at())).isEqualTo(d1);
        assertThat(day(due(NATURAL, LimitType.GENERAL, dispatch, "D3").at())).isEqualTo(d3);
    }

    @Test
    void working_days_are_counted_from_an_off_day_too_where_the_profile_keeps_it() {
        var keeping = Limits.workdayBut("offDay: NEXT_WORKDAY", "offDay: KEEP");
        var dispatch = "2026-03-07T10:00"; // a Saturday
        assertThat(day(due(keeping, LimitType.GENERAL, dispatch, "D1").at())).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(day(due(keeping, LimitType.GENERAL, dispatch, "D3").at())).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(at(dispatch))
                .isBefore(due(keeping, LimitType.GENERAL, dispatch, "D1").at());
    }
}
