package io.duban.kernel.limit;

/** What a step of a lane is counted in. */
public enum LimitUnit {
    WORKDAY,
    NATURAL_DAY,
    /** Calendar months; a day that the month does not have becomes its last day. */
    MONTH,
    /** 31 December of the year in which the limit starts, or so many years later. */
    YEAR_END,
    /** Hours by the clock from the very instant of dispatch. */
    NATURAL_HOUR
}
