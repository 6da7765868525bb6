package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.exact.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code PER_EVENT_STEPS}: the first events have one price, later ones another. Each event pays the price of the step that its own
 * number lies in.
 */
public record CountSteps(ItemHead head, Counted counted, List<Step> steps) implements Item {

    public CountSteps {
        steps = List.copyOf(steps);
    }

    public int direction() {
        return Direction.of(steps.stream().map(Step::each));
    }

    /**
     * @param from number of the first event, from 1
     * @param upTo number of the last; null without end
     */
    public record Step(long from, @Nullable Long upTo, Fraction each) {

        /** How many of so many events it prices. */
        public long covers(long count) {
            var last = upTo == null ? count : Math.min(upTo, count);
            return Math.max(0, last - from + 1);
        }
    }
}
