package io.duban.command.organisation;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** Units and leaders are registered by administrators and the office, or by Duban itself for a ledger. */
final class MayRegister {

    private MayRegister() {}

    static Optional<Rejection> refusal(Actor actor) {
        return CountyAction.REGISTER_ORGANISATION.refusal(actor);
    }
}
