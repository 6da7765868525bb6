package io.duban.kernel.ranking.metric;

import io.duban.kernel.ranking.exact.Fraction;
import java.util.List;
import java.util.stream.Collectors;

/** {@code ge: 90}: a limit that a value is held against. */
public record Bound(Comparison comparison, Fraction limit) {

    /** All of them; true when there are none. */
    public static boolean all(List<Bound> bounds, Fraction value) {
        return bounds.stream().allMatch(bound -> bound.comparison().holds(value, bound.limit()));
    }

    public static String inWords(List<Bound> bounds) {
        return bounds.stream()
                .map(bound -> bound.comparison().sign() + bound.limit())
                .collect(Collectors.joining("且"));
    }
}
