package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.item.Combine;
import java.util.Collections;
import java.util.List;

/** Several numbers made one. */
final class Combining {

    private Combining() {}

    /** @param numbers at least one */
    static Fraction of(Combine how, List<Fraction> numbers) {
        return switch (how) {
            case SUM -> sum(numbers);
            case MEAN -> sum(numbers).over(Fraction.of(numbers.size()));
            case MIN -> Collections.min(numbers);
            case MAX -> Collections.max(numbers);
        };
    }

    private static Fraction sum(List<Fraction> numbers) {
        return numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
