package io.duban.query.ranking.explain;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.query.ranking.PeriodState;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody may dispute the points of the own unit now: object while the ranking is shown, ask for a review once it is published.
 *
 * @param until until when
 */
public record RightToDispute(Dispute.Kind kind, Instant until) {

    static Optional<RightToDispute> of(PeriodStory story, UnitRef unit, Actor viewer, Viewpoint viewpoint) {
        var state = PeriodState.of(story);
        var until = state.until();
        if (!viewpoint.now()
                || until == null
                || !viewpoint.asOf().isBefore(until)
                || !viewer.worksFor(unit)
                || !CountyAction.OBJECT_TO_POINTS.isFor(viewer)) {
            return Optional.empty();
        }
        return switch (state.phase()) {
            case SHOWN -> Optional.of(new RightToDispute(Dispute.Kind.OBJECTION, until));
            case PUBLISHED -> Optional.of(new RightToDispute(Dispute.Kind.REVIEW, until));
            case OPEN, FROZEN, CLOSED, APPROVED -> Optional.empty();
        };
    }
}
