package io.duban.query.ranking;

import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.GroupRanking;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * The ranking of a month; every registered unit stands in its group, also those for which nothing was due 无数据.
 *
 * @param groups in the county's order, never mixed
 * @param dataTime the moment up to which closing and lateness count
 * @param position the event position up to which the views count
 */
public record RankingView(
        YearMonth month, List<GroupRanking> groups, Instant dataTime, long position, RankingTotals totals) {
    public RankingView {
        groups = List.copyOf(groups);
    }

    /** With the units alone for which this person works. */
    public RankingView of(Actor viewer) {
        var own = groups.stream()
                .map(group -> new GroupRanking(
                        group.group(),
                        group.units().stream()
                                .filter(unit -> viewer.worksFor(unit.figures().unit()))
                                .toList()))
                .filter(group -> !group.units().isEmpty())
                .toList();
        return new RankingView(month, own, dataTime, position, totals);
    }
}
