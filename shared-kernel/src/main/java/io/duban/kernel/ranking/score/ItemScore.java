package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One line of the explanation of a score; the points of all lines of a unit add up to its score.
 *
 * @param item the id of the item, or of the step: {@code total} for what limits and rounding change
 * @param value what was measured or counted; null where nothing is
 * @param denominator null where there is none
 * @param rule the wording
 * @param points null if there are none for lack of data
 */
public record ItemScore(
        String item,
        String name,
        @Nullable Fraction value,
        @Nullable Fraction denominator,
        String rule,
        @Nullable Fraction points) {}
