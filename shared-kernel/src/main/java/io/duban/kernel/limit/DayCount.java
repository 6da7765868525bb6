package io.duban.kernel.limit;

/** Whether the day T0 itself counts; months, year ends and hours are not touched by it. */
public enum DayCount {
    /** T0 is day 0: three days end with the third day after it (民法典 201). */
    EXCLUDE_T0_DAY,
    /** T0 is day 1. */
    INCLUDE_T0_DAY
}
