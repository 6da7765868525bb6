package io.duban.query.notice.compose;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.rule.Exclusion;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.ranking.score.FactTag;
import io.duban.query.ranking.period.PeriodNumbers;
import io.duban.query.ranking.period.PeriodRanking;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What units led in a month, added up from the same facts that the ranking counts, and without what its rules leave out. Co-units'
 * shares are left aside, so that no matter counts twice.
 *
 * @param due 应办结, without those whose clocks stood still 暂缓
 */
record MonthTotals(Fraction due, Fraction closed, Fraction onTime) {

    static MonthTotals of(PeriodRanking ranking) {
        var all = new MonthTotals(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
        for (var unit : ranking.numbers().units().keySet()) {
            all = all.plus(of(unit, ranking.numbers(), ranking.rules()));
        }
        return all;
    }

    static MonthTotals of(String unit, PeriodNumbers numbers, RuleSet rules) {
        var facts = numbers.of(unit);
        return new MonthTotals(
                sum("due", facts, rules).minus(sum("deferred", facts, rules)),
                sum("closed", facts, rules),
                sum("closedOnTime", facts, rules));
    }

    private MonthTotals plus(MonthTotals other) {
        return new MonthTotals(due.plus(other.due), closed.plus(other.closed), onTime.plus(other.onTime));
    }

    private static Fraction sum(String fact, Map<String, Fraction> facts, RuleSet rules) {
        return facts.entrySet().stream()
                .filter(entry -> counts(FactTag.of(entry.getKey()), fact, rules))
                .map(Map.Entry::getValue)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static boolean counts(FactTag name, String fact, RuleSet rules) {
        return name.base().equals(fact)
                && Arrays.stream(name.tag().split("@"))
                        .allMatch(tag -> !tag.equals("co")
                                && rules.exclude().stream().map(Exclusion::name).noneMatch(tag::equalsIgnoreCase));
    }

    /** Percent with two decimals; null where nothing was due. */
    @Nullable
    BigDecimal onTimeRate() {
        return rate(onTime);
    }

    @Nullable
    BigDecimal closeRate() {
        return rate(closed);
    }

    private @Nullable BigDecimal rate(Fraction part) {
        if (due.signum() <= 0) {
            return null;
        }
        var percent = part.times(Fraction.HUNDRED).over(due);
        return percent.numerator().divide(percent.denominator(), 2, RoundingMode.HALF_UP);
    }
}
