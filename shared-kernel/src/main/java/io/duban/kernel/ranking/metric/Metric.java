package io.duban.kernel.ranking.metric;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its definition 指标口径.
 *
 * @param unit what a ratio is told in; a plain number is not changed by it, a fact written as {@code 6/7} is
 * @param rounding null keeps it exact
 * @param minSample below such a denominator there is no figure 样本不足
 * @param whenNone null does as the rule set says
 */
public record Metric(
        String id,
        String name,
        Measure measure,
        MetricUnit unit,
        @Nullable Rounding rounding,
        RoundWhen when,
        Fraction minSample,
        @Nullable WhenNone whenNone) {

    public boolean roundedBefore() {
        return rounding != null && when != RoundWhen.AFTER_SCORING;
    }

    public @Nullable Rounding roundingOfPoints() {
        return when == RoundWhen.BEFORE_SCORING ? null : rounding;
    }

    /** Numerator and denominator, as people read it. */
    public String inWords() {
        return switch (measure) {
            case Measure.Ratio ratio ->
                ratio.numerator().inParentheses() + "÷" + ratio.denominator().inParentheses() + unit.inWords();
            case Measure.Value value -> value.formula().text();
        };
    }
}
