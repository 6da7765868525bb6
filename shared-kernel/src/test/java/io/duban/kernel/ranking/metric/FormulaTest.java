package io.duban.kernel.ranking.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.ranking.exact.Fraction;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Map<String, Fraction> NUMBERS =
            Map.of("due", Fraction.of(10), "deferred", Fraction.of(3), "按时", Fraction.of(6), "a b", Fraction.of(2));

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "due - deferred, 7",
        "due-deferred, 7",
        "按时 / (due - deferred), 6/7",
        "按时÷（due−deferred）, 6/7",
        "2 + 3 * 4, 14",
        "10 - 3 - 2, 5",
        "-due + 1, -9",
        "`a b` × 0.5, 1"
    })
    void arithmetic_is_as_at_school(String text, String value) {
        assertThat(Formula.read(text).value(NUMBERS::get)).hasToString(value);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"due -, 5", "(due, 4", "due deferred, 4", "due # 2, 4", "), 0"})
    void a_mistake_is_told_with_its_place(String text, int position) {
        assertThatThrownBy(() -> Formula.read(text))
                .isInstanceOfSatisfying(FormulaMistake.class, mistake -> assertThat(mistake.position())
                        .isEqualTo(position));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "due >= 10, true",
        "due > 10, false",
        "due ≥ 10 且 deferred < 4, true",
        "due == 10 and deferred != 3, false",
        "deferred, true",
        "due - 10, false",
        "nothing, false"
    })
    void a_condition_compares_or_asks_whether_something_is_there(String text, boolean holds) {
        assertThat(Condition.read(text).holds(NUMBERS::get)).isEqualTo(holds);
    }
}
