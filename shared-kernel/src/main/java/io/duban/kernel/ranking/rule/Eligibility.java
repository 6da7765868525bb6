package io.duban.kernel.ranking.rule;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.metric.Formula;
import io.duban.kernel.ranking.metric.WhenNone;
import org.jspecify.annotations.Nullable;

/**
 * Who is ranked at all.
 *
 * @param minTasks with fewer tasks, a unit has nothing to be measured by
 * @param tasks how many tasks a unit has; null looks for the fact {@code tasks}, then {@code due}, then the largest denominator
 * @param minSample with fewer tasks (but not too few for {@code minTasks}) a unit is shown without rank: 样本不足
 * @param whenNone what becomes of a unit without data
 */
public record Eligibility(Fraction minTasks, @Nullable Formula tasks, Fraction minSample, WhenNone whenNone) {

    public static final Eligibility ALL = new Eligibility(Fraction.ZERO, null, Fraction.ZERO, WhenNone.SHOW_NO_DATA);
}
