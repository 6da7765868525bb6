package io.duban.query.ranking.explain;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.score.FactCheck;
import io.duban.query.ranking.KeyMetric;
import io.duban.query.ranking.period.PeriodNumbers;
import io.duban.query.ranking.period.PeriodRanking;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month with other numbers for one unit, ranked by the same engine within its group; nothing is recorded.
 *
 * @param line the unit's; empty if it would have none
 * @param impossible a Chinese sentence if the numbers make no sense together
 */
record Supposed(Optional<RankingLine> line, Optional<String> impossible) {

    /** @param to the numbers that are different, by name */
    static Supposed of(PeriodRanking ranking, UnitRef unit, Map<String, Fraction> to) {
        var own = ranking.numbers().of(unit.name());
        var changes = to.entrySet().stream()
                .map(fact -> new Adjustment(
                        unit,
                        fact.getKey(),
                        fact.getValue()
                                .minus(own.getOrDefault(fact.getKey(), Fraction.ZERO))
                                .numerator()))
                .toList();
        var numbers = ranking.numbers().supposing(changes);
        var group = String.valueOf(numbers.group(unit.name()));
        var line = numbers.ranked(ranking.rules(), group).stream()
                .filter(each -> each.unit().equals(unit.name()))
                .findFirst();
        return new Supposed(line, impossible(ranking, unit, numbers, line));
    }

    private static Optional<String> impossible(
            PeriodRanking ranking, UnitRef unit, PeriodNumbers numbers, Optional<RankingLine> line) {
        var before = ranking.line(unit.id());
        var over = KeyMetric.of(ranking.rules()).stream()
                .filter(metric -> line.filter(metric::isOverFull).isPresent()
                        && before.filter(metric::isOverFull).isEmpty())
                .findFirst();
        if (over.isPresent()) {
            return over.map(metric -> "这样“%s”会超过 100%%，请把分母的数一并改大。".formatted(metric.name()));
        }
        return reasons(ranking, numbers).stream()
                .filter(reason -> !reasons(ranking, ranking.numbers()).contains(reason))
                .findFirst()
                .map(reason -> "这样的数不合规则：" + reason + "。");
    }

    private static List<String> reasons(PeriodRanking ranking, PeriodNumbers numbers) {
        return FactCheck.of(ranking.rules(), numbers.table(ranking.rules())).stream()
                .map(problem -> problem.reason())
                .toList();
    }
}
