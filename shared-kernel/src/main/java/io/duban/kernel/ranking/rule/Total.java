package io.duban.kernel.ranking.rule;

import io.duban.kernel.ranking.exact.Rounding;
import io.duban.kernel.ranking.group.Amount;
import io.duban.kernel.ranking.metric.Formula;
import org.jspecify.annotations.Nullable;

/**
 * How points become a score.
 *
 * @param formula over the ids of items; null adds them all up
 */
public record Total(
        @Nullable Formula formula,
        @Nullable Amount min,
        @Nullable Amount max,
        Rounding round) {

    public static final Total SUM = new Total(null, null, null, Rounding.USUAL);
}
