package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code facts} is called with. */
class FactsArgumentsTest {

    @Test
    void a_month_and_a_moment_are_taken_and_the_settings_of_the_service_passed_on() {
        assertThat(Invocation.of(
                        "facts",
                        "--period",
                        "2026-09",
                        "--as-of=2026-10-08",
                        "--spring.datasource.url=jdbc:postgresql:x"))
                .isEqualTo(new Invocation.Facts(
                        YearMonth.of(2026, 9),
                        "2026-10-08",
                        null,
                        List.of("--spring.datasource.url=jdbc:postgresql:x")));
        assertThat(Invocation.of("facts", "--help")).isInstanceOf(Invocation.Help.class);
    }

    @ParameterizedTest
    @CsvSource({
        "facts, 缺少选项 --period",
        "facts --period, --period 后面缺少值",
        "facts --period 九月, --period 应形如 2026-09",
        "facts --period 2026-09 --period 2026-10, 写了两次",
        "facts --month 2026-09, 不认识“--month”",
        "--debug facts --period=2026-09, 应写在所有选项之前"
    })
    void what_makes_no_sense_is_named(String call, String sentence) {
        assertThat(Invocation.of(call.split(" ")))
                .isInstanceOfSatisfying(Invocation.Wrong.class, wrong -> assertThat(wrong.sentence())
                        .contains(sentence));
    }
}
