package io.duban.kernel.ranking.rule;

import io.duban.kernel.ranking.group.Amount;
import io.duban.kernel.ranking.metric.Bound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What brings a unit onto a list. Units without rank are on none. */
public sealed interface ListTest {

    /** The first so many of a group. */
    record Top(Amount count, ListTies ties) implements ListTest {}

    /** The last so many of a group. */
    record Bottom(Amount count, ListTies ties) implements ListTest {}

    /** Those of the first or last so many who meet a condition besides: nobody is praised for being the best of the bad. */
    record Only(ListTest of, Threshold condition) implements ListTest {}

    /** @param metric a metric or fact; null for the score */
    record Threshold(@Nullable String metric, List<Bound> bounds) implements ListTest {
        public Threshold {
            bounds = List.copyOf(bounds);
        }
    }

    /** What becomes of equals where a list ends. */
    enum ListTies {
        /** All of them are on it, which makes it longer. */
        INCLUDE_ALL,
        /** None of them is, which makes it shorter. */
        EXCLUDE_ALL,
        /** The list keeps its length; equals are taken in the order in which they are printed. */
        CUT
    }
}
