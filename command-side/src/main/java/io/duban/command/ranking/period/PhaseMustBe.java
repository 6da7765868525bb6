package io.duban.command.ranking.period;

import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.rejection.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each step has its turn. */
final class PhaseMustBe {

    private PhaseMustBe() {}

    /** @param action what is asked for, in the words of the page */
    static Optional<Rejection> refusal(PeriodStory story, String action, PeriodPhase... wanted) {
        var phases = List.of(wanted);
        return phases.contains(story.phase())
                ? Optional.empty()
                : Optional.of(new Rejection.WrongState(
                        "ranking.wrong-phase",
                        "%d年%d月排名现为“%s”，不能%s；须在%s时办理。请刷新页面查看最新情况。"
                                .formatted(
                                        story.month().getYear(),
                                        story.month().getMonthValue(),
                                        story.phase().label(),
                                        action,
                                        phases.stream()
                                                .map(phase -> "“" + phase.label() + "”")
                                                .collect(Collectors.joining("或")))));
    }
}
