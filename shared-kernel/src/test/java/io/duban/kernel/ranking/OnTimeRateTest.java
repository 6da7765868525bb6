package io.duban.kernel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnTimeRateTest {

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({
        "0, 1, 0.00",
        "1, 1, 100.00",
        "1, 2, 50.00",
        "1, 3, 33.33",
        "2, 3, 66.67",
        "5, 6, 83.33",
        "1, 7, 14.29",
        "1, 32, 3.13",
        "1, 160, 0.63",
        "1, 20000, 0.01",
        "1, 20001, 0.00",
        "2147483647, 2147483647, 100.00"
    })
    void a_rate_is_a_percentage_with_two_decimals(int onTime, int due, BigDecimal rate) {
        assertThat(OnTimeRate.of(onTime, due)).isEqualTo(rate);
    }

    @Test
    void a_rate_is_the_nearest_hundredth_to_the_exact_fraction_and_a_half_goes_up() {
        for (var due = 1L; due <= 160; due++) {
            for (var onTime = 0L; onTime <= due; onTime++) {
                var shown =
                        OnTimeRate.of((int) onTime, (int) due).unscaledValue().longValueExact();
                var twiceTheError = 2 * (shown * due - onTime * 10_000);

                assertThat(twiceTheError)
                        .as(onTime + " of " + due)
                        .isGreaterThan(-due)
                        .isLessThanOrEqualTo(due);
            }
        }
    }

    @Test
    void nothing_due_has_no_rate() {
        assertThat(OnTimeRate.of(0, 0)).isNull();
    }

    @Test
    void a_ranking_does_not_change_with_the_list_it_came_from() {
        var units = new ArrayList<RankedUnit>();
        var ranking = new GroupRanking("乡镇街道", units);

        units.add(null);

        assertThat(ranking.units()).isEqualTo(List.of()).isUnmodifiable();
    }
}
