package io.duban.query.notice.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

class PageLayoutTest {

    private final WrittenDocument written = WrittenDocument.of(SampleNotices.signed());
    private final CTSectPr section = written.word().getDocument().getBody().getSectPr();

    @Test
    void the_paper_is_a4_with_margins_of_37_35_28_and_26_millimetres() {
        assertThat(number(section.getPgSz().getW())).isEqualTo(11906);
        assertThat(number(section.getPgSz().getH())).isEqualTo(16838);
        assertThat(number(section.getPgMar().getTop())).isEqualTo(2098);
        assertThat(number(section.getPgMar().getBottom())).isEqualTo(1984);
        assertThat(number(section.getPgMar().getLeft())).isEqualTo(1587);
        assertThat(number(section.getPgMar().getRight())).isEqualTo(1474);
    }

    @Test
    void twenty_two_lines_fill_the_page_and_a_twenty_third_finds_no_room() {
        var spacing = written.fromParagraphStyles(
                written.paragraph("一、总体情况"), style -> style.getSpacing() == null ? null : style.getSpacing());
        assertThat(spacing).isNotNull();
        assertThat(spacing.getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
        int line = number(spacing.getLine());
        int height = 16838 - 2098 - 1984;
        assertThat(line).isBetween(28 * 20, 29 * 20);
        assertThat(22 * line).isLessThanOrEqualTo(height);
        assertThat(23 * line).isGreaterThan(height);
        assertThat(number(section.getDocGrid().getLinePitch())).isEqualTo(line);
    }

    @Test
    void twenty_eight_characters_fill_the_line_and_a_twenty_ninth_finds_no_room() {
        var normal = written.word().getStyles().getStyle("Normal").getCTStyle().getRPr();
        int character = 16 * 20 + number(normal.getSpacingArray(0).getVal());
        int width = 11906 - 1587 - 1474;
        assertThat(28 * character).isLessThanOrEqualTo(width);
        assertThat(29 * character).isGreaterThan(width);
    }

    @ParameterizedTest(name = "{0}: {1} {2} pt")
    @CsvSource({
        "溪督通〔2026〕3号, 仿宋_GB2312, 16",
        "溪山县人民政府督查室文件, 方正小标宋简体, 48",
        "一、总体情况, 黑体, 16",
        "（一）乡镇（街道）组, 楷体_GB2312, 16",
        "1. 签收不及时, 仿宋_GB2312, 16",
        "（1）主要原因, 仿宋_GB2312, 16",
        "个别单位未明确专人负责。, 仿宋_GB2312, 16",
        "附件1, 黑体, 16",
        "溪山县人民政府督查室, 仿宋_GB2312, 16",
        "2026年5月8日, 仿宋_GB2312, 16",
    })
    void each_part_has_its_font_and_size(String text, String font, double size) {
        var paragraph = written.paragraph(text);
        assertThat(written.font(paragraph)).isEqualTo(font);
        assertThat(written.size(paragraph)).isEqualTo(size);
    }

    @Test
    void the_title_is_centred_22_point_xiaobiaosong_and_the_imprint_14_point() {
        var title = styled(Style.TITLE);
        assertThat(written.font(title)).isEqualTo("方正小标宋简体");
        assertThat(written.size(title)).isEqualTo(22);
        assertThat(written.fromParagraphStyles(
                                title,
                                style -> style.getJc() == null
                                        ? null
                                        : style.getJc().getVal())
                        .toString())
                .isEqualTo("center");
        assertThat(written.size(styled(Style.IMPRINT))).isEqualTo(14);
        assertThat(written.font(styled(Style.IMPRINT))).isEqualTo("仿宋_GB2312");
    }

    @Test
    void body_and_headings_begin_two_characters_in_and_addressees_flush_left() {
        for (Style style : new Style[] {Style.BODY, Style.HEADING_1, Style.HEADING_2, Style.HEADING_3}) {
            var indent = written.fromParagraphStyles(styled(style), properties -> properties.getInd());
            assertThat(indent).as(style.id()).isNotNull();
            assertThat(indent.getFirstLineChars()).as(style.id()).isEqualTo(BigInteger.valueOf(200));
        }
        assertThat(written.<Object>fromParagraphStyles(styled(Style.ADDRESSEES), properties -> properties.getInd()))
                .isNull();
    }

    @Test
    void mark_and_line_are_red_and_the_mark_fits_into_one_line() {
        var mark = written.word().getStyles().getStyle("Mark").getCTStyle().getRPr();
        assertThat(mark.getColorArray(0).xgetVal().getStringValue()).isEqualTo("FF0000");
        var line = written.fromParagraphStyles(styled(Style.NUMBER), properties -> properties.getPBdr())
                .getBottom();
        assertThat(line.xgetColor().getStringValue()).isEqualTo("FF0000");
        var run = styled(Style.MARK).getRuns().getFirst().getCTR().getRPr();
        double points = number(run.getSzArray(0).getVal()) / 2.0;
        int percent = Integer.parseInt(run.getWArray(0).xgetVal().getStringValue());
        assertThat(12 * points * percent / 100).isLessThanOrEqualTo(442.25).isCloseTo(442, within(15.0));
    }

    @Test
    void page_numbers_stand_between_dashes_right_on_odd_and_left_on_even_pages() {
        assertThat(written.word().getEvenAndOddHeadings()).isTrue();
        var policy = written.word().getHeaderFooterPolicy();
        assertFooter(policy.getDefaultFooter(), ParagraphAlignment.RIGHT);
        assertFooter(policy.getEvenPageFooter(), ParagraphAlignment.LEFT);
        assertThat(policy.getFirstPageFooter()).isNull();
    }

    private void assertFooter(XWPFFooter footer, ParagraphAlignment side) {
        var line = footer.getParagraphs().getFirst();
        assertThat(line.getAlignment()).isEqualTo(side);
        assertThat(written.size(line)).isEqualTo(14);
        assertThat(line.getCTP().xmlText()).contains("— ", " PAGE ", " —");
        assertThat(line.getText()).isEqualTo("— 1 —");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void every_style_that_the_writer_names_exists(Style style) {
        assertThat(written.word().getStyles().getStyle(style.id())).isNotNull();
    }

    private XWPFParagraph styled(Style style) {
        return written.word().getParagraphs().stream()
                .filter(paragraph -> style.id().equals(paragraph.getStyle()))
                .findFirst()
                .orElseThrow();
    }

    private static int number(Object twips) {
        return Integer.parseInt(twips.toString());
    }
}
