package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.exact.Rounding;
import io.duban.kernel.ranking.metric.Condition;
import io.duban.kernel.ranking.metric.WhenNone;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every item has.
 *
 * @param groups the groups it counts for; empty for all
 * @param when it counts for units alone of which this holds; null for all
 * @param round how its points are rounded; null keeps them exact
 * @param whenNone null does as the metric or the rule set says
 * @param text the rule's own wording; null lets the wording be made from its numbers
 */
public record ItemHead(
        String id,
        String name,
        Set<String> groups,
        @Nullable Condition when,
        @Nullable Rounding round,
        @Nullable WhenNone whenNone,
        @Nullable String text) {

    public ItemHead {
        groups = Set.copyOf(groups);
    }

    public boolean countsFor(String group) {
        return groups.isEmpty() || groups.contains(group);
    }
}
