package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.group.Amount;

/**
 * {@code LINEAR}: full marks from a mark on, so many points less for each point below it, in proportion, and never less than the
 * floor.
 *
 * @param metric the name of a metric, or of a fact
 * @param lowIsGood full marks at the mark or below, points off for each point above it
 */
public record Linear(
        ItemHead head, String metric, Amount max, Amount fullAt, Amount perPoint, Amount floor, boolean lowIsGood)
        implements Item {}
