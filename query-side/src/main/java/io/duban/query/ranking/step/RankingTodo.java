package io.duban.query.ranking.step;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.query.task.Viewpoint;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for a person beside tasks: disputes, rankings and rules that they may decide. */
@Component
public final class RankingTodo {

    private final RecentRankings rankings;

    RankingTodo(RecentRankings rankings) {
        this.rankings = rankings;
    }

    /**
     * One line of it.
     *
     * @param key the last part of its text's key, {@code todo.ranking.<key>}
     * @param what the month, or the rules
     * @param count how many there are
     */
    public record Line(String key, String what, int count, String href) {}

    /** Nothing in the past, where nobody decides. */
    public List<Line> of(Actor viewer, Viewpoint viewpoint) {
        if (!viewpoint.now() || !CountyAction.DECIDE_POINT_OBJECTION.isFor(viewer)) {
            return List.of();
        }
        return Stream.concat(
                        rankings.before(YearMonth.from(viewpoint.today())).stream()
                                .flatMap(story -> ofMonth(story, viewer)),
                        rules(viewer))
                .toList();
    }

    private static Stream<Line> ofMonth(PeriodStory story, Actor viewer) {
        var open = story.disputes().stream()
                .filter(Dispute::isOpen)
                .filter(dispute ->
                        dispute.kind() == Dispute.Kind.OBJECTION || CountyAction.DECIDE_RANKING_REVIEW.isFor(viewer))
                .count();
        var month = story.month().toString();
        if (open > 0) {
            return Stream.of(new Line("disputes", month, (int) open, "/rankings/" + month + "/disputes"));
        }
        return story.phase() == PeriodPhase.CLOSED && CountyAction.APPROVE_RANKING.isFor(viewer)
                ? Stream.of(new Line("approve", month, 1, "/rankings/" + month))
                : Stream.empty();
    }

    private Stream<Line> rules(Actor viewer) {
        return rankings.rules().open().stream()
                .filter(proposed -> CountyAction.ADOPT_RULES
                        .refusal(viewer, proposed.proposedBy())
                        .isEmpty())
                .map(proposed -> new Line(
                        "rules",
                        proposed.rules().toString(),
                        1,
                        "/rules/" + proposed.rules().id() + "/"
                                + proposed.rules().version()));
    }
}
