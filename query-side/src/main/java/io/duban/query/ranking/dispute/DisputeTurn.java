package io.duban.query.ranking.dispute;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.platform.ranking.period.WhoDecidedPoints;
import io.duban.query.task.Viewpoint;

/**
 * What a person may do with a dispute now.
 *
 * @param recused whose turn it would be, had they not decided the points themselves, or came they not from the unit 回避
 */
record DisputeTurn(boolean mayDecide, boolean recused, boolean mayWithdraw) {

    static DisputeTurn of(
            PeriodStory story, Dispute dispute, Actor viewer, Viewpoint viewpoint, WhoDecidedPoints deciders) {
        var open = viewpoint.now() && dispute.isOpen();
        var asked = open && decides(story.phase(), dispute, viewer);
        var recused = asked
                && (viewer.worksFor(dispute.unit())
                        || viewer.isOrStandsInForOneOf(
                                switch (dispute.kind()) {
                                    case OBJECTION ->
                                        deciders.behindObjection(story, dispute.unit(), dispute.disputed());
                                    case REVIEW -> deciders.behindReview(story, dispute.unit(), dispute.disputed());
                                }));
        return new DisputeTurn(
                asked && !recused,
                recused,
                open
                        && dispute.kind() == Dispute.Kind.OBJECTION
                        && CountyAction.OBJECT_TO_POINTS.isFor(viewer)
                        && viewer.worksFor(dispute.unit()));
    }

    private static boolean decides(PeriodPhase phase, Dispute dispute, Actor viewer) {
        return switch (dispute.kind()) {
            case OBJECTION ->
                CountyAction.DECIDE_POINT_OBJECTION.isFor(viewer)
                        && (phase == PeriodPhase.SHOWN || phase == PeriodPhase.CLOSED);
            case REVIEW -> CountyAction.DECIDE_RANKING_REVIEW.isFor(viewer) && phase == PeriodPhase.PUBLISHED;
        };
    }
}
