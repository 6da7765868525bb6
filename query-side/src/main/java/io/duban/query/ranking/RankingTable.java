package io.duban.query.ranking;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.GroupRanking;
import io.duban.kernel.ranking.RankedUnit;
import io.duban.query.task.Bucket;
import io.duban.query.task.LedgerFilter;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One group's ranking as a page shows it. */
public record RankingTable(String group, List<Line> lines) {

    /**
     * A unit's line.
     *
     * @param open whether the viewer may see the lists behind the numbers: units see their own alone
     * @param own whether it is the viewer's own unit
     */
    public record Line(RankedUnit ranked, YearMonth month, boolean open, boolean own) {

        /** The ledger's parameters for the list behind a number. */
        public Map<String, String> behind(String bucket) {
            return LedgerFilter.of(Bucket.valueOf(bucket))
                    .with("unit", ranked.figures().unit().id())
                    .with("dueIn", month)
                    .parameters();
        }
    }

    static List<RankingTable> of(RankingView view, Actor viewer) {
        return view.groups().stream()
                .map(group -> new RankingTable(group.group(), lines(group, view.month(), viewer)))
                .toList();
    }

    /** With the viewer's own unit alone; empty if it is in another group. */
    Optional<RankingTable> ownAlone() {
        var own = lines.stream().filter(Line::own).toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(new RankingTable(group, own));
    }

    private static List<Line> lines(GroupRanking group, YearMonth month, Actor viewer) {
        var all = CountyAction.SEE_OTHERS_RANKED_TASKS.isFor(viewer);
        return group.units().stream()
                .map(ranked -> {
                    var own = viewer.worksFor(ranked.figures().unit());
                    return new Line(ranked, month, all || own, own);
                })
                .toList();
    }
}
