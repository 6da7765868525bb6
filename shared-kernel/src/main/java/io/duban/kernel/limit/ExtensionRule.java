package io.duban.kernel.limit;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When an extension may be asked for, how often and how long.
 *
 * @param askBefore the last moment of the day on which it may be asked for
 * @param workdaysBefore that day lies so many working days before the due
 * @param maxTimes how often
 * @param maxWorkdays how long each may be, in working days; null for the original length of the clock
 */
public record ExtensionRule(
        LocalTime askBefore,
        int workdaysBefore,
        int maxTimes,
        @Nullable Integer maxWorkdays) {

    /** As in the default profile: until 18:00 of the working day before, twice, each no longer than the original. */
    public static final ExtensionRule USUAL = new ExtensionRule(LocalTime.of(18, 0), 1, 2, null);

    /** The last moment at which an extension of this due may be asked for; a clock of hours may be asked for to its end. */
    public static Instant lastMoment(Due due, LimitBasis basis) {
        var rule = basis.profile().extension();
        if (due.pace() == Pace.HOURS) {
            return due.at();
        }
        var day = basis.calendar().plusWorkdays(basis.dayOf(due.at()), -rule.workdaysBefore());
        return day.atTime(rule.askBefore()).atZone(basis.profile().zone()).toInstant();
    }

    /** The latest due that one extension may grant. */
    public static Instant latest(Due due, LimitBasis basis) {
        var rule = basis.profile().extension();
        var day = Reckoned.at(basis.calendar(), basis.dayOf(due.at()));
        if (rule.maxWorkdays() != null) {
            return basis.endOf(day.plusWorkdays(rule.maxWorkdays()).day());
        }
        return switch (due.pace()) {
            case WORKDAYS -> basis.endOf(day.plusWorkdays(due.length()).day());
            case DAYS -> basis.endOf(day.plusDays(due.length()).day());
            case DAYS_TO_WORKDAY ->
                basis.endOf(day.plusDays(due.length()).toWorkday().day());
            case HOURS -> due.at().plusSeconds(due.length() * 3600L);
        };
    }
}
