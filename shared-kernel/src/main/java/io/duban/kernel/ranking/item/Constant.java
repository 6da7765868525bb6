package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.group.Amount;

/** {@code CONSTANT}: the same points for each unit, such as a base of 100. */
public record Constant(ItemHead head, Amount value) implements Item {}
