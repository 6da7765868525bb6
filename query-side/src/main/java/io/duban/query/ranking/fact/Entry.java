package io.duban.query.ranking.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contribution and for how long it stood. The times only grow along a matter's story, so that what is known and had happened at
 * any moment is always a beginning of the story.
 *
 * @param serial which contribution of its matter, counted from 0 in the order in which they began
 * @param from with which event it began
 * @param until with which event it was taken back or became another; null while it stands
 */
record Entry(
        int serial,
        Contribution contribution,
        Moment from,
        @Nullable Moment until) {

    /** @param happened the latest moment that the story had come to; {@code known} likewise, as recorded */
    record Moment(Mark mark, Instant happened, Instant known) {}

    Entry ended(Moment moment) {
        return new Entry(serial, contribution, from, moment);
    }

    /** @param before a position among all events; what was recorded there or behind it is not told */
    boolean stands(Instant asOf, Instant knownAt, long before) {
        return told(from, asOf, knownAt, before) && (until == null || !told(until, asOf, knownAt, before));
    }

    private static boolean told(Moment moment, Instant asOf, Instant knownAt, long before) {
        return !moment.happened().isAfter(asOf)
                && !moment.known().isAfter(knownAt)
                && moment.mark().position() < before;
    }
}
