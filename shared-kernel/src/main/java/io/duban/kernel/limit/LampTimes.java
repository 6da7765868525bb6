package io.duban.kernel.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When a running clock changes its lamp by itself: the same rule as {@link ClockLamp}, asked the other way round. */
public final class LampTimes {

    private LampTimes() {}

    /**
     * From this instant on a clock shows this lamp. A due's own instant is still in time; its lamp is overdue right after it.
     */
    public record Turn(Instant at, ClockLamp lamp) {

        /** The first instant at which the lamp can be seen, in the steps that databases keep. */
        public Instant seen() {
            return lamp == ClockLamp.OVERDUE ? at.plusMillis(1) : at;
        }
    }

    /** Every turn of a clock that runs with this due, in order. */
    public static List<Turn> of(Due due, LimitBasis basis) {
        var turns = new ArrayList<Turn>();
        var dueDay = startOf(basis.dayOf(due.at()), basis);
        var near = near(due, basis);
        if (near.isBefore(dueDay)) {
            turns.add(new Turn(near, ClockLamp.NEAR));
        }
        turns.add(new Turn(dueDay, ClockLamp.TODAY));
        turns.add(new Turn(due.at(), ClockLamp.OVERDUE));
        return List.copyOf(turns);
    }

    static Instant startOf(LocalDate day, LimitBasis basis) {
        return day.atStartOfDay(basis.profile().zone()).toInstant();
    }

    /** From when on little is left, whatever else the lamp shows. */
    public static Instant near(Due due, LimitBasis basis) {
        if (due.pace() == Pace.HOURS) {
            var length = Duration.ofHours(due.length()).toSeconds();
            return due.at().minusSeconds(length * basis.profile().lamps().nearPercent() / 100);
        }
        return startOf(nearDay(due, basis), basis);
    }

    /** Less is left on every later day, so that the first day that is near can be closed in on from both sides. */
    private static LocalDate nearDay(Due due, LimitBasis basis) {
        var near = basis.dayOf(due.at());
        var far = due.startDay().isBefore(near) ? due.startDay().minusDays(1) : near.minusDays(1);
        while (far.plusDays(1).isBefore(near)) {
            var middle = LocalDate.ofEpochDay(Math.floorDiv(far.toEpochDay() + near.toEpochDay(), 2));
            if (isNormalOn(middle, due, basis)) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return near;
    }

    private static boolean isNormalOn(LocalDate day, Due due, LimitBasis basis) {
        return ClockLamp.of(Clock.start(due), startOf(day, basis), basis) == ClockLamp.NORMAL;
    }
}
