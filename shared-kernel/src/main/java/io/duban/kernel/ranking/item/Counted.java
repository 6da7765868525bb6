package io.duban.kernel.ranking.item;

import java.util.List;

/**
 * What an item counts.
 *
 * @param events names of events, or of facts that hold their number
 */
public record Counted(List<String> events, List<Multiplier> multipliers, Limits limits) {
    public Counted {
        events = List.copyOf(events);
        multipliers = List.copyOf(multipliers);
    }
}
