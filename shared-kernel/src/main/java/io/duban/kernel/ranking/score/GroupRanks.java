package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.item.RankPoints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ranks by single metrics within a group, 1-2-2-4, worked out when an item first asks. */
final class GroupRanks {

    private final Collection<MetricBook> books;
    private final Map<RankPoints.Source, List<Fraction>> sorted = new HashMap<>();

    GroupRanks(Collection<MetricBook> books) {
        this.books = books;
    }

    /** The rank of this unit; null if it has no such figure. */
    @Nullable
    Fraction rank(RankPoints.Source source, MetricBook unit) {
        var ranked = source.ranked();
        var own = unit.metric(source.name()).value();
        if (ranked == null || own == null) {
            return own;
        }
        var values = sorted.computeIfAbsent(source, this::values);
        return Fraction.of(1
                + switch (ranked) {
                    case ASC -> firstAtLeast(values, own);
                    case DESC -> values.size() - firstAbove(values, own);
                });
    }

    private List<Fraction> values(RankPoints.Source source) {
        var values = new ArrayList<>(books.stream()
                .map(book -> book.metric(source.name()).value())
                .filter(Objects::nonNull)
                .toList());
        values.sort(null);
        return values;
    }

    private static int firstAtLeast(List<Fraction> values, Fraction own) {
        return first(values, value -> value.compareTo(own) >= 0);
    }

    private static int firstAbove(List<Fraction> values, Fraction own) {
        return first(values, value -> value.compareTo(own) > 0);
    }

    private static int first(List<Fraction> values, java.util.function.Predicate<Fraction> beyond) {
        var low = 0;
        var high = values.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (beyond.test(values.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
