package io.duban.kernel.ranking;

import java.util.List;

/** The ranking of one group 分组, best first; units without data stand last and carry no rank. */
public record GroupRanking(String group, List<RankedUnit> units) {
    public GroupRanking {
        units = List.copyOf(units);
    }
}
