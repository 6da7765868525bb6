package io.duban.platform.ranking.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed percentages that do not come out. */
class TableCheckTest {

    @ParameterizedTest(name = "{0} of {1}/{2}")
    @CsvSource({
        "108, 54, 50",
        "108%, 54, 50",
        "99.4 %, 497, 500",
        "99.4％, 497, 500",
        "66.67%, 2, 3",
        "67, 2, 3",
        "0.5, 1, 200",
        "1, 1, 200",
        "-5.0%, -1, 20",
        "50.000%, '1,000', '2,000'",
        "100.00, 0.5, 0.5"
    })
    void a_rate_that_comes_out_to_the_digits_printed_is_not_told(String printed, String actual, String target) {
        assertThat(check(printed, actual, target)).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}/{2}: {3}")
    @CsvSource({
        "107%, 54, 50, 108%",
        "66.6%, 2, 3, 66.7%",
        "66.66, 2, 3, 66.67%",
        "99, 497, 500, 99%",
        "12, 5, 0, 无（目标为 0）",
        "-, 1, 3, 33.33%"
    })
    void one_that_does_not_is_told_with_what_comes_out(String printed, String actual, String target, String right) {
        if (printed.equals("99")) {
            assertThat(check(printed, actual, target)).as("99.4 rounds to 99").isEmpty();
            return;
        }
        assertThat(check(printed, actual, target))
                .singleElement()
                .asString()
                .startsWith("第2行\t甲,")
                .endsWith("\t完成率 印作 " + printed + "，重算为 " + right);
    }

    @Test
    void nothing_printed_where_nothing_was_due_is_right() {
        assertThat(check("-", "0", "0")).isEmpty();
        assertThat(check("", "", "")).isEmpty();
    }

    @Test
    void rows_are_told_in_order_and_several_rates_at_once() {
        var table = "单位,目标,实际,完成率(%),按时,按时/应办率\n甲,10,5,50,4,40\n乙,10,5,51,4,41\n\n丙,10,1,11,1,10\n";
        var found = TableCheck.of(new FactFiles.Source("t.csv", table), List.of("完成率(%)=实际/目标", "按时/应办率 = 按时 / 目标"));
        assertThat(found.rows()).isEqualTo(3);
        assertThat(found.differing()).hasSize(3);
        assertThat(found.differing()).extracting(row -> row.split("\t")[0]).containsExactly("第3行", "第3行", "第5行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate=actual/target", "完成率=实际", "实际/目标"})
    void columns_that_the_table_does_not_have_are_named(String rate) {
        assertThatThrownBy(
                        () -> TableCheck.of(new FactFiles.Source("t.csv", "单位,目标,实际,完成率\n甲,1,1,100\n"), List.of(rate)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("第1行")
                .hasMessageContaining("完成率、实际、目标".substring(0, 3));
    }

    @ParameterizedTest(name = "{0}/{1}/{2} at {3}")
    @CsvSource({"abc, 1, 2, 4", "50, x, 2, 3", "50, 1, '', 2", "1/2, 1, 2, 4"})
    void what_is_no_number_is_told_with_its_place(String printed, String actual, String target, int column) {
        assertThatThrownBy(() -> check(printed, actual, target))
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> {
                    assertThat(refused.problems().getFirst().line()).isEqualTo(2);
                    assertThat(refused.problems().getFirst().column()).isEqualTo(column);
                });
    }

    private static List<String> check(String printed, String actual, String target) {
        var table = "单位,目标,实际,完成率\n甲,\"%s\",\"%s\",\"%s\"\n".formatted(target, actual, printed);
        return TableCheck.of(new FactFiles.Source("t.csv", table), List.of("完成率=实际/目标"))
                .differing();
    }
}
