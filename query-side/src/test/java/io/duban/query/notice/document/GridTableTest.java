package io.duban.query.notice.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.duban.query.document.Millimetres;
import io.duban.query.notice.document.Block.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

class GridTableTest {

    private final WrittenDocument written = WrittenDocument.of(SampleNotices.signed());
    private final XWPFTable ranking = written.word().getTables().get(0);
    private final XWPFTable wide = written.word().getTables().get(1);

    @Test
    void tables_hold_exactly_the_given_cells() {
        assertThat(written.word().getTables()).hasSize(2);
        assertThat(cells(ranking)).isEqualTo(given(SampleNotices.RANKING));
        assertThat(cells(wide)).isEqualTo(given(SampleNotices.WIDE));
    }

    @Test
    void the_head_repeats_on_each_page_and_no_row_is_split() {
        assertThat(ranking.getRow(0).isRepeatHeader()).isTrue();
        assertThat(ranking.getRows().stream().skip(1)).noneMatch(XWPFTableRow::isRepeatHeader);
        assertThat(ranking.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
    }

    @Test
    void the_grid_is_full() {
        assertThat(Stream.of(
                        ranking.getTopBorderType(),
                        ranking.getBottomBorderType(),
                        ranking.getLeftBorderType(),
                        ranking.getRightBorderType(),
                        ranking.getInsideHBorderType(),
                        ranking.getInsideVBorderType()))
                .containsOnly(XWPFBorderType.SINGLE);
    }

    @Test
    void numbers_stand_right_words_left_and_the_head_in_the_middle() {
        assertThat(alignments(ranking.getRow(0))).containsOnly(ParagraphAlignment.CENTER);
        assertThat(alignments(ranking.getRow(1)))
                .containsExactly(
                        ParagraphAlignment.CENTER,
                        ParagraphAlignment.LEFT,
                        ParagraphAlignment.RIGHT,
                        ParagraphAlignment.RIGHT,
                        ParagraphAlignment.RIGHT,
                        ParagraphAlignment.RIGHT);
    }

    @Test
    void few_columns_are_set_in_12_points_and_many_in_10_and_a_half_with_heads_in_heiti() {
        assertLook(ranking.getRow(0).getCell(0), "黑体", 12);
        assertLook(ranking.getRow(1).getCell(0), "仿宋_GB2312", 12);
        assertLook(wide.getRow(0).getCell(0), "黑体", 10.5);
        assertLook(wide.getRow(1).getCell(0), "仿宋_GB2312", 10.5);
    }

    @Test
    void column_widths_follow_the_weights_and_add_up_to_the_type_area() {
        assertThat(ColumnWidths.of(SampleNotices.RANKING.columns())[1]).isBetween(2325, 2330);
        List<Column> thirds = List.of(Column.words("甲", 1), Column.words("乙", 1), Column.words("丙", 1));
        assertThat(Arrays.stream(ColumnWidths.of(thirds)).sum()).isEqualTo(Millimetres.TYPE_AREA_WIDTH);
        assertThat(Arrays.stream(ColumnWidths.of(thirds))).allMatch(width -> width == 2948 || width == 2949);
        assertThat(ranking.getCTTbl().getTblGrid().getGridColList().stream()
                        .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                        .sum())
                .isEqualTo(Millimetres.TYPE_AREA_WIDTH);
    }

    @Test
    void title_stands_above_and_note_below() {
        assertThat(written.lines()).containsSubsequence("表1　乡镇（街道）组4月份排名", "注：数据截至2026年4月30日24时。应办结件数为0的单位不参加排名。");
    }

    @Test
    void two_tables_in_a_row_stay_two_and_a_table_without_rows_shows_its_head() {
        Table empty = new Table("空表", List.of(Column.words("单位", 1)), List.of(), null);
        WrittenDocument both = WrittenDocument.of(SampleNotices.withBody(List.of(empty, empty)));
        assertThat(both.word().getTables()).hasSize(2);
        assertThat(cells(both.word().getTables().getFirst())).isEqualTo(List.of(List.of("单位")));
    }

    @Test
    void a_row_must_fit_under_the_columns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("表", List.of(Column.words("单位", 1)), List.of(List.of("甲", "乙")), null))
                .withMessageContaining("row of 2 cells under 1 columns");
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("表", List.of(), List.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.words("单位", 0));
    }

    private void assertLook(XWPFTableCell cell, String font, double size) {
        var paragraph = cell.getParagraphs().getFirst();
        assertThat(written.font(paragraph)).isEqualTo(font);
        assertThat(written.size(paragraph)).isEqualTo(size);
    }

    private static List<ParagraphAlignment> alignments(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getParagraphs().getFirst().getAlignment())
                .toList();
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    private static List<List<String>> given(Table table) {
        return Stream.concat(
                        Stream.of(table.columns().stream().map(Column::title).toList()), table.rows().stream())
                .toList();
    }
}
