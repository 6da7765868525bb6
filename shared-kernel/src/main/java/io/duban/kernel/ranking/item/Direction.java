package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.exact.Fraction;
import java.util.stream.Stream;

/** Which way prices point. */
final class Direction {

    private Direction() {}

    static int of(Stream<Fraction> prices) {
        var signs = prices.mapToInt(Fraction::signum)
                .filter(sign -> sign != 0)
                .distinct()
                .toArray();
        return signs.length == 1 ? signs[0] : 0;
    }
}
