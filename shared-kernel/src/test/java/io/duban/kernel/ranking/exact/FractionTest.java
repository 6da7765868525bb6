package io.duban.kernel.ranking.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "6/7, 6/7",
        "12/14, 6/7",
        "1/2, 0.5",
        "-3/-6, 0.5",
        "3/-6, -0.5",
        "0.3/0.9, 1/3",
        "1.50, 1.5",
        "100, 100",
        "1e2, 100",
        "０．５, 0.5",
        "95 %, 95",
        "95％, 95",
        "'1,234.5', 1234.5",
        "−2, -2",
        ".5, 0.5",
        "7/125, 0.056"
    })
    void equal_numbers_are_one_value_however_they_are_written(String written, String shown) {
        assertThat(read(written)).hasToString(shown);
        assertThat(read(written)).isEqualTo(read(shown)).hasSameHashCodeAs(read(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1/0", "6/7/8", "1,23", "--1", "1e999", "NaN", "6/7%", "1 2"})
    void what_is_no_number_is_not_guessed(String written) {
        assertThat(NumberText.read(written)).isNull();
    }

    @Test
    void a_long_decimal_keeps_every_digit() {
        var digits = "0." + "123456789".repeat(60);
        assertThat(read(digits)).hasToString(digits);
    }

    @Test
    void a_third_three_times_is_one() {
        var third = Fraction.ONE.over(Fraction.of(3));
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThatThrownBy(() -> third.over(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void arithmetic_agrees_with_cross_multiplication(int seed) {
        var random = new Random(seed);
        for (var i = 0; i < 200; i++) {
            long a = random.nextInt(2001) - 1000;
            long b = 1 + random.nextInt(999);
            long c = random.nextInt(2001) - 1000;
            long d = 1 + random.nextInt(999);
            var one = Fraction.of(a).over(Fraction.of(b));
            var other = Fraction.of(c).over(Fraction.of(d));

            assertThat(one.plus(other)).isEqualTo(Fraction.of(a * d + c * b).over(Fraction.of(b * d)));
            assertThat(one.minus(other).plus(other)).isEqualTo(one);
            assertThat(one.times(other)).isEqualTo(Fraction.of(a * c).over(Fraction.of(b * d)));
            assertThat(one.compareTo(other)).isEqualTo(Long.signum(a * d - c * b));
            assertThat(one.rounded(Rounding.USUAL))
                    .isEqualTo(BigDecimal.valueOf(a).divide(BigDecimal.valueOf(b), 2, RoundingMode.HALF_UP));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    private static Fraction read(String written) {
        return NumberText.read(written).value();
    }
}
