package io.duban.kernel.ranking.rule;

/** How often units are ranked. */
public enum PeriodKind {
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    /** Once, for a campaign 专项行动. */
    CAMPAIGN
}
