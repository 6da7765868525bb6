package io.duban.query.ranking.fact;

import io.duban.kernel.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One number of one unit.
 *
 * @param unit as it was called at the end of the period, or on the day from which one looks if that is earlier
 * @param name as rules write it; null for a unit without any fact, which has {@code value} zero
 */
public record FactSum(
        String group, UnitId unitId, String unit, @Nullable String name, long value) {}
