package io.duban.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x08, 0x0B, 0x1F, 0x7F, 0x85, 0xFFFE, 0xFFFF, 0x200E, 0x200F, 0x061C, 0x202A, 0x202E, 0x2066,
                0x2069
            })
    void what_xml_forbids_and_what_reorders_text_is_dropped(int character) {
        assertThat(PlainText.line("甲" + Character.toString(character) + "乙")).isEqualTo("甲乙");
    }

    @Test
    void half_a_surrogate_pair_is_dropped_and_a_whole_one_kept() {
        assertThat(PlainText.line("甲\uD800乙\uDC00丙")).isEqualTo("甲乙丙");
        assertThat(PlainText.line("𠮷")).isEqualTo("𠮷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>&amp;</b>", "〔2026〕", "“引号”", "1 < 2 && 3 > 2", "％‰℃㎡", "é ü ñ"})
    void everything_else_is_kept_as_it_is(String text) {
        assertThat(PlainText.line(text)).isEqualTo(text);
    }

    @Test
    void lines_are_parted_at_any_kind_of_line_feed_and_blank_ones_left_out() {
        assertThat(PlainText.lines("一\r\n二\n\n 　 \r三 ")).containsExactly("一", "二", "三");
        assertThat(PlainText.line("一\r\n二")).isEqualTo("一 二");
        assertThat(PlainText.lines("")).isEmpty();
        assertThat(PlainText.line("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"溪山县, 3", "2026年, 3", "1.5%, 2", "〔2026〕3号, 5.5", "𠮷, 1"})
    void a_full_width_character_counts_one_and_a_digit_a_half(String text, double width) {
        assertThat(TextWidth.of(text)).isEqualTo(width);
    }
}
