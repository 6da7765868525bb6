package io.duban.command.ranking.period;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** An official on loan from a unit does not rate it 回避. */
final class NobodyRatesTheirOwnUnit {

    private NobodyRatesTheirOwnUnit() {}

    static Optional<Rejection> refusal(UnitRef unit, Actor actor) {
        return actor.worksFor(unit)
                ? Optional.of(new Rejection.NotAllowed(
                        "ranking.own-unit", "您来自%s，应当回避，不能给本单位评分；请由其他人评分。".formatted(unit.name())))
                : Optional.empty();
    }
}
