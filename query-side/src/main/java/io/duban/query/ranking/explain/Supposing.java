package io.duban.query.ranking.explain;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.score.FactCheck;
import io.duban.kernel.ranking.score.FactProblem;
import io.duban.query.ranking.KeyMetric;
import io.duban.query.ranking.period.PeriodNumbers;
import io.duban.query.ranking.period.PeriodRanking;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tries other numbers for one unit of a month: ranked by the same engine within its group, nothing recorded. For many tries. */
final class Supposing {

    private final PeriodRanking ranking;
    private final UnitRef unit;
    private final PeriodNumbers group;

    /** What is wrong with the numbers as they are. */
    private final Set<String> wrongBefore;

    private final List<KeyMetric> notOverFull;

    private Supposing(PeriodRanking ranking, UnitRef unit) {
        this.ranking = ranking;
        this.unit = unit;
        this.group = ranking.numbers().within(String.valueOf(ranking.numbers().group(unit.name())));
        this.wrongBefore = new HashSet<>(reasons(ranking.numbers()));
        var before = ranking.line(unit.id());
        this.notOverFull = KeyMetric.of(ranking.rules()).stream()
                .filter(metric -> before.filter(metric::isOverFull).isEmpty())
                .toList();
    }

    static Supposing of(PeriodRanking ranking, UnitRef unit) {
        return new Supposing(ranking, unit);
    }

    /** @param to the numbers that are different, by name */
    Supposed with(Map<String, Fraction> to) {
        var own = group.of(unit.name());
        var changes = to.entrySet().stream()
                .map(fact -> new Adjustment(
                        unit,
                        fact.getKey(),
                        fact.getValue()
                                .minus(own.getOrDefault(fact.getKey(), Fraction.ZERO))
                                .numerator()))
                .toList();
        var numbers = group.supposing(changes);
        var line = numbers.ranked(ranking.rules()).stream()
                .filter(each -> each.unit().equals(unit.name()))
                .findFirst();
        return new Supposed(line, impossible(numbers, line));
    }

    private Optional<String> impossible(PeriodNumbers numbers, Optional<RankingLine> line) {
        var over = notOverFull.stream()
                .filter(metric -> line.filter(metric::isOverFull).isPresent())
                .findFirst();
        if (over.isPresent()) {
            return over.map(metric -> "这样“%s”会超过 100%%，请把分母的数一并改大。".formatted(metric.name()));
        }
        return reasons(numbers).stream()
                .filter(reason -> !wrongBefore.contains(reason))
                .findFirst()
                .map(reason -> "这样的数不合规则：" + reason + "。");
    }

    private List<String> reasons(PeriodNumbers numbers) {
        return FactCheck.of(ranking.rules(), numbers.table(ranking.rules())).stream()
                .map(FactProblem::reason)
                .toList();
    }
}
