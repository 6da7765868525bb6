package io.duban.kernel.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ranks units within their group by on-time rate; equal rates share a rank and the next one is passed over (1-2-2-4). */
public final class MonthlyRanking {

    private static final Comparator<UnitFigures> BEST_FIRST = Comparator.comparing(
                    MonthlyRanking::rate, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(figures -> figures.unit().name());

    private MonthlyRanking() {}

    /**
     * @param figures one entry per unit
     * @param groupOrder the order in which groups are shown; groups not named follow by name
     */
    public static List<GroupRanking> of(List<UnitFigures> figures, List<String> groupOrder) {
        var byGroup = figures.stream().collect(Collectors.groupingBy(UnitFigures::group));
        return byGroup.keySet().stream()
                .sorted(Comparator.comparingInt((String group) -> place(group, groupOrder))
                        .thenComparing(Comparator.naturalOrder()))
                .map(group -> new GroupRanking(group, ranked(byGroup.get(group))))
                .toList();
    }

    private static int place(String group, List<String> order) {
        var index = order.indexOf(group);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private static List<RankedUnit> ranked(List<UnitFigures> group) {
        var sorted = group.stream().sorted(BEST_FIRST).toList();
        var lines = new ArrayList<RankedUnit>();
        for (var figures : sorted) {
            var rate = rate(figures);
            if (rate == null) {
                lines.add(new RankedUnit(null, false, figures, null));
                continue;
            }
            var better =
                    (int) sorted.stream().filter(other -> beats(other, rate)).count();
            var equals =
                    sorted.stream().filter(other -> rate.equals(rate(other))).count();
            lines.add(new RankedUnit(better + 1, equals > 1, figures, rate));
        }
        return lines;
    }

    private static boolean beats(UnitFigures other, BigDecimal rate) {
        var theirs = rate(other);
        return theirs != null && theirs.compareTo(rate) > 0;
    }

    private static @Nullable BigDecimal rate(UnitFigures figures) {
        return OnTimeRate.of(figures.onTime(), figures.due());
    }
}
