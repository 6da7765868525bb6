package io.duban.kernel.ranking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.CountyTime;
import io.duban.platform.limit.LimitProfiles;
import io.duban.platform.limit.LimitRegister;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a month freezes by itself, as the rules write it. */
class FreezeTimeTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "5th workday 18:00, 2026-03, 2026-04-08T18:00",
        "1st workday 09:30, 2026-09, 2026-10-08T09:30",
        "3rd workday 00:00, 2026-12, 2027-01-05T00:00",
        "3rd day 09:00, 2026-09, 2026-10-03T09:00",
        "28th day 23:59, 2026-01, 2026-02-28T23:59"
    })
    void counted_in_the_following_month(String written, YearMonth month, LocalDateTime moment) {
        var limits = LimitRegister.of(LimitProfiles.DEFAULT).inForce();

        assertThat(FreezeTime.parse(written).orElseThrow().of(month, limits))
                .isEqualTo(moment.atZone(CountyTime.ZONE).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5th workday",
                "18:00",
                "5 workday 18:00",
                "0th workday 18:00",
                "16th workday 18:00",
                "29th day 18:00",
                "5th Workday 18:00",
                "5th workday 24:00",
                "5th workday 18:60",
                "5th workday 18:00 sharp",
                "第5个工作日18:00"
            })
    void anything_else_is_not_guessed_at(String written) {
        assertThat(FreezeTime.parse(written)).isEmpty();
    }

    @Test
    void blanks_around_it_do_not_count() {
        assertThat(FreezeTime.parse("  5th workday 18:00 ")).contains(new FreezeTime(5, true, LocalTime.of(18, 0)));
    }
}
