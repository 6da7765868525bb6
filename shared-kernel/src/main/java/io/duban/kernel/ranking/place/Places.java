package io.duban.kernel.ranking.place;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.rule.RankRule;
import io.duban.kernel.ranking.score.Standing;
import io.duban.kernel.ranking.score.UnitScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Puts the units of a group in order: by score, then by what breaks ties; equals stand by name. */
final class Places {

    private final RankRule rule;
    private final Comparator<UnitScore> order;

    Places(RankRule rule) {
        this.rule = rule;
        this.order = order(rule);
    }

    /** The ranked ones, best first. */
    List<PlacedUnit> of(List<UnitScore> units) {
        var sorted = units.stream()
                .filter(unit -> unit.standing() == Standing.RANKED)
                .sorted(order.thenComparing(UnitScore::unit, CodePoints.ORDER))
                .toList();
        var placed = new ArrayList<PlacedUnit>(sorted.size());
        var level = -1;
        var rank = 0;
        for (var i = 0; i < sorted.size(); i++) {
            var equalsBefore = i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            var equalsAfter = i + 1 < sorted.size() && order.compare(sorted.get(i), sorted.get(i + 1)) == 0;
            level += equalsBefore ? 0 : 1;
            rank = rank(i, level, equalsBefore ? rank : i + 1);
            placed.add(new PlacedUnit(sorted.get(i), score(sorted.get(i)), rank, level, equalsBefore || equalsAfter));
        }
        return placed;
    }

    private int rank(int index, int level, int competition) {
        return switch (rule.method()) {
            case COMPETITION -> competition;
            case UNORDERED_TIES -> competition;
            case DENSE -> level + 1;
            case ORDINAL -> index + 1;
        };
    }

    private static Comparator<UnitScore> order(RankRule rule) {
        var order = Comparator.comparing(Places::score, direction(rule.highFirst()));
        for (var tieBreak : rule.tieBreak()) {
            order = order.thenComparing(
                    unit -> unit.named(tieBreak.name()),
                    Comparator.nullsLast(
                            Comparator.<Fraction, Fraction>comparing(value -> value, direction(tieBreak.highFirst()))));
        }
        return order;
    }

    private static <T extends Comparable<? super T>> Comparator<T> direction(boolean highFirst) {
        return highFirst ? Comparator.<T>reverseOrder() : Comparator.<T>naturalOrder();
    }

    private static BigDecimal score(UnitScore unit) {
        return Objects.requireNonNull(unit.score());
    }
}
