package io.duban.query.ranking;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.NamedList;
import io.duban.query.ranking.period.PeriodRanking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One group's ranking as the page shows it.
 *
 * @param metrics its columns besides the score
 * @param rows ranked ones by rank, then those without
 */
public record GroupTable(String group, List<KeyMetric> metrics, List<Row> rows) {

    /**
     * A unit's row.
     *
     * @param opens whether the viewer may see what is behind the score
     * @param own whether it is the viewer's own unit
     * @param ranksUp by how many ranks it stands higher than the month before; null if there is nothing to compare with
     * @param more by how much its score is higher; null likewise
     */
    public record Row(
            UnitRef unit,
            RankingLine line,
            boolean opens,
            boolean own,
            @Nullable Integer ranksUp,
            @Nullable String more,
            List<Figure> figures,
            List<Mark> marks) {}

    /** The value of a metric; both null where there is none. */
    public record Figure(
            KeyMetric metric,
            @Nullable String value,
            @Nullable String change) {}

    /** That a unit is on a list, as word and shape: the best, the last, or any other. */
    public record Mark(String kind, String name) {

        static Mark of(NamedList list) {
            var kind =
                    switch (list.name()) {
                        case "red" -> "red";
                        case "black" -> "black";
                        default -> list.isHonour() ? "honour" : "other";
                    };
            return new Mark(kind, list.name());
        }
    }

    static List<GroupTable> of(RankingSight sight, RankingSight before) {
        var rules = sight.ranking().rules();
        var metrics = KeyMetric.of(rules);
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        sight.lines().forEach(line -> groups.computeIfAbsent(line.group(), begun -> new ArrayList<>())
                .add(row(line, sight, before, metrics)));
        return groups.entrySet().stream()
                .map(group -> new GroupTable(group.getKey(), metrics, group.getValue()))
                .toList();
    }

    private static Row row(RankingLine line, RankingSight sight, RankingSight before, List<KeyMetric> metrics) {
        var ranking = sight.ranking();
        var unit = ranking.unit(line);
        var then = before.isHidden() ? null : seen(before, unit);
        var figures = metrics.stream()
                .map(metric ->
                        new Figure(metric, metric.printed(line), then == null ? null : metric.change(line, then)))
                .toList();
        return new Row(
                unit,
                line,
                sight.opens(line),
                sight.isOwn(line),
                then == null ? null : ranksUp(line, then),
                then == null ? null : more(line.score(), then.score()),
                figures,
                marks(line, ranking));
    }

    private static @Nullable RankingLine seen(RankingSight before, UnitRef unit) {
        Optional<RankingLine> found = before.ranking().line(unit.id()).filter(before.lines()::contains);
        return found.orElse(null);
    }

    /** Places of different groups cannot be compared. */
    private static @Nullable Integer ranksUp(RankingLine line, RankingLine then) {
        var rank = line.rank();
        var before = then.rank();
        return rank == null || before == null || !line.group().equals(then.group()) ? null : before - rank;
    }

    private static @Nullable String more(@Nullable BigDecimal score, @Nullable BigDecimal then) {
        return score == null || then == null ? null : PrintedNumber.change(score.subtract(then));
    }

    private static List<Mark> marks(RankingLine line, PeriodRanking ranking) {
        return ranking.rules().lists().stream()
                .filter(list -> line.lists().contains(list.name()))
                .map(Mark::of)
                .toList();
    }
}
