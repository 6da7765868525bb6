package io.duban.command.limit;

import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LoadWorkCalendar;
import io.duban.kernel.county.NamedDay;
import io.duban.kernel.county.WorkCalendarLoaded;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import java.util.List;
import java.util.Optional;

/** A year's days become known; what was 暂定 before stays so in the tasks until somebody counts them again. */
final class LoadWorkCalendarDecision {

    private LoadWorkCalendarDecision() {}

    static Decision decide(LimitHistory history, LoadWorkCalendar command, Actor actor) {
        return LimitsPermission.refusal(command, actor).map(Decision::refuse).orElseGet(() -> {
            try {
                return loaded(history, command, command.days());
            } catch (InvalidValue unreadable) {
                return Decision.refuse(unreadable.rejection());
            }
        });
    }

    private static Decision loaded(LimitHistory history, LoadWorkCalendar command, List<NamedDay> days) {
        var before = history.loaded(command.year());
        return before.flatMap(loaded -> isTheSame(history, loaded, command, days))
                .or(() -> before.flatMap(loaded -> LoadingAgainMustHaveAReason.refusal(loaded, command.reason())))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new WorkCalendarLoaded(
                        command.year(),
                        before.map(WorkCalendarLoaded::version).orElse(0) + 1,
                        command.source(),
                        before.isPresent() ? command.reason() : null,
                        days)));
    }

    private static Optional<Rejection> isTheSame(
            LimitHistory history, WorkCalendarLoaded loaded, LoadWorkCalendar command, List<NamedDay> days) {
        var known = NamedDay.of(history.calendar()).stream()
                .filter(day -> day.date().getYear() == command.year())
                .toList();
        return loaded.source().equals(command.source()) && known.equals(days)
                ? Optional.of(new Rejection.Conflict(
                        "limits.calendar-unchanged",
                        "%d年工作日历已按“%s”载入，内容相同，不必重复载入。".formatted(command.year(), command.source())))
                : Optional.empty();
    }
}
