package io.duban.query.notice.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.query.document.TextWidth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLinesTest {

    @Test
    void a_short_title_stays_on_one_line() {
        assertThat(TitleLines.of("关于4月份督查督办情况的通报")).containsExactly("关于4月份督查督办情况的通报");
    }

    @Test
    void a_long_title_breaks_between_words_into_lines_of_about_the_same_length() {
        assertThat(TitleLines.of(SampleNotices.TITLE)).containsExactly("溪山县人民政府督查室关于2026年4月份", "重点工作督查督办事项办理情况排名的通报");
        assertThat(TitleLines.of("溪山县人民政府办公室关于印发《溪山县督查督办工作考核办法》的通知"))
                .containsExactly("溪山县人民政府办公室关于印发", "《溪山县督查督办工作考核办法》的通知");
    }

    @Test
    void a_line_feed_is_the_authors_decision() {
        assertThat(TitleLines.of("溪山县督查室\n关于情况的通报")).containsExactly("溪山县督查室", "关于情况的通报");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SampleNotices.TITLE,
                "溪山县人民政府督查室关于2026年第一季度民生实事、重点项目和领导批示件办理情况及群众满意度测评结果的通报",
                "关于对县住房和城乡建设局等12个单位2026年上半年未按期办结事项进行全县通报批评并责令限期整改的决定",
                "中共溪山县委办公室溪山县人民政府办公室关于进一步加强和改进督查督办工作的意见"
            })
    void no_line_is_too_long_and_dates_and_punctuation_stay_whole(String title) {
        List<String> lines = TitleLines.of(title);
        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines).allSatisfy(line -> {
            assertThat(TextWidth.of(line))
                    .isLessThanOrEqualTo(TitleLines.WIDEST)
                    .isGreaterThan(6);
            assertThat(line).doesNotContainPattern("^[、，》）的年月日份个件和等]|[0-9《（和第]$");
        });
    }

    @Test
    void a_title_without_any_place_to_break_is_left_to_the_reader_program() {
        String digits = "1234567890".repeat(6);
        assertThat(TitleLines.of(digits)).containsExactly(digits);
    }
}
