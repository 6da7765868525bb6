package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.metric.Condition;
import io.duban.kernel.ranking.metric.Expression;
import io.duban.kernel.ranking.metric.Formula;
import io.duban.kernel.ranking.metric.Measure;
import io.duban.kernel.ranking.metric.Metric;
import io.duban.kernel.ranking.metric.MetricUnit;
import io.duban.kernel.ranking.rule.RuleSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The metrics of one unit, each computed once. A name that no metric has is that of a fact. */
final class MetricBook {

    private final RuleSet rules;
    private final UnitNumbers numbers;
    private final Map<String, MetricValue> known = new HashMap<>();

    MetricBook(RuleSet rules, UnitNumbers numbers) {
        this.rules = rules;
        this.numbers = numbers;
    }

    UnitNumbers numbers() {
        return numbers;
    }

    MetricValue metric(String name) {
        var value = known.get(name);
        if (value == null) {
            var definition = rules.metrics().get(name);
            value = definition == null
                    ? new MetricValue(numbers.number(name), null, null, numbers.isShare(name))
                    : computed(definition);
            known.put(name, value);
        }
        return value;
    }

    /** Facts that are not there count as zero, metrics without data make it false. */
    boolean holds(Condition condition) {
        return condition.holds(
                name -> rules.metrics().containsKey(name) ? metric(name).value() : zeroIfNone(name));
    }

    /** How many tasks a unit has; null if nothing tells. */
    @Nullable
    Fraction tasks() {
        var stated = rules.eligibility().tasks();
        if (stated != null) {
            return stated.value(this::zeroIfNone);
        }
        var tasks = numbers.number("tasks");
        var either = tasks == null ? numbers.number("due") : tasks;
        return either != null
                ? either
                : rules.metrics().values().stream()
                        .filter(metric -> metric.measure() instanceof Measure.Ratio)
                        .map(metric -> metric(metric.id()).denominator())
                        .filter(Objects::nonNull)
                        .max(Fraction::compareTo)
                        .orElse(null);
    }

    private MetricValue computed(Metric metric) {
        return switch (metric.measure()) {
            case Measure.Ratio ratio -> ratio(metric, ratio);
            case Measure.Value value -> value(metric, value.formula());
        };
    }

    private MetricValue ratio(Metric metric, Measure.Ratio ratio) {
        var printed = numbers.number(metric.id());
        if (printed != null && nothingIsKnownOf(ratio)) {
            var times = numbers.isShare(metric.id()) ? metric.unit().times() : MetricUnit.NUMBER.times();
            return new MetricValue(rounded(metric, printed.times(times)), null, metric, false);
        }
        var over = ratio.numerator().value(name -> part(metric, name));
        var under = ratio.denominator().value(name -> part(metric, name));
        if (over == null || under == null || under.signum() <= 0 || under.compareTo(metric.minSample()) < 0) {
            return new MetricValue(null, under, metric, false);
        }
        return new MetricValue(
                rounded(metric, over.over(under).times(metric.unit().times())), under, metric, false);
    }

    /** Then a published rate of this name is taken as it is printed. */
    private boolean nothingIsKnownOf(Measure.Ratio ratio) {
        return Stream.of(ratio.numerator(), ratio.denominator())
                .flatMap(formula -> formula.names().stream())
                .allMatch(name -> numbers.number(name) == null);
    }

    private MetricValue value(Metric metric, Formula formula) {
        if (formula.names().stream().allMatch(name -> plain(metric, name) == null)
                && !formula.names().isEmpty()) {
            return new MetricValue(null, null, metric, false);
        }
        var value = formula.value(name -> otherMetric(metric, name) ? plain(metric, name) : zeroIfNone(name));
        var share = formula.tree() instanceof Expression.Quotient
                || formula.tree() instanceof Expression.Named named
                        && !otherMetric(metric, named.name())
                        && numbers.isShare(named.name());
        var times = share ? metric.unit().times() : MetricUnit.NUMBER.times();
        return new MetricValue(value == null ? null : rounded(metric, value.times(times)), null, metric, false);
    }

    /** Numerators and denominators are facts, or values that other metrics compute. */
    private @Nullable Fraction part(Metric metric, String name) {
        var other = rules.metrics().get(name);
        return otherMetric(metric, name) && other != null && other.measure() instanceof Measure.Value
                ? metric(name).value()
                : zeroIfNone(name);
    }

    private @Nullable Fraction plain(Metric metric, String name) {
        return otherMetric(metric, name) ? metric(name).value() : numbers.number(name);
    }

    private boolean otherMetric(Metric metric, String name) {
        return !name.equals(metric.id()) && rules.metrics().containsKey(name);
    }

    private Fraction zeroIfNone(String name) {
        var number = numbers.number(name);
        return number == null ? Fraction.ZERO : number;
    }

    private static Fraction rounded(Metric metric, Fraction exact) {
        var rounding = metric.rounding();
        return rounding != null && metric.roundedBefore() ? rounding.of(exact) : exact;
    }
}
