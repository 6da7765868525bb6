package io.duban.command.limit;

import io.duban.kernel.calendar.Day;
import io.duban.kernel.county.CorrectWorkday;
import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.WorkdayCorrected;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Objects;
import java.util.Optional;

/** One day of a known year is corrected; dues that were computed stay as they are. */
final class CorrectWorkdayDecision {

    private CorrectWorkdayDecision() {}

    static Decision decide(LimitHistory history, CorrectWorkday command, Actor actor) {
        return LimitsPermission.refusal(command, actor)
                .or(() -> CorrectedYearMustBeLoaded.refusal(command.date(), history))
                .or(() -> changesNothing(command, history))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(
                        new WorkdayCorrected(command.date(), command.kind(), command.source(), command.reason())));
    }

    private static Optional<Rejection> changesNothing(CorrectWorkday command, LimitHistory history) {
        var named = history.calendar().exceptions().get(command.date());
        Day.Kind kind = named == null ? null : named.kind();
        return Objects.equals(kind, command.kind().named())
                ? Optional.of(new Rejection.Invalid(
                        "limits.day-unchanged",
                        "kind",
                        "%s现在已是“%s”，不需要更正。"
                                .formatted(command.date(), command.kind().label())))
                : Optional.empty();
    }
}
