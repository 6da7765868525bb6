package io.duban.kernel.limit;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How the dues of one kind of matter come about. */
public sealed interface Lane {

    /** Counted steps; the last of them, and no other, is final. */
    record Counted(List<Step> steps) implements Lane {
        public Counted {
            steps = List.copyOf(steps);
        }
    }

    /** The date that the slip names is final, and is not moved; the steps are reports on the way. */
    record Explicit(List<Step> reports) implements Lane {
        public Explicit {
            reports = List.copyOf(reports);
        }
    }

    /**
     * No end of its own; after the first reports a feedback is due every month.
     *
     * @param onWorkday on which working day of the month
     */
    record Heartbeat(List<Step> reports, int onWorkday) implements Lane {
        public Heartbeat {
            reports = List.copyOf(reports);
        }
    }

    /** So many hours by the clock, chosen at dispatch among these. */
    record Hours(SortedSet<Integer> allowed) implements Lane {
        public Hours {
            allowed = Collections.unmodifiableSortedSet(new TreeSet<>(allowed));
        }
    }
}
