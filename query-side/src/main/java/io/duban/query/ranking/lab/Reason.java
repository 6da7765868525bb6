package io.duban.query.ranking.lab;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.Rounding;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.score.ItemScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item that gives a unit other points than before.
 *
 * @param before the wording as it holds; null if there is no such item
 * @param after the wording of the draft, likewise
 * @param change points more, or fewer
 */
record Reason(
        String name,
        @Nullable String before,
        @Nullable String after,
        @Nullable Fraction pointsBefore,
        @Nullable Fraction pointsAfter,
        Fraction change) {

    /** As many as explain a move; the explanation of a score has all. */
    private static final int MOST = 3;

    /** Those whose points differ most, first; items are the same if their ids are. */
    static List<Reason> of(@Nullable RankingLine held, @Nullable RankingLine draft) {
        var before = byItem(held);
        var after = byItem(draft);
        var items = new LinkedHashMap<>(before);
        after.forEach(items::putIfAbsent);
        var reasons = new ArrayList<Reason>();
        items.keySet().forEach(item -> reasons.add(of(before.get(item), after.get(item), items.get(item))));
        return reasons.stream()
                .filter(reason -> reason.change().signum() != 0)
                .sorted(Comparator.comparing((Reason reason) -> reason.change().magnitude())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    public String printedBefore() {
        return printed(pointsBefore);
    }

    public String printedAfter() {
        return printed(pointsAfter);
    }

    public String printedChange() {
        return signed(change);
    }

    /** Whether the item itself is other, and not what it counts. */
    public boolean isReworded() {
        return before != null && !before.equals(after);
    }

    static String signed(Fraction points) {
        return (points.signum() > 0 ? "+" : "") + printed(points);
    }

    private static Reason of(@Nullable ItemScore before, @Nullable ItemScore after, ItemScore either) {
        return new Reason(
                after == null ? either.name() : after.name(),
                before == null ? null : before.rule(),
                after == null ? null : after.rule(),
                before == null ? null : before.points(),
                after == null ? null : after.points(),
                points(after).minus(points(before)));
    }

    private static Fraction points(@Nullable ItemScore score) {
        var points = score == null ? null : score.points();
        return points == null ? Fraction.ZERO : points;
    }

    private static String printed(@Nullable Fraction points) {
        return points == null ? "—" : points.rounded(Rounding.USUAL).toPlainString();
    }

    private static Map<String, ItemScore> byItem(@Nullable RankingLine line) {
        var items = new LinkedHashMap<String, ItemScore>();
        if (line != null) {
            line.explanation().forEach(score -> items.putIfAbsent(score.item(), score));
        }
        return items;
    }
}
