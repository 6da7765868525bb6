package io.duban.command.limit;

import io.duban.kernel.county.AdoptLimitProfile;
import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** The county counts by another profile from a day on; tasks that were dispatched before keep theirs. */
final class AdoptLimitProfileDecision {

    private AdoptLimitProfileDecision() {}

    static Decision decide(
            LimitHistory history, AdoptLimitProfile command, OfferedProfile offered, Actor actor, LocalDate today) {
        var adopted = new LimitProfileAdopted(
                offered.name(), offered.version(), offered.text(), command.effectiveFrom(), command.reason());
        return LimitsPermission.refusal(command, actor)
                .or(() -> ReadyNamesMustStayReady.refusal(offered))
                .or(() -> ChangedTextMustHaveAHigherVersion.refusal(adopted, history, offered.ready()))
                .or(() -> ProfileMustNotBeginInThePast.refusal(command.effectiveFrom(), today))
                .or(() -> isInForce(adopted, history))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(adopted));
    }

    private static Optional<Rejection> isInForce(LimitProfileAdopted adopted, LimitHistory history) {
        return history.inForce(adopted.effectiveFrom())
                .filter(adopted::isSameAs)
                .map(same -> new Rejection.Conflict(
                        "limits.in-force",
                        "%s起实行的已经是“%s”（第%d版），不必重复采用。".formatted(adopted.effectiveFrom(), same.name(), same.version())));
    }
}
