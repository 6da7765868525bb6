package io.duban.query.task;

import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.LIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LeaderAdopted;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void a_word_is_cut_into_pairs_of_neighbours_each_once_in_order() {
        assertThat(SearchText.bigrams("青石桥")).containsExactly("青石", "石桥");
        assertThat(SearchText.bigrams("哈哈哈哈")).containsExactly("哈哈");
    }

    @Test
    void a_single_character_and_nothing_have_no_pair() {
        assertThat(SearchText.bigrams("桥")).isEmpty();
        assertThat(SearchText.bigrams("")).isEmpty();
    }

    @Test
    void pairs_do_not_reach_over_blanks_and_line_ends() {
        assertThat(SearchText.bigrams("青石 桥墩\n加固")).containsExactly("青石", "桥墩", "加固");
    }

    @Test
    void rare_characters_outside_the_first_plane_are_not_torn() {
        assertThat(SearchText.bigrams("𠮷田镇")).containsExactly("𠮷田", "田镇");
        assertThat(SearchText.bigrams("𠮷")).isEmpty();
    }

    @Test
    void a_very_long_text_has_one_pair_less_than_characters_at_most() {
        var text = "溪山".repeat(50_000);
        assertThat(SearchText.bigrams(text)).containsExactly("溪山", "山溪");
    }

    @Test
    void a_question_is_parted_at_blanks_of_every_width() {
        assertThat(SearchText.words("  青石　加固\t桥\n")).containsExactly("青石", "加固", "桥");
        assertThat(SearchText.words(null)).isEmpty();
        assertThat(SearchText.words(" 　 ")).isEmpty();
    }

    @Test
    void width_and_case_make_no_difference() {
        assertThat(SearchText.words("ＷＥＬＬ Ｎｏ．１２")).containsExactly("well", "no.12");
    }

    @Test
    void signs_that_mean_something_to_the_database_stay_what_was_typed() {
        assertThat(SearchText.words("100% a_b \\ it's")).containsExactly("100%", "a_b", "\\", "it's");
    }

    @Test
    void the_text_of_a_task_holds_its_words_numbers_and_names() {
        var text = SearchText.of(Story.signed().then(new LeaderAdopted(ID, LIN)).line());

        assertThat(text.lines())
                .containsExactly(
                        "督〔2026〕2号",
                        "青石桥加固",
                        "重点项目",
                        "县政府常务会议",
                        "纪要〔2026〕3号",
                        "加固桥墩",
                        "通过验收",
                        "青石镇",
                        "县水利局",
                        "副县长 石磊",
                        "副县长 林岚");
    }

    @Test
    void a_report_does_not_change_the_text() {
        assertThat(SearchText.of(
                        Story.signed().then(Story.report(40, "桥墩完成", "缺钱")).line()))
                .isEqualTo(SearchText.of(Story.signed().line()));
    }

    @Test
    void the_person_of_a_ledger_can_be_found() {
        assertThat(SearchText.of(Story.carriedOver().line())).contains("王五");
    }

    @Test
    void words_reach_the_database_as_parameters_with_their_wildcards_disarmed() {
        var selection = TaskSelection.filtered(
                LedgerFilter.of(Map.of("q", "%_\\ '; DROP")),
                Viewpoint.endOf(Story.JUNE),
                io.duban.query.County.SUPERVISOR);

        assertThat(selection.sql()).doesNotContain("drop").doesNotContain("%");
        assertThat(selection.parameters())
                .containsEntry("word0", "%\\%\\_\\\\%")
                .containsEntry("word1", "%';%")
                .containsEntry("word2", "%drop%");
    }
}
