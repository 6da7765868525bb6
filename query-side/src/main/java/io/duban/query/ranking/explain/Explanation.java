package io.duban.query.ranking.explain;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.score.ItemScore;
import io.duban.query.ranking.PrintedNumber;
import io.duban.query.ranking.period.PeriodRanking;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit's points of a month come from.
 *
 * @param line null if the unit has numbers but no line in the ranking
 * @param items in the order of the rules
 */
public record Explanation(
        PeriodRanking ranking, UnitRef unit, @Nullable RankingLine line, List<ExplainedItem> items) {

    /** All points added up: {@code 10 + 50 − 1 = 59}; null if the unit has no score. */
    public @Nullable String sumInWords() {
        if (line == null || line.score() == null) {
            return null;
        }
        var text = new StringBuilder();
        for (var points : points()) {
            var printed = PrintedNumber.of(points.magnitude());
            text.append(text.isEmpty() ? points.signum() < 0 ? "−" : "" : points.signum() < 0 ? " − " : " + ")
                    .append(printed);
        }
        return text.append(" = ").append(line.printedScore()).toString();
    }

    /** Whether the points really add up to the score, exactly. */
    public boolean addsUp() {
        return line != null
                && line.score() != null
                && points().stream().reduce(Fraction.ZERO, Fraction::plus).compareTo(Fraction.of(line.score())) == 0;
    }

    private List<Fraction> points() {
        return Objects.requireNonNull(line).explanation().stream()
                .map(ItemScore::points)
                .filter(Objects::nonNull)
                .toList();
    }
}
