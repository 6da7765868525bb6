package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.exact.Fraction;
import java.util.List;

/** {@code WEIGHTED}: metrics, each times its weight, added up. */
public record Weighted(ItemHead head, List<Part> parts, Limits limits) implements Item {

    public Weighted {
        parts = List.copyOf(parts);
    }

    public record Part(String metric, Fraction weight) {}
}
