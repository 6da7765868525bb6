package io.duban.query.ranking.period;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.Ladder;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What follows for units that were on the ladder's list month after month 连续末位: each month's list is that of its own rules. */
final class InARow {

    private InARow() {}

    /** @param months a month's ranking by the rules that held for it; asked no farther back than a step could reach */
    static PeriodRanking of(PeriodRanking ranking, Function<YearMonth, PeriodRanking> months) {
        var ladder = ranking.rules().ladder();
        var times = new HashMap<UnitId, Integer>();
        var still = listed(ranking);
        still.forEach(unit -> times.put(unit, 1));
        var month = ranking.month();
        for (var back = longest(ladder) - 1; back > 0 && !still.isEmpty(); back--) {
            month = month.minusMonths(1);
            still.retainAll(listed(months.apply(month)));
            still.forEach(unit -> times.merge(unit, 1, Integer::sum));
        }
        return ranking.with(actions(ranking, times));
    }

    private static List<RankingLine> actions(PeriodRanking ranking, Map<UnitId, Integer> times) {
        return ranking.lines().stream()
                .map(line -> {
                    var inARow = times.getOrDefault(ranking.unit(line).id(), 0);
                    return line.withAction(
                            inARow == 0
                                    ? ""
                                    : ranking.rules().ladder().action(inARow).orElse(""));
                })
                .toList();
    }

    private static Set<UnitId> listed(PeriodRanking ranking) {
        var list = ranking.rules().ladder().list();
        var units = new HashSet<UnitId>();
        ranking.lines().stream()
                .filter(line -> line.lists().contains(list))
                .forEach(line -> units.add(ranking.unit(line).id()));
        return units;
    }

    private static int longest(Ladder ladder) {
        return ladder.steps().stream().mapToInt(Ladder.Step::consecutive).max().orElse(0);
    }
}
