package io.duban.kernel.ranking.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The facts of all units by period; filled line by line, in any order. */
public final class FactTable {

    private final Map<String, Map<String, UnitFacts>> periods = new HashMap<>();

    /** The unit's facts, begun if there are none yet. A unit stays in the group that it was first found in: compare. */
    public UnitFacts of(String period, String group, String unit) {
        return periods.computeIfAbsent(period, begun -> new HashMap<>())
                .computeIfAbsent(unit, begun -> new UnitFacts(group, unit));
    }

    public Set<String> periods() {
        return Collections.unmodifiableSet(periods.keySet());
    }

    /** In no order. */
    public Collection<UnitFacts> units(String period) {
        return Collections.unmodifiableCollection(
                periods.getOrDefault(period, Map.of()).values());
    }
}
