package io.duban.kernel.ranking.rule;

/**
 * Tasks that a rule may leave out. A fact {@code due@CANCELLED} holds how many of them there are: it is added to {@code due} unless
 * the rule excludes them.
 */
public enum Exclusion {
    CANCELLED,
    MERGED,
    SPLIT,
    DUPLICATE,
    SUSPENDED_DURING_PERIOD,
    LONG_TERM,
    APPEAL_UPHELD,
    DEMAND_SCREENED_OUT,
    FORCE_MAJEURE,
    /** Late because an answer of the office was outstanding: never to be charged to a unit. */
    OFFICE_CAUSED_DELAY
}
