package io.duban.kernel.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a task has to be looked at again. It may answer with an instant at which nothing new is found, never with one that is too
 * late. An instant that has come and was not looked at stays due: whoever keeps the answer keeps the earlier one until somebody
 * has looked.
 */
public final class NextLook {

    /** When a working day begins where the profile names no office hours. */
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private NextLook() {}

    /**
     * The next instant strictly after {@code looked} at which looking could find anything new; empty while only a fact can bring
     * something new.
     *
     * @param looked up to and including this instant the task has been looked at
     */
    public static Optional<Instant> after(Watched watched, LimitBasis basis, Instant looked) {
        return Stream.of(
                        watched.clocks().stream().flatMap(clock -> ofClock(clock, basis, looked)),
                        watched.awaited().stream().flatMap(clock -> turns(clock, basis)),
                        Stream.ofNullable(watched.suspensionReview()).map(day -> morningOf(day, basis)),
                        Stream.ofNullable(watched.lastDayOfReview())
                                .map(day -> LampTimes.startOf(day.plusDays(1), basis)),
                        watched.milestones().stream().flatMap(day -> ofMilestone(day, basis, looked)))
                .flatMap(instants -> instants)
                .filter(instant -> instant.isAfter(looked))
                .min(Instant::compareTo);
    }

    /** When the working day begins. */
    public static Instant morningOf(LocalDate day, LimitBasis basis) {
        var hours = basis.profile().officeHours();
        var from = hours.isEmpty() ? MORNING : hours.getFirst().from();
        return day.atTime(from).atZone(basis.profile().zone()).toInstant();
    }

    /** The first beginning of a working day strictly after this instant. */
    public static Instant nextMorning(Instant after, LimitBasis basis) {
        var day = basis.calendar().firstWorkdayFrom(basis.dayOf(after));
        var morning = morningOf(day, basis);
        return morning.isAfter(after) ? morning : morningOf(basis.calendar().nextWorkday(day), basis);
    }

    private static Stream<Instant> ofClock(Clock clock, LimitBasis basis, Instant looked) {
        if (!(clock.state() instanceof ClockState.Running)) {
            return Stream.empty();
        }
        var overdue = looked.isBefore(clock.due().at()) ? Stream.<Instant>empty() : whileOverdue(clock, basis, looked);
        return Stream.of(turns(clock, basis), mornings(clock, basis), overdue).flatMap(instants -> instants);
    }

    private static Stream<Instant> turns(Clock clock, LimitBasis basis) {
        return clock.state() instanceof ClockState.Running
                ? LampTimes.of(clock.due(), basis).stream().map(LampTimes.Turn::seen)
                : Stream.empty();
    }

    /** People are reminded when the working day begins, not at midnight; of hours when few are left. */
    private static Stream<Instant> mornings(Clock clock, LimitBasis basis) {
        if (clock.due().pace() == Pace.HOURS) {
            return Stream.of(LampTimes.near(clock.due(), basis));
        }
        return LampTimes.of(clock.due(), basis).stream()
                .filter(turn -> turn.lamp() != ClockLamp.OVERDUE)
                .map(turn -> morningAfter(turn, basis));
    }

    /** The morning of the due's own day even where nobody works on it, since afterwards it is too late. */
    public static Instant morningAfter(LampTimes.Turn turn, LimitBasis basis) {
        return turn.lamp() == ClockLamp.TODAY
                ? morningOf(basis.dayOf(turn.at()), basis)
                : nextMorning(turn.at().minusNanos(1), basis);
    }

    /** What is overdue is looked at every working morning; a missed heartbeat when the next one is due as well. */
    private static Stream<Instant> whileOverdue(Clock clock, LimitBasis basis, Instant looked) {
        if (clock.due().code().equals(Dues.HEARTBEAT)) {
            return Stream.iterate(YearMonth.from(basis.dayOf(looked)), month -> month.plusMonths(1))
                    .limit(2)
                    .map(month -> Dues.heartbeat(basis, month).at().plusMillis(1));
        }
        return clock.due().isFinal() ? Stream.of(nextMorning(looked, basis)) : Stream.empty();
    }

    private static Stream<Instant> ofMilestone(LocalDate planned, LimitBasis basis, Instant looked) {
        return Stream.concat(
                LampTimes.ofMilestone(planned, basis).stream().map(LampTimes.Turn::seen),
                Stream.of(nextMorning(looked, basis))
                        .filter(morning -> !basis.dayOf(morning).isBefore(planned)));
    }
}
