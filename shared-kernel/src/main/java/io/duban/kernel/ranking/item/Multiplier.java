package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.metric.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Prices are multiplied, before anything is capped.
 *
 * @param when null always
 * @param level for events of this level alone; null for all
 */
public record Multiplier(@Nullable Condition when, @Nullable String level, Fraction by) {}
