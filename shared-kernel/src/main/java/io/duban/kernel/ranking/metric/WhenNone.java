package io.duban.kernel.ranking.metric;

/** What becomes of a unit, or of one item, that there is nothing to measure of. */
public enum WhenNone {
    /** The unit does not appear in the ranking. */
    EXCLUDE,
    /** Full marks 满分. */
    FULL_MARK,
    /** The unit is printed below the ranked ones, without rank: 无数据. */
    SHOW_NO_DATA,
    /** The item gives no points; of one item only. */
    ZERO
}
