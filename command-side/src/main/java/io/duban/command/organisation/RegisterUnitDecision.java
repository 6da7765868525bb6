package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.function.UnaryOperator;

/** One name, one unit; a unit without a stated group gets the one that the county's naming rules give it. */
final class RegisterUnitDecision {

    private RegisterUnitDecision() {}

    static Decision decide(
            OrganisationChart chart, RegisterUnit command, Actor actor, UnitId id, UnaryOperator<String> groupByName) {
        var refusal = MayRegister.refusal(actor);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        if (chart.unitNamed(command.name()).isPresent()) {
            return Decision.refuse(
                    new Rejection.Conflict("organisation.unit-known", "单位“%s”已经登记，不必重复登记。".formatted(command.name())));
        }
        var taken = NameMustBeFree.refusal(chart, id, command.name(), chart.day());
        if (taken.isPresent()) {
            return Decision.refuse(taken.get());
        }
        var stated = command.group();
        return Decision.accept(new UnitRegistered(
                new UnitRef(id, command.name()), stated == null ? groupByName.apply(command.name()) : stated));
    }
}
