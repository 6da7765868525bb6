package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.DissolveUnit;
import io.duban.kernel.organisation.UnitDissolved;
import io.duban.kernel.people.Actor;

/** A unit ends from a day on, and nothing takes its place. */
final class DissolveUnitDecision {

    private DissolveUnitDecision() {}

    static Decision decide(OrganisationChart chart, DissolveUnit command, Actor actor) {
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> UnitMustNotHaveAnEnd.refusal(chart, command.unit()))
                .or(() -> UnitMustExistThen.refusal(chart, command.unit(), command.from(), "from"))
                .or(() -> MustNotBeBeforeRegistration.refusal(chart, command.unit(), command.from()))
                .or(() -> NobodyMustStandBelow.refusal(chart, command.unit(), command.from()))
                .or(() -> NobodyMustBeAboutToJoin.refusal(chart, command.unit(), command.from()))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new UnitDissolved(
                        chart.on(command.from()).unit(command.unit()).orElseThrow(),
                        command.from(),
                        command.source())));
    }
}
