package io.duban.kernel.ranking.rule;

import io.duban.kernel.ranking.metric.Bound;
import java.util.List;

/**
 * A grade 等次 and the scores that have it.
 *
 * @param bounds all of them hold; none for all the rest
 */
public record GradeBand(String name, List<Bound> bounds) {
    public GradeBand {
        bounds = List.copyOf(bounds);
    }
}
