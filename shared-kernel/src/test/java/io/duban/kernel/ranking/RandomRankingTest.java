package io.duban.kernel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many drawn months, each ranked a second time in the plainest way one can think of. */
class RandomRankingTest {

    private static final List<String> ORDER = List.of("乡镇街道", "县直部门");
    private static final long NO_DATA = -1;

    @ParameterizedTest
    @MethodSource("seeds")
    void ranks_ties_and_rates_are_those_of_counting_by_hand(int seed) {
        var month = month(new Random(seed));

        for (var group : MonthlyRanking.of(month, ORDER)) {
            var rivals = month.stream()
                    .filter(unit -> unit.group().equals(group.group()))
                    .toList();
            assertThat(group.units()).extracting(RankedUnit::figures).containsExactlyInAnyOrderElementsOf(rivals);
            for (var line : group.units()) {
                var mine = hundredths(line.figures());
                var better = rivals.stream().filter(rival -> hundredths(rival) > mine);
                var equals = rivals.stream().filter(rival -> hundredths(rival) == mine);
                if (mine == NO_DATA) {
                    assertThat(line).isEqualTo(new RankedUnit(null, false, line.figures(), null));
                } else {
                    assertThat(line.rank()).isEqualTo((int) better.count() + 1);
                    assertThat(line.tied()).isEqualTo(equals.count() > 1);
                    assertThat(line.rate().unscaledValue().longValueExact()).isEqualTo(mine);
                    assertThat(line.rate().scale()).isEqualTo(2);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_best_stands_first_equals_stand_by_name_and_units_without_data_stand_last(int seed) {
        for (var group : MonthlyRanking.of(month(new Random(seed)), ORDER)) {
            for (var i = 1; i < group.units().size(); i++) {
                var above = group.units().get(i - 1).figures();
                var below = group.units().get(i).figures();

                assertThat(hundredths(above)).isGreaterThanOrEqualTo(hundredths(below));
                if (hundredths(above) == hundredths(below)) {
                    assertThat(above.unit().name()).isLessThan(below.unit().name());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_the_units_come_in_does_not_matter(int seed) {
        var month = month(new Random(seed));
        var expected = MonthlyRanking.of(month, ORDER);
        var shuffled = new ArrayList<>(month);

        for (var again = 0; again < 5; again++) {
            Collections.shuffle(shuffled, new Random(seed * 31L + again));
            assertThat(MonthlyRanking.of(shuffled, ORDER)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void configured_groups_come_first_and_the_others_follow_by_name(int seed) {
        var month = month(new Random(seed));
        var present = month.stream().map(UnitFigures::group).distinct().toList();

        var expected = new ArrayList<>(ORDER.stream().filter(present::contains).toList());
        present.stream().filter(group -> !ORDER.contains(group)).sorted().forEach(expected::add);

        assertThat(MonthlyRanking.of(month, ORDER))
                .extracting(GroupRanking::group)
                .containsExactlyElementsOf(expected);
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    /** Few tasks for each unit, so that equal rates and months without data are frequent. */
    private static List<UnitFigures> month(Random random) {
        var groups = List.of("国有企业", "县直部门", "乡镇街道", "功能区");
        var month = new ArrayList<UnitFigures>();
        var size = 1 + random.nextInt(40);
        for (var i = 0; i < size; i++) {
            int onTime = random.nextInt(4);
            int late = random.nextInt(3);
            int overdue = random.nextInt(2);
            var ref = new UnitRef(new UnitId(new UUID(1, i)), "单位" + (char) ('甲' + random.nextInt(9) * 100 + i));
            var group = groups.get(random.nextInt(groups.size()));
            month.add(new UnitFigures(ref, group, onTime + late + overdue, onTime, late, overdue));
        }
        return month;
    }

    /** The rate in hundredths of a percent, rounded half up in whole numbers only. */
    private static long hundredths(UnitFigures unit) {
        return unit.due() == 0 ? NO_DATA : (2L * 10_000 * unit.onTime() + unit.due()) / (2L * unit.due());
    }
}
