package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.exact.Fraction;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code PER_EVENT}: so many points for each event.
 *
 * @param each for events without a level, and of a level that has no price of its own; null if every event needs a level
 */
public record PerEvent(
        ItemHead head, Counted counted, @Nullable Fraction each, Map<String, Fraction> byLevel) implements Item {

    public PerEvent {
        byLevel = Map.copyOf(byLevel);
    }

    /** -1 where every price deducts, 1 where every price adds, 0 where both occur. */
    public int direction() {
        return Direction.of(Stream.concat(Stream.ofNullable(each), byLevel.values().stream()));
    }
}
