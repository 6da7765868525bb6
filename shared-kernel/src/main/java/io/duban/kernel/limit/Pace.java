package io.duban.kernel.limit;

/** The days that a clock counts in, which decides how it goes on after a pause. */
public enum Pace {
    WORKDAYS,
    /** Natural days. */
    DAYS,
    /** Natural days; a due that is computed anew and falls on an off-day moves to the next working day. */
    DAYS_TO_WORKDAY,
    /** Exact time. */
    HOURS;

    static Pace of(LimitUnit unit, Roll roll) {
        return switch (unit) {
            case WORKDAY -> WORKDAYS;
            case NATURAL_DAY, MONTH, YEAR_END -> roll == Roll.NEXT_WORKDAY ? DAYS_TO_WORKDAY : DAYS;
            case NATURAL_HOUR -> HOURS;
        };
    }
}
