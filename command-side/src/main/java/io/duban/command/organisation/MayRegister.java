package io.duban.command.organisation;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** Units and leaders are registered by administrators and the office, or by Duban itself for a ledger. */
final class MayRegister {

    private MayRegister() {}

    static Optional<Rejection> refusal(Actor actor) {
        return actor.isOffice() || actor.role() == Role.ADMINISTRATOR || actor.role() == Role.SYSTEM
                ? Optional.empty()
                : Optional.of(new Rejection.NotAllowed(
                        "organisation.not-allowed",
                        "单位和领导由管理员或督查室工作人员登记，您（%s）不能办理此项。"
                                .formatted(actor.role().label())));
    }
}
