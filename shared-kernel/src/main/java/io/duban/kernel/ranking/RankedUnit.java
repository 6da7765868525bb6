package io.duban.kernel.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a ranking.
 *
 * @param rank 1 for the best; null when nothing was due and the unit is not ranked
 * @param tied whether another unit of the group has the same rank 并列
 * @param rate the on-time rate in percent with two decimals; null when nothing was due
 */
public record RankedUnit(
        @Nullable Integer rank,
        boolean tied,
        UnitFigures figures,
        @Nullable BigDecimal rate) {}
