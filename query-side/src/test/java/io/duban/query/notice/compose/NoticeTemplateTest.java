package io.duban.query.notice.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.notice.NoticeTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTemplateTest {

    @Test
    void words_become_text_and_figures_stay_locked_behind_their_names() {
        var facts = facts().word("月份", "2026年6月").figure("应办结", "应办结", 7, "/rankings/2026-06");
        var content = template("{月份}应办结{应办结}件。").fill(facts);
        assertThat(content.wording().opening()).containsExactly("2026年6月应办结{应办结}件。");
        assertThat(content.figure("应办结")).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isEqualTo("7");
            assertThat(figure.link()).isEqualTo("/rankings/2026-06");
            assertThat(figure.dataTime()).isEqualTo(Instant.EPOCH);
        });
    }

    @Test
    void a_line_without_its_data_is_left_out() {
        assertThat(template("有{甲}。", "没有{乙}。", "照写。")
                        .fill(facts().word("甲", "一"))
                        .wording()
                        .opening())
                .containsExactly("有一。", "照写。");
    }

    @Test
    void a_heading_with_nothing_below_goes_and_the_others_are_numbered_anew() {
        var template = new NoticeTemplate(
                "通报", List.of(), List.of("一、情况", "好。", "二、原因", "{原因}", "三、问题", "有。", "四、空"), List.of("五、要求", "办。"));
        var wording = template.fill(facts()).wording();
        assertThat(wording.opening()).containsExactly("一、情况", "好。", "二、问题", "有。");
        assertThat(wording.requirements()).containsExactly("三、要求", "办。");
        assertThat(template("一、时间：九时", "二、地点：会议室").fill(facts()).wording().opening())
                .containsExactly("一、时间：九时", "二、地点：会议室");
    }

    @Test
    void lines_of_a_group_stand_together_and_units_follow_one_another() {
        var facts = facts().word("组1", "乡镇").word("组2", "部门");
        facts.figure("末位1-1", "单位", "甲镇", null).figure("末位1-2", "单位", "乙镇", null);
        assertThat(template("{组#}组", "末位：{末位#-*}", "完。").fill(facts).wording().opening())
                .containsExactly("乡镇组", "末位：{末位1-1}", "末位：{末位1-2}", "部门组", "完。");
    }

    @Test
    void what_a_person_typed_never_becomes_the_name_of_a_figure() {
        var content = template("{情况*}").fill(facts().words("情况", "第一条{捏造}\n\n第二条"));
        assertThat(content.wording().opening()).containsExactly("第一条｛捏造｝", "第二条");
    }

    @Test
    void a_title_is_said_outright() {
        var template = new NoticeTemplate("关于{甲}的通报（{乙}）", List.of("{丙}"), List.of(), List.of());
        var wording = template.fill(facts().word("甲", "修路").figure("乙", "号", "1号", null))
                .wording();
        assertThat(wording.title()).isEqualTo("关于修路的通报（1号）");
        assertThat(wording.addressees()).isEmpty();
    }

    @Test
    void a_sheet_knows_headings_tables_and_attachments() {
        var facts = facts().figure("数", "数", "3", "/ledger");
        facts.table(new NoticeTable("表1", "清单", List.of(), List.of(), null, 0, false));
        facts.table(new NoticeTable("附表", "明细", List.of(), List.of(), null, 0, true));
        var sheet = NoticeSheet.of(template("一、总体情况", "共{数}件，见{附表}。", "{表1}", "（一）乡镇组", "（二）这是一句话。完。", "{附表}")
                .fill(facts));
        assertThat(sheet.parts())
                .extracting(Part::kind)
                .containsExactly("heading", "paragraph", "table", "heading", "paragraph");
        assertThat(((Part.Paragraph) sheet.parts().get(1)).pieces())
                .extracting(Piece::text)
                .containsExactly("共", "3", "件，见", "明细", "。");
        assertThat(sheet.attached()).extracting(NoticeTable::key).containsExactly("附表");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_its_template(NoticeKind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var template = new NoticeTemplates("").named(name);
        assertThat(template.title()).isNotBlank();
        assertThat(template.opening()).isNotEmpty();
        assertThat(template.requirements()).isNotEmpty();
    }

    @Test
    void a_county_puts_its_own_wording_in_place_of_the_usual_one(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("weekly.yaml"), "title: 本县周报\nopening: [\"在办{在办}件。\"]\n");
        var templates = new NoticeTemplates(folder.toString());
        assertThat(templates.named("weekly").title()).isEqualTo("本县周报");
        assertThat(templates.named("talk").title()).contains("约谈");
        assertThatThrownBy(() -> NoticeTemplates.read("opening: []", "weekly.yaml"))
                .hasMessageContaining("weekly.yaml");
        assertThatThrownBy(() -> NoticeTemplates.read("title: [", "weekly.yaml"))
                .hasMessageContaining("不合 YAML 格式");
    }

    @Test
    void an_address_that_is_none_is_refused_and_none_is_guessed() {
        assertThat(new PublicAddress("").of("/notices/1")).isEqualTo("/notices/1");
        assertThat(new PublicAddress("").forTelephones("/notices/1")).isNull();
        assertThat(new PublicAddress("https://duban.example/").forTelephones("/notices/1"))
                .isEqualTo("https://duban.example/notices/1");
        assertThatThrownBy(() -> new PublicAddress("duban.example")).hasMessageContaining("duban.public-address");
    }

    private static NoticeTemplate template(String... lines) {
        return new NoticeTemplate("通报", List.of(), List.of(lines), List.of());
    }

    private static NoticeFacts facts() {
        return new NoticeFacts(Instant.EPOCH, 1, null);
    }
}
