package io.duban.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text that somebody typed becomes a formula in a spreadsheet program. */
class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+1",
                "-1",
                "@A1",
                "\t1",
                "\r1",
                "\n1",
                "＝1",
                "＋1",
                "－1",
                "＠A1",
                "﹦1",
                "﹢1",
                "﹣1",
                "﹫A1",
                " =1",
                "\u3000＝1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u202E=1",
                "\u0001=1",
                "=",
                "=\"a\"&\"b\""
            })
    void what_would_begin_a_formula_gets_an_apostrophe(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=1", "督〔2026〕8号", "a@b", "'=1", "2026-07-15", "（=1）", " ", "事项 =1"})
    void everything_else_stays_as_it_is(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }

    @Test
    void nothing_is_an_empty_cell() {
        assertThat(SafeCell.of(null)).isEmpty();
        assertThat(SafeCell.of("")).isEmpty();
    }
}
