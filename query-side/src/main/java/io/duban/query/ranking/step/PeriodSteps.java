package io.duban.query.ranking.step;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.ProvisionalRankingShown;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.period.RankingPublished;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a month's ranking stands, for {@code ranking/steps.html}; the model holds it as {@code period}.
 *
 * @param steps the whole road, in order
 * @param rules with which it was frozen; null before
 * @param objectionsUntil until when units may object; null before it was shown
 * @param reviewsUntil until when they may ask for a review; null before publication
 * @param revision 0 before publication
 * @param disputes how many objections and reviews this person sees, and how many of them wait
 * @param offers what this person may do now
 */
public record PeriodSteps(
        YearMonth month,
        PeriodPhase phase,
        List<PeriodStep> steps,
        @Nullable RuleSetId rules,
        @Nullable Instant dataTime,
        @Nullable Instant objectionsUntil,
        boolean objectionsOver,
        @Nullable Instant reviewsUntil,
        boolean reviewsOver,
        int revision,
        int disputes,
        int waiting,
        List<StepOffer> offers) {

    public PeriodSteps {
        steps = List.copyOf(steps);
        offers = List.copyOf(offers);
    }

    public static PeriodSteps of(PeriodStory story, Actor viewer, Viewpoint viewpoint) {
        var frozen = story.frozen();
        var objections =
                story.shown().map(ProvisionalRankingShown::objectionsUntil).orElse(null);
        var reviews = story.published().map(RankingPublished::reviewsUntil).orElse(null);
        var seen = seen(story, viewer);
        return new PeriodSteps(
                story.month(),
                story.phase(),
                PeriodStep.of(story),
                frozen.map(PeriodFrozen::rules).orElse(null),
                frozen.map(PeriodFrozen::dataTime).orElse(null),
                objections,
                objections != null && viewpoint.asOf().isAfter(objections),
                reviews,
                reviews != null && viewpoint.asOf().isAfter(reviews),
                story.revision(),
                seen.size(),
                (int) seen.stream().filter(Dispute::isOpen).count(),
                viewpoint.now() ? offers(story, viewer, viewpoint) : List.of());
    }

    /** How much of a ranking may be made known. */
    public List<PublicationScope> scopes() {
        return List.of(PublicationScope.values());
    }

    /** Of the disputes of a month those that a person may know of: the county all, a unit its own. */
    public static List<Dispute> seen(PeriodStory story, Actor viewer) {
        return CountyAction.SEE_DISPUTES.isFor(viewer)
                ? story.disputes()
                : story.disputes().stream()
                        .filter(dispute -> CountyAction.SEE_RANKINGS.isFor(viewer) && viewer.worksFor(dispute.unit()))
                        .toList();
    }

    private static List<StepOffer> offers(PeriodStory story, Actor viewer, Viewpoint viewpoint) {
        var over = YearMonth.from(viewpoint.today()).isAfter(story.month());
        return Stream.of(StepOffer.values())
                .filter(offer -> offer.action().isFor(viewer))
                .filter(offer -> offer.phase() == story.phase())
                .filter(offer -> offer != StepOffer.FREEZE || over)
                .filter(offer ->
                        offer != StepOffer.APPROVE || story.disputes().stream().noneMatch(Dispute::isOpen))
                .toList();
    }
}
