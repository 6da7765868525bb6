package io.duban.query.ranking.fact;

/** As what a unit has a matter. */
public enum Share {
    /** 牵头 */
    LEAD,
    /** 协办 */
    CO
}
