package io.duban.command.ranking.period;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import java.util.Set;

/**
 * Who decided the points does not decide about them again 回避 (督查条例 Art. 17), neither does who stands in for such a person,
 * nor an official on loan from the unit that disputes them.
 */
final class WhoTookPartMustNotDecide {

    private WhoTookPartMustNotDecide() {}

    /** @param tookPart the accounts of those who did */
    static Optional<Rejection> refusal(Set<String> tookPart, UnitRef unit, Actor actor) {
        if (tookPart.contains(actor.account())) {
            return refused("您作出过这项得分涉及的评判或者决定，应当回避；请由其他有权限的人处理。");
        }
        if (actor.isOrStandsInForOneOf(tookPart)) {
            return refused("您正代行其职权的人作出过这项得分涉及的评判或者决定，您也应当回避；请由其他有权限的人处理。");
        }
        return actor.worksFor(unit) ? refused("您来自提出异议的单位，应当回避；请由其他有权限的人处理。") : Optional.empty();
    }

    private static Optional<Rejection> refused(String sentence) {
        return Optional.of(new Rejection.NotAllowed("ranking.took-part", sentence));
    }
}
