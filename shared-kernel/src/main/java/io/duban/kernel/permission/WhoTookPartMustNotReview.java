package io.duban.kernel.permission;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import java.util.Set;

/**
 * Who drew a conclusion, or made the check that led to it, does not review it 回避 (督查条例 Art. 17; T22), and neither does
 * who stands in for such a person.
 */
public final class WhoTookPartMustNotReview {

    private WhoTookPartMustNotReview() {}

    /** @param tookPart the accounts of those who did */
    public static Optional<Rejection> refusal(Set<String> tookPart, Actor actor) {
        if (!tookPart.contains(actor.account()) && actor.isOrStandsInForOneOf(tookPart)) {
            return Optional.of(
                    new Rejection.NotAllowed("task.took-part", "您正代行其职权的人参与过这项督查结论，您也应当回避，不能复核；请由另一位督查室主任或县领导复核。"));
        }
        return tookPart.contains(actor.account())
                ? Optional.of(new Rejection.NotAllowed("task.took-part", "您参与过这项督查结论，应当回避，不能由您复核；请由另一位督查室主任或县领导复核。"))
                : Optional.empty();
    }
}
