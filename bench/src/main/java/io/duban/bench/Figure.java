package io.duban.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A promise, measured: the product's work beside its limit, in the same rounds.
 *
 * @param goal the largest ratio that keeps the promise
 * @param parts what the work consists of, for whoever wants to make it faster
 */
record Figure(String id, String what, double goal, Series limit, Series work, List<Series> parts) {

    Figure {
        parts = List.copyOf(parts);
    }

    /** Of each round, so that whatever else the machine did in it slows both. */
    Series ratios() {
        return new Series(
                "ratio",
                IntStream.range(0, work.millis().size())
                        .mapToObj(round ->
                                work.millis().get(round) / limit.millis().get(round))
                        .toList());
    }

    boolean isKept() {
        return ratios().median() <= goal;
    }
}
