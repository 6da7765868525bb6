package io.duban.kernel.ranking.period;

import io.duban.kernel.people.UnitRef;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who has taken part in a unit's points so far, read from the month's own story; accounts. */
public final class TookPart {

    private TookPart() {}

    /** Who rated the unit by hand, and who decided an earlier objection about the same item. */
    public static Set<String> inItem(PeriodStory story, UnitRef unit, String item) {
        return accounts(story, event -> switch (event) {
            case PointsRated rated ->
                rated.unit().id().equals(unit.id()) && rated.item().equals(item);
            case PointObjectionUpheld upheld -> isAbout(story, upheld.objectionId(), unit, item);
            case PointObjectionRejected rejected -> isAbout(story, rejected.objectionId(), unit, item);
            case RankingReviewUpheld upheld -> isAbout(story, upheld.reviewId(), unit, item);
            case RankingReviewRejected rejected -> isAbout(story, rejected.reviewId(), unit, item);
            case PeriodFrozen other -> false;
            case ProvisionalRankingShown other -> false;
            case PointObjectionRaised other -> false;
            case PointObjectionWithdrawn other -> false;
            case FactAdjusted other -> false;
            case ObjectionsClosed other -> false;
            case RankingApproved other -> false;
            case RankingPublished other -> false;
            case RankingCorrected other -> false;
            case RankingReviewRequested other -> false;
        });
    }

    /** Who approved, published or corrected the ranking as a whole. */
    public static Set<String> inRanking(PeriodStory story) {
        return accounts(
                story,
                event -> event instanceof RankingApproved
                        || event instanceof RankingPublished
                        || event instanceof RankingCorrected);
    }

    private static boolean isAbout(PeriodStory story, UUID dispute, UnitRef unit, String item) {
        return story.dispute(dispute)
                .filter(known -> known.unit().id().equals(unit.id()))
                .filter(known -> known.disputed().item().equals(item))
                .isPresent();
    }

    private static Set<String> accounts(PeriodStory story, Predicate<PeriodEvent> kind) {
        return story.facts().stream()
                .filter(fact -> kind.test(fact.event()))
                .map(PeriodFact::account)
                .collect(Collectors.toUnmodifiableSet());
    }
}
