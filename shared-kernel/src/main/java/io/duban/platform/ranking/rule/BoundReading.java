package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.metric.Bound;
import io.duban.kernel.ranking.metric.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code ge: 90}, {@code lt: 85} and the like. */
final class BoundReading {

    private BoundReading() {}

    static List<Bound> of(Keys keys) {
        var bounds = new ArrayList<Bound>();
        for (var comparison : List.of(Comparison.GE, Comparison.GT, Comparison.LE, Comparison.LT)) {
            var limit = keys.number(comparison.name().toLowerCase(Locale.ROOT));
            if (limit != null) {
                bounds.add(new Bound(comparison, limit));
            }
        }
        return bounds;
    }
}
