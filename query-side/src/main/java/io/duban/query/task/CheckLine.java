package io.duban.query.task;

import io.duban.kernel.permission.ReviewStanding;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.VerificationKind;
import org.jspecify.annotations.Nullable;

/**
 * What checks and the public have found of a task, and how its closing was graded.
 *
 * @param result what the unit holds to be achieved, as it last asked for completion
 * @param verification how the office checks, or last checked; null before it began
 * @param falsifications how often a report was found to be false 弄虚作假
 * @param gate what the public is asked about before closing; null when it is not asked
 * @param grade of the closing that stands; null while open, and for closings without one
 * @param cycle 1 until the first reopening 重启, then one more each time
 */
public record CheckLine(
        @Nullable String result,
        @Nullable VerificationKind verification,
        int falsifications,
        @Nullable ReviewSubject gate,
        ReviewLine review,
        @Nullable ClosingGrade grade,
        int cycle) {

    static final CheckLine NONE = new CheckLine(null, null, 0, null, ReviewLine.NONE, null, 1);

    /** For the permission table. */
    ReviewStanding standing() {
        return new ReviewStanding(gate != null, review.isFrozen(), review.heard());
    }

    CheckLine handedIn(String achieved) {
        return new CheckLine(achieved, null, falsifications, gate, review, grade, cycle);
    }

    CheckLine begun(VerificationKind kind) {
        return new CheckLine(result, kind, falsifications, gate, review, grade, cycle);
    }

    CheckLine falsified() {
        return new CheckLine(result, verification, falsifications + 1, gate, review, grade, cycle);
    }

    /** One finding was reversed after an objection. */
    CheckLine falsificationReversed() {
        return new CheckLine(result, verification, Math.max(0, falsifications - 1), gate, review, grade, cycle);
    }

    CheckLine gated(@Nullable ReviewSubject subject) {
        return new CheckLine(result, verification, falsifications, subject, review, grade, cycle);
    }

    CheckLine in(ReviewLine round) {
        return new CheckLine(result, verification, falsifications, gate, round, grade, cycle);
    }

    CheckLine closed(@Nullable ClosingGrade given) {
        return new CheckLine(result, verification, falsifications, gate, review, given, cycle);
    }

    CheckLine reopened(int newCycle) {
        return new CheckLine(result, null, falsifications, gate, review, null, newCycle);
    }

    /** What a reviewer may see: the result to be judged, and the frame of the asking. */
    CheckLine seenBy(String reviewer) {
        return new CheckLine(result, null, 0, gate, review.seenBy(reviewer), null, cycle);
    }
}
