package io.duban.query.ranking;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.query.ranking.period.PeriodRanking;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A unit that has numbers but no line, so that nobody is lost from sight.
 *
 * @param compared whether the rules name its group; then they leave it out for lack of data
 */
public record LeftOut(UnitRef unit, String group, boolean compared) {

    /** Who is not shown the whole ranking is told of the own unit alone. */
    static List<LeftOut> of(RankingSight sight) {
        return sight.isHidden()
                ? List.of()
                : of(sight.ranking()).stream()
                        .filter(left -> !sight.isNarrowed() || sight.viewer().worksFor(left.unit()))
                        .toList();
    }

    private static List<LeftOut> of(PeriodRanking ranking) {
        var ranked = ranking.lines().stream().map(RankingLine::unit).collect(Collectors.toSet());
        var numbers = ranking.numbers();
        return numbers.units().entrySet().stream()
                .filter(unit -> !ranked.contains(unit.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(unit -> new LeftOut(
                        unit.getValue(),
                        String.valueOf(numbers.group(unit.getKey())),
                        numbers.isCompared(unit.getKey(), ranking.rules())))
                .toList();
    }
}
