package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.metric.Metric;
import org.jspecify.annotations.Nullable;

/**
 * What a metric came to for one unit.
 *
 * @param value as it is scored; null without data
 * @param denominator of a ratio; null for a plain number
 * @param definition null for a fact that is used as it is
 * @param share a fact that is used as it is and was written as {@code 6/7}
 */
record MetricValue(
        @Nullable Fraction value,
        @Nullable Fraction denominator,
        @Nullable Metric definition,
        boolean share) {

    /**
     * For thresholds that are percents, a bare share is read as a percentage: {@code 6/7} against 95 is 85.71…, not 0.857….
     */
    @Nullable
    Fraction against(Fraction threshold) {
        return value != null && share && value.compareTo(Fraction.ONE) <= 0 && threshold.compareTo(Fraction.ONE) > 0
                ? value.times(Fraction.HUNDRED)
                : value;
    }
}
