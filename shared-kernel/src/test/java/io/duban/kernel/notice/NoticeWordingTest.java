package io.duban.kernel.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.duban.kernel.ranking.GroupRanking;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The paragraphs that people word around the tables of a notice. */
class NoticeWordingTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void blank_paragraphs_are_dropped_and_the_others_lose_the_blanks_around_them(
            String field, String label, int max, Function<List<String>, List<String>> kept) {
        assertThat(kept.apply(List.of(" 一 ", "", "  ", "\u3000二\n"))).containsExactly("一", "二");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void missing_paragraphs_are_none(String field, String label, int max, Function<List<String>, List<String>> kept) {
        assertThat(kept.apply(null)).isEmpty();
        assertThat(kept.apply(List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void each_paragraph_has_its_own_limit(
            String field, String label, int max, Function<List<String>, List<String>> kept) {
        var longest = "字".repeat(max);

        assertThat(kept.apply(List.of(longest, longest))).containsExactly(longest, longest);
        var refused = catchThrowableOfType(InvalidValue.class, () -> kept.apply(List.of("短", longest + "字")));
        assertThat(refused.rejection())
                .isEqualTo(new Rejection.Invalid(
                        "value.too-long", field, label + "最多" + max + "个字，现有" + (max + 1) + "个字，请删减。"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void paragraphs_do_not_change_with_the_list_they_came_from(
            String field, String label, int max, Function<List<String>, List<String>> kept) {
        var given = new ArrayList<>(List.of("一"));
        var paragraphs = kept.apply(given);

        given.add("二");

        assertThat(paragraphs).containsExactly("一").isUnmodifiable();
    }

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                row("addressees", "主送单位", 200, of -> new NoticeWording("通报", of, null, null).addressees()),
                row("opening", "正文", 2000, of -> new NoticeWording("通报", null, of, null).opening()),
                row("requirements", "工作要求", 2000, of -> new NoticeWording("通报", null, null, of).requirements()));
    }

    @Test
    void the_tables_of_a_notice_do_not_change_with_the_list_they_came_from() {
        var towns = new GroupRanking("乡镇街道", List.of());
        var groups = new ArrayList<>(List.of(towns));
        var wording = new NoticeWording("通报", null, null, null);
        var content = new NoticeContent(wording, groups, Instant.EPOCH, 1);

        groups.clear();

        assertThat(content.groups()).containsExactly(towns).isUnmodifiable();
    }

    @Test
    void a_notice_is_a_draft_then_approved_then_issued() {
        assertThat(NoticePhase.values()).extracting(NoticePhase::label).containsExactly("草稿", "已审批", "已印发");
    }

    private static Arguments row(String field, String label, int max, Function<List<String>, List<String>> kept) {
        return arguments(field, label, max, kept);
    }
}
