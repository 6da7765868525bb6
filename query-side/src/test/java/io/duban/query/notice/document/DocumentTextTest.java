package io.duban.query.notice.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.duban.query.document.ChineseDate;
import io.duban.query.document.Millimetres;
import io.duban.query.notice.document.Block.Heading;
import io.duban.query.notice.document.Block.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {

    private final WrittenDocument signed = WrittenDocument.of(SampleNotices.signed());
    private final WrittenDocument draft = WrittenDocument.of(SampleNotices.draft());

    @Test
    void a_signed_document_shows_mark_and_number_on_top() {
        assertThat(signed.lines()).startsWith("溪山县人民政府督查室文件", "溪督通〔2026〕3号");
        assertThat(signed.lines()).doesNotContain(RedHead.DRAFT);
    }

    @Test
    void a_draft_says_so_in_the_place_of_the_number_and_leaves_room_for_the_date() {
        assertThat(draft.lines()).startsWith("溪山县人民政府督查室文件", "（送审稿）");
        assertThat(draft.lines()).contains("年　　月　　日").noneMatch(line -> line.contains("〔2026〕3号"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"溪督通〔2026〕3号", "尧区政办发〔2017〕104号", "第3期", "第3期（总第15期）"})
    void numbers_as_the_standard_writes_them_are_taken(String number) {
        assertThat(numbered(number).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"溪督通[2026]3号", "溪督通〔2026〕第3号", "溪督通〔2026〕03号", "溪督通〔26〕3号", "溪督通（2026）3号", "第03期", "〔2026〕3号", ""
            })
    void other_numbers_are_refused(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> numbered(number)).withMessageContaining(number);
    }

    @Test
    void addressees_end_with_a_full_width_colon() {
        assertThat(signed.lines()).contains("各乡镇人民政府、各街道办事处、县政府各部门、县政府直属各单位：");
    }

    @Test
    void a_document_for_everybody_has_no_line_of_addressees() {
        OfficialDocument d = SampleNotices.signed();
        WrittenDocument open = WrittenDocument.of(new OfficialDocument(
                d.mark(), d.number(), d.title(), List.of(), d.body(), List.of(), d.signature(), d.date(), null, null));
        assertThat(open.lines()).noneMatch(line -> line.endsWith("："));
    }

    @Test
    void the_date_has_arabic_digits_without_leading_zeros() {
        assertThat(signed.lines()).contains("2026年5月8日");
        assertThat(ChineseDate.text(LocalDate.of(2026, 12, 31))).isEqualTo("2026年12月31日");
    }

    @Test
    void the_signature_is_centred_above_the_date_which_ends_four_characters_from_the_right() {
        int signature = signed.paragraph("溪山县人民政府督查室").getIndentationRight();
        int date = signed.paragraph("2026年5月8日").getIndentationRight();
        assertThat(date).isEqualTo(4 * Millimetres.CHARACTER);
        // Ten characters above six: two less on either side.
        assertThat(signature).isEqualTo(2 * Millimetres.CHARACTER);
    }

    @Test
    void a_long_signature_pushes_the_date_to_the_left_and_stays_inside_the_type_area() {
        OfficialDocument d = SampleNotices.signed();
        String name = "溪山县重点工作督查督办和目标管理考核领导小组办公室";
        WrittenDocument written = WrittenDocument.of(new OfficialDocument(
                d.mark(), d.number(), d.title(), List.of(), d.body(), List.of(), name, d.date(), null, null));
        assertThat(written.paragraph(name).getIndentationRight()).isZero();
        assertThat(written.paragraph("2026年5月8日").getIndentationRight()).isGreaterThan(9 * Millimetres.CHARACTER);
    }

    @Test
    void attachments_are_listed_without_closing_punctuation_and_follow_on_new_pages() {
        assertThat(signed.lines())
                .containsSubsequence(
                        "附件：1. 县直部门组2026年4月份重点工作督查督办事项办理情况排名明细表",
                        "2. 逾期未办结事项清单",
                        "溪山县人民政府督查室",
                        "2026年5月8日",
                        "（联系人：督查室综合股；电话：0571-00000000）",
                        "附件1");
        assertThat(signed.lines()).doesNotContain("附件2");
        var properties = signed.word()
                .getStyles()
                .getStyle("AttachmentMark")
                .getCTStyle()
                .getPPr();
        assertThat(properties.isSetPageBreakBefore()).isTrue();
    }

    @Test
    void a_single_attachment_has_no_serial() {
        OfficialDocument d = SampleNotices.signed();
        WrittenDocument written = WrittenDocument.of(new OfficialDocument(
                d.mark(),
                d.number(),
                d.title(),
                d.addressees(),
                d.body(),
                List.of(new Attachment("明细表", List.of(new Paragraph("正文")))),
                d.signature(),
                d.date(),
                null,
                null));
        assertThat(written.lines()).containsSubsequence("附件：明细表", "附件", "明细表", "正文");
    }

    @Test
    void copies_and_printer_stand_in_one_frame_at_the_foot_of_the_last_page() {
        assertThat(signed.lines()).contains("　抄送：县委办公室，县人大常委会办公室，县政协办公室，县纪委监委机关，县委组织部。", "　溪山县人民政府办公室\t2026年5月8日印发");
        assertThat(signed.word().getParagraphs().stream()
                        .filter(paragraph -> paragraph.getCTP().getPPr().isSetFramePr())
                        .map(paragraph -> paragraph
                                .getCTP()
                                .getPPr()
                                .getFramePr()
                                .getYAlign()
                                .toString()))
                .containsExactly("bottom", "bottom");
    }

    @Test
    void headings_carry_outline_levels_and_a_line_feed_begins_a_new_paragraph() {
        WrittenDocument written = WrittenDocument.of(
                SampleNotices.withBody(List.of(new Heading(2, "（一）甲"), new Paragraph("第一段。\r\n\n第二段。"))));
        assertThat(written.lines()).containsSubsequence("（一）甲", "第一段。", "第二段。");
        assertThat(written.paragraph("第二段。").getStyle()).isEqualTo("Body");
        for (int level = 1; level <= 4; level++) {
            var style = written.word().getStyles().getStyle("Heading" + level).getCTStyle();
            assertThat(style.getPPr().getOutlineLvl().getVal().intValue()).isEqualTo(level - 1);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(5, "太深"));
    }

    @Test
    void the_last_paragraph_stays_with_the_signature() {
        WrittenDocument written =
                WrittenDocument.of(SampleNotices.withBody(List.of(new Paragraph("甲"), new Paragraph("特此通报。"))));
        assertThat(written.paragraph("特此通报。").isKeepNext()).isTrue();
        assertThat(written.paragraph("甲").getCTP().getPPr().isSetKeepNext()).isFalse();
    }

    private static OfficialDocument numbered(String number) {
        return new OfficialDocument("甲文件", number, "通报", List.of(), List.of(), List.of(), "甲", null, null, null);
    }
}
