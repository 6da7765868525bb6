package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.RecordCodes;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Objects;
import java.util.Optional;

/** A unit's official codes are recorded as they are from a day on. */
final class RecordCodesDecision {

    private RecordCodesDecision() {}

    static Decision decide(OrganisationChart chart, RecordCodes command, Actor actor) {
        var then = chart.on(command.from());
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> UnitMustExistThen.refusal(chart, command.unit(), command.from(), "from"))
                .or(() -> unchanged(then, command))
                .or(() -> DivisionCodeMustFit.refusal(then, command))
                .or(() -> CodeMustBeFree.refusal(then, command))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new UnitCodesRecorded(
                        then.unit(command.unit()).orElseThrow(),
                        command.divisionCode(),
                        command.creditCode(),
                        command.from())));
    }

    private static Optional<Rejection> unchanged(OrganisationChart then, RecordCodes command) {
        var known = then.codesOf(command.unit());
        return Objects.equals(known.map(UnitCodesRecorded::divisionCode).orElse(null), command.divisionCode())
                        && Objects.equals(
                                known.map(UnitCodesRecorded::creditCode).orElse(null), command.creditCode())
                ? Optional.of(new Rejection.Conflict("organisation.unchanged", "两个代码都没有变化，不必登记；请填写要登记的代码。"))
                : Optional.empty();
    }
}
