package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.metric.Bound;
import java.util.List;

/** {@code STEPS} over a metric: the first band that the value lies in gives its points; outside all of them there are none. */
public record Bands(ItemHead head, String metric, List<Band> bands) implements Item {

    public Bands {
        bands = List.copyOf(bands);
    }

    public record Band(List<Bound> bounds, Fraction points) {
        public Band {
            bounds = List.copyOf(bounds);
        }
    }
}
