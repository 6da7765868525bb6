package io.duban.query.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All groups together.
 *
 * @param rate the on-time rate in percent with two decimals; null when nothing was due
 */
public record RankingTotals(
        int due,
        int onTime,
        int closedLate,
        int overdue,
        @Nullable BigDecimal rate) {}
