package io.duban.command.task.suspension;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import java.util.Set;

/** Nobody decides about a suspension that they proposed themselves (separation of duties, T12). */
final class ProposerMustNotDecide {

    private ProposerMustNotDecide() {}

    static Optional<Rejection> refusal(String proposedBy, Actor actor) {
        return actor.isOrStandsInForOneOf(Set.of(proposedBy))
                ? Optional.of(
                        new Rejection.NotAllowed("task.own-proposal", "中止是您本人提请的，不能由您决定；请由另一位督查室主任决定，或请县领导领办后决定。"))
                : Optional.empty();
    }
}
