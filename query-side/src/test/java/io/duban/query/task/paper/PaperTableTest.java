package io.duban.query.task.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.query.document.Millimetres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** How the table of a paper stands in Word. */
class PaperTableTest {

    private final Paper paper = new Paper(
            PaperKind.SUPERVISION,
            "溪山县人民政府督查室",
            "督办通知单",
            "编号：督办〔2026〕2号",
            new Band(Band.Colour.RED, "红色督办"),
            List.of(
                    new Row.Line("督办事项", "断头路"),
                    new Row.Pair("牵头单位", "县交通运输局", "协办单位", "无"),
                    new Row.Tall("督办要求", "一\n二"),
                    new Row.Signing("签收回执", "已签收", List.of("签收人：甲", "2026年6月3日"))),
            "数据时间",
            "名",
            LocalDate.of(2026, 6, 3));
    private final XWPFDocument word;
    private final XWPFTable table;

    PaperTableTest() throws IOException {
        word = new XWPFDocument(new ByteArrayInputStream(PaperWord.write(paper)));
        table = word.getTables().getFirst();
    }

    @Test
    void the_four_columns_fill_the_type_area() {
        assertThat(table.getCTTbl().getTblGrid().getGridColList().stream()
                        .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                        .sum())
                .isCloseTo(Millimetres.TYPE_AREA_WIDTH, org.assertj.core.data.Offset.offset(4));
    }

    @Test
    void a_wide_value_spans_three_columns_and_a_pair_has_four_cells() {
        assertThat(IntStream.range(0, 5)
                        .map(row -> table.getRow(row).getTableCells().size()))
                .containsExactly(2, 4, 2, 2, 2);
        for (var row : List.of(0, 2, 3, 4)) {
            assertThat(table.getRow(row)
                            .getCell(1)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal()
                            .intValue())
                    .isEqualTo(3);
        }
    }

    @Test
    void a_signing_block_is_two_rows_under_one_label_without_a_rule_between() {
        var upper = table.getRow(3);
        var lower = table.getRow(4);

        assertThat(upper.getCell(0).getCTTc().getTcPr().getVMerge().getVal()).isEqualTo(STMerge.RESTART);
        assertThat(lower.getCell(0).getCTTc().getTcPr().getVMerge().getVal()).isEqualTo(STMerge.CONTINUE);
        assertThat(upper.getCell(1)
                        .getCTTc()
                        .getTcPr()
                        .getTcBorders()
                        .getBottom()
                        .getVal())
                .isEqualTo(STBorder.NIL);
        assertThat(lower.getCell(1).getCTTc().getTcPr().getTcBorders().getTop().getVal())
                .isEqualTo(STBorder.NIL);
        assertThat(lower.isCantSplitRow()).isTrue();
        assertThat(lower.getCell(1).getParagraphs())
                .extracting(paragraph -> paragraph.getText())
                .containsExactly("签收人：甲", "2026年6月3日");
        assertThat(word.getStyles()
                        .getStyle("Closing")
                        .getCTStyle()
                        .getPPr()
                        .getJc()
                        .getVal()
                        .toString())
                .isEqualTo(ParagraphAlignment.RIGHT.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void rows_are_at_least_as_high_as_the_sheet_says() {
        var sheet = Sheet.of(paper);

        assertThat(table.getRow(0).getHeight())
                .isEqualTo(Millimetres.twips(sheet.heights().get(0)));
        assertThat(table.getRows()).allMatch(row -> row.getHeightRule() == TableRowHeightRule.AT_LEAST);
        assertThat(table.getRow(3).getHeight() + table.getRow(4).getHeight())
                .isCloseTo(Millimetres.twips(sheet.heights().get(3)), org.assertj.core.data.Offset.offset(2));
    }

    @Test
    void a_line_feed_in_a_value_is_a_new_line() {
        assertThat(table.getRow(2).getCell(1).getParagraphs().getFirst().getText())
                .isEqualTo("一\n二");
    }

    @Test
    void the_band_has_its_colour_and_its_words() {
        var band = word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals("红色督办"))
                .findFirst()
                .orElseThrow();

        assertThat(band.getCTP().getPPr().getShd().xgetFill().getStringValue()).isEqualTo("B91C1C");
        assertThat(band.getStyle()).isEqualTo("Band");
    }

    @Test
    void odd_and_even_pages_bear_the_same_foot() {
        assertThat(word.getFooterList())
                .hasSize(2)
                .allSatisfy(footer -> assertThat(footer.getText().strip()).isEqualTo("数据时间"));
    }
}
