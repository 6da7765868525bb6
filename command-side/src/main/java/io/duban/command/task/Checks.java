package io.duban.command.task;

import io.duban.kernel.task.ReviewSubject;
import org.jspecify.annotations.Nullable;

/**
 * What checks have found so far 核查, and whether the public has a say 群众评议.
 *
 * @param gate what the public is asked about before closing; null when it is not asked
 * @param review the latest round in which it was asked
 * @param percentReported the progress that the unit itself reported last; passing a check says 100 over it
 * @param falsifications how often a report was found to be false and that stands; stays for scoring
 * @param closing the latest closing that stands; null while open
 * @param cycle 1 until the first reopening, then one more each time
 */
public record Checks(
        @Nullable ReviewSubject gate,
        ReviewRound review,
        int percentReported,
        int falsifications,
        @Nullable Closing closing,
        int cycle) {

    static final Checks NONE = new Checks(null, ReviewRound.NONE, 0, 0, null, 1);

    Checks gated(@Nullable ReviewSubject subject) {
        return new Checks(subject, review.concluded(false), percentReported, falsifications, closing, cycle);
    }

    Checks in(ReviewRound round) {
        return new Checks(gate, round, percentReported, falsifications, closing, cycle);
    }

    Checks reported(int percent) {
        return new Checks(gate, review, percent, falsifications, closing, cycle);
    }

    Checks falsified() {
        return new Checks(gate, review, percentReported, falsifications + 1, closing, cycle);
    }

    /** One finding was reversed after an objection. */
    Checks falsificationReversed() {
        return new Checks(gate, review, percentReported, Math.max(0, falsifications - 1), closing, cycle);
    }

    Checks closed(Closing last) {
        return new Checks(gate, review, percentReported, falsifications, last, cycle);
    }

    Checks reopened(int newCycle) {
        return new Checks(gate, review, percentReported, falsifications, null, newCycle);
    }
}
