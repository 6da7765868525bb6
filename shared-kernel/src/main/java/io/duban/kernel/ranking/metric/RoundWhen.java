package io.duban.kernel.ranking.metric;

/** At which point a metric's rounding is applied. */
public enum RoundWhen {
    /** The metric is rounded, and what is left is scored. */
    BEFORE_SCORING,
    /** The exact metric is scored, and the points of each item that uses it are rounded. */
    AFTER_SCORING,
    BOTH
}
