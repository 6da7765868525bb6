package io.duban.command.ranking.period;

import io.duban.kernel.event.Decision;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.rejection.Rejection;
import java.util.UUID;
import java.util.function.Function;

/** Finds what is to be decided; what is decided once stays so. */
final class OpenDispute {

    private OpenDispute() {}

    static Decision orRefuse(PeriodStory story, Dispute.Kind kind, UUID id, Function<Dispute, Decision> decision) {
        var found = story.dispute(id).filter(dispute -> dispute.kind() == kind);
        if (found.isEmpty()) {
            return Decision.refuse(
                    new Rejection.NotFound("ranking.dispute-not-found", "没有找到这项%s，请从列表重新打开。".formatted(kind.label())));
        }
        return found.filter(Dispute::isOpen)
                .map(decision)
                .orElseGet(() -> Decision.refuse(new Rejection.WrongState(
                        "ranking.dispute-decided",
                        "这项%s已经%s，请刷新页面查看。"
                                .formatted(
                                        kind.label(),
                                        found.get().outcome() == Dispute.Outcome.WITHDRAWN ? "撤回" : "有了决定"))));
    }
}
