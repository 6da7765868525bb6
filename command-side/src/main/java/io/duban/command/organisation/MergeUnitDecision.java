package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.MergeUnit;
import io.duban.kernel.organisation.UnitMerged;
import io.duban.kernel.people.Actor;

/** A unit becomes part of another one from a day on. */
final class MergeUnitDecision {

    private MergeUnitDecision() {}

    static Decision decide(OrganisationChart chart, MergeUnit command, Actor actor) {
        var then = chart.on(command.from());
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> UnitMustNotHaveAnEnd.refusal(chart, command.unit()))
                .or(() -> UnitMustExistThen.refusal(chart, command.unit(), command.from(), "from"))
                .or(() -> MustNotBeBeforeRegistration.refusal(chart, command.unit(), command.from()))
                .or(() -> SuccessorMustLiveOn.refusal(chart, command))
                .or(() -> NobodyMustStandBelow.refusal(chart, command.unit(), command.from()))
                .or(() -> NobodyMustBeAboutToJoin.refusal(chart, command.unit(), command.from()))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new UnitMerged(
                        then.unit(command.unit()).orElseThrow(),
                        then.unit(command.into()).orElseThrow(),
                        command.from(),
                        command.source())));
    }
}
