package io.duban.kernel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MonthlyRankingTest {

    private static final String TOWNS = "乡镇街道";
    private static final String DEPARTMENTS = "县直部门";
    private static final List<String> ORDER = List.of(TOWNS, DEPARTMENTS);

    @Test
    void equal_rates_share_a_rank_and_the_next_rank_is_passed_over() {
        var ranking = MonthlyRanking.of(
                List.of(town("甲镇", 4, 4), town("乙镇", 4, 3), town("丙镇", 8, 6), town("丁镇", 4, 1)), ORDER);

        assertThat(ranking.getFirst().units()).extracting(RankedUnit::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranking.getFirst().units()).extracting(RankedUnit::tied).containsExactly(false, true, true, false);
    }

    @Test
    void groups_are_never_mixed_and_stand_in_the_configured_order() {
        var ranking = MonthlyRanking.of(
                List.of(unit("县教育局", DEPARTMENTS, 2, 2), town("甲镇", 2, 1), unit("开发区", "功能区", 1, 1)), ORDER);

        assertThat(ranking).extracting(GroupRanking::group).containsExactly(TOWNS, DEPARTMENTS, "功能区");
        assertThat(ranking).allSatisfy(group -> assertThat(group.units()).hasSize(1));
        assertThat(ranking)
                .allSatisfy(group -> assertThat(group.units().getFirst().rank()).isEqualTo(1));
    }

    @Test
    void a_unit_with_nothing_due_has_no_data_rather_than_zero_and_carries_no_rank() {
        var ranking = MonthlyRanking.of(List.of(town("甲镇", 0, 0), town("乙镇", 3, 0)), ORDER);

        var last = ranking.getFirst().units().getLast();
        assertThat(last.figures().unit().name()).isEqualTo("甲镇");
        assertThat(last.rank()).isNull();
        assertThat(last.rate()).isNull();
        assertThat(ranking.getFirst().units().getFirst().rate()).isEqualByComparingTo("0");
    }

    @Test
    void the_rate_is_rounded_half_up_to_two_decimals_before_units_are_compared() {
        assertThat(OnTimeRate.of(2, 3)).isEqualTo(new BigDecimal("66.67"));
        assertThat(OnTimeRate.of(1, 800)).isEqualTo(new BigDecimal("0.13"));
        assertThat(OnTimeRate.of(1, 1)).isEqualTo(new BigDecimal("100.00"));

        // 99.996 % and 99.995 % are both printed as 100.00 %: they must not be told apart by digits that nobody sees.
        var ranking = MonthlyRanking.of(List.of(town("甲镇", 25_000, 24_999), town("乙镇", 20_000, 19_999)), ORDER);
        assertThat(ranking.getFirst().units()).extracting(RankedUnit::rank).containsExactly(1, 1);
    }

    @Test
    void figures_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() -> new UnitFigures(ref("甲镇"), TOWNS, 3, 1, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static UnitFigures town(String name, int due, int onTime) {
        return unit(name, TOWNS, due, onTime);
    }

    private static UnitFigures unit(String name, String group, int due, int onTime) {
        return new UnitFigures(ref(name), group, due, onTime, due - onTime, 0);
    }

    private static UnitRef ref(String name) {
        return new UnitRef(new UnitId(UUID.nameUUIDFromBytes(name.getBytes())), name);
    }
}
