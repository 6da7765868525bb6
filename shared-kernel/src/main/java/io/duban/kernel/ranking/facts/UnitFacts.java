package io.duban.kernel.ranking.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is known of one unit in one period. */
public final class UnitFacts {

    private final String group;
    private final String unit;
    private final Map<String, Given> numbers = new HashMap<>();
    private final List<CountedEvent> events = new ArrayList<>();

    private boolean tagged;

    UnitFacts(String group, String unit) {
        this.group = group;
        this.unit = unit;
    }

    public String group() {
        return group;
    }

    public String unit() {
        return unit;
    }

    public Map<String, Given> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    /** Whether some number's name says behind {@code @} how it counts. */
    public boolean tagged() {
        return tagged;
    }

    public List<CountedEvent> events() {
        return Collections.unmodifiableList(events);
    }

    /** @return what was stated before under this name, which then stays; null if nothing was */
    public @Nullable Given add(String fact, Given given) {
        tagged |= fact.indexOf('@') > 0;
        return numbers.putIfAbsent(fact, given);
    }

    public void add(CountedEvent event) {
        events.add(event);
    }
}
