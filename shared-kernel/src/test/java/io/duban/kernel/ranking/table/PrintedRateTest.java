package io.duban.kernel.ranking.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.NumberText;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedRateTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5})
    void what_was_recomputed_agrees_and_one_digit_more_or_less_does_not(int decimals) {
        var random = new Random(decimals);
        for (var i = 0; i < 300; i++) {
            var actual = Fraction.of(random.nextInt(1000));
            var target = Fraction.of(1 + random.nextInt(1000));
            var right = PrintedRate.recomputed(actual, target, decimals);
            var printed = NumberText.read(right.toPlainString() + " %");
            var wrong = NumberText.read(right.add(right.ulp()).toPlainString());

            assertThat(PrintedRate.agrees(printed, actual, target)).isTrue();
            assertThat(PrintedRate.agrees(wrong, actual, target)).isFalse();
        }
    }
}
