package io.duban.query.ranking;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.period.RankingPublished;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.query.ranking.period.PeriodRanking;
import java.util.List;

/**
 * What of a month's ranking somebody sees. The office, leaders and administrators see all of it. The people of a unit see it while it
 * is still being worked out, do not see it between freezing and showing, see all of it while it is shown for objections, and once
 * it is published as much as was published, with their own unit's line in any case.
 */
public record RankingSight(PeriodRanking ranking, Actor viewer) {

    private boolean seesAll() {
        return CountyAction.SEE_OTHERS_RANKED_TASKS.isFor(viewer);
    }

    /** Whether nothing of it is shown to this person yet. */
    public boolean isHidden() {
        return !seesAll() && ranking.story().phase() == PeriodPhase.FROZEN;
    }

    /** Whether some lines are not shown to this person. */
    public boolean isNarrowed() {
        return !isHidden() && lines().size() < ranking.lines().size();
    }

    public boolean isWhole() {
        return !isHidden() && !isNarrowed();
    }

    public List<RankingLine> lines() {
        return ranking.lines().stream().filter(this::isSeen).toList();
    }

    /** Whether the numbers behind this unit's line may be opened. */
    public boolean opens(RankingLine line) {
        return seesAll() || isOwn(line) && !isHidden();
    }

    public boolean isOwn(RankingLine line) {
        return viewer.worksFor(ranking.unit(line));
    }

    private boolean isSeen(RankingLine line) {
        if (seesAll()) {
            return true;
        }
        return switch (ranking.story().phase()) {
            case OPEN, SHOWN, CLOSED, APPROVED -> true;
            case FROZEN -> false;
            case PUBLISHED ->
                isOwn(line)
                        || ranking.story()
                                .published()
                                .map(RankingPublished::scope)
                                .filter(scope -> isWithin(scope, line))
                                .isPresent();
        };
    }

    private boolean isWithin(PublicationScope scope, RankingLine line) {
        return switch (scope) {
            case ALL -> true;
            case FIRST_AND_LAST -> !line.lists().isEmpty();
            case OWN_GROUP ->
                ranking.lines().stream().filter(this::isOwn).anyMatch(own -> own.group()
                        .equals(line.group()));
        };
    }
}
