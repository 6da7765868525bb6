package io.duban.kernel.ranking.rule;

/** What rank follows a tie. */
public enum RankMethod {
    /** 1-2-2-4. */
    COMPETITION,
    /** 1-2-2-3. */
    DENSE,
    /** 1-2-3-4: equals stand in the order of their names. */
    ORDINAL,
    /** 1-2-2-4, and the notice says that the order among equals means nothing 得分相同，排名不分先后. */
    UNORDERED_TIES
}
