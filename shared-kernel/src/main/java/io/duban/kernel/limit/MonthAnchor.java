package io.duban.kernel.limit;

/** The day from which calendar months are counted. */
public enum MonthAnchor {
    /** The real day of dispatch. */
    RAW_T0,
    /** The day that cutoff and off-days have made of it. */
    NORMALISED_T0
}
