package io.duban.command.ranking.period;

import io.duban.command.organisation.OrganisationChart;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodStory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the decision of an objection and that of a review are judged by.
 *
 * @param tookPart the accounts of those who took part in what a dispute is about
 */
record Deciding(PeriodStory story, OrganisationChart chart, Actor actor, Function<Dispute, Set<String>> tookPart) {

    /** What both ask for: an open dispute, somebody who took no part, and numbers that fit the decision. */
    Decision of(Dispute.Kind kind, UUID id, boolean upheld, List<Adjustment> adjustments, Supplier<Decision> decided) {
        return OpenDispute.orRefuse(story, kind, id, dispute -> WhoTookPartMustNotDecide.refusal(
                        tookPart.apply(dispute), dispute.unit(), actor)
                .or(() -> Adjusting.refusal(upheld, adjustments, chart))
                .map(Decision::refuse)
                .orElseGet(decided));
    }
}
