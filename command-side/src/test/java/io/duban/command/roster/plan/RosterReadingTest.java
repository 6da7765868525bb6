package io.duban.command.roster.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.organisation.TestChart;
import io.duban.command.roster.RosterFile;
import io.duban.kernel.roster.RosterSheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a file, and what a file is refused for. */
class RosterReadingTest {

    private static final List<String> UNITS = RosterFile.header(RosterSheet.UNITS);

    @ParameterizedTest
    @ValueSource(strings = {"名称,类型,上级单位\n溪山县,县,\n", "", "PK\u0003\u0004 not really"})
    void what_is_no_workbook_is_refused_with_a_sentence(String content) {
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8)))
                .startsWith("文件“机构人员.xlsx”")
                .endsWith("。");
    }

    @Test
    void a_text_file_is_told_to_be_saved_as_xlsx() {
        assertThat(refusal("名称,类型\n溪山县,县\n".getBytes(StandardCharsets.UTF_8)))
                .contains("文本文件", ".xlsx")
                .doesNotContain("台账");
    }

    @Test
    void a_file_without_the_sheets_and_one_without_rows_are_refused() {
        var otherSheet = RosterFile.book(
                book -> RosterFile.write(book.newWorksheet("Sheet1"), UNITS, List.<String[]>of(new String[] {"溪山县"})));

        assertThat(refusal(otherSheet)).contains("没有叫“单位”或“人员”的工作表");
        assertThat(refusal(RosterFile.with().bytes())).contains("只有表头");
    }

    @Test
    void a_missing_column_is_named_and_its_sheet_is_not_read() {
        var planned = over(RosterFile.book(book -> RosterFile.write(
                book.newWorksheet("单位"), List.of("名称", "类型", "区划代码"), List.<String[]>of(new String[] {"溪山县", "县"}))));

        assertThat(planned.errors()).containsExactly("单位 1 上级单位 COLUMN_MISSING");
        assertThat(planned.changes()).isEmpty();
    }

    @Test
    void headers_are_known_with_a_star_a_remark_and_spaces_and_may_stand_below_a_title() {
        var planned = over(RosterFile.book(book -> {
            var sheet = book.newWorksheet("单位");
            sheet.value(0, 0, "溪山县机构表");
            for (var column = 0; column < 3; column++) {
                sheet.value(2, column, List.of("名 称*", "类型（见说明）", "上级单位").get(column));
                sheet.value(3, column, List.of("溪山县", "县", "无").get(column));
            }
        }));

        assertThat(planned.errors()).isEmpty();
        assertThat(planned.changes()).containsExactly("CREATED 溪山县");
    }

    @Test
    void a_broken_formula_and_merged_cells_are_errors_at_their_row() {
        var formula = over(RosterFile.book(book -> {
            var sheet = book.newWorksheet("单位");
            RosterFile.write(sheet, UNITS, List.<String[]>of(new String[] {"溪山县", "县"}));
            sheet.formula(1, 3, "1/0");
        }));
        var merged = over(RosterFile.book(book -> {
            var sheet = book.newWorksheet("单位");
            RosterFile.write(sheet, UNITS, List.of(new String[] {"溪山县", "县"}, new String[] {"石桥镇", "乡镇街道", "溪山县"}));
            sheet.range(1, 2, 2, 2).merge();
        }));

        assertThat(formula.errors()).containsExactly("单位 2 区划代码 FORMULA_ERROR");
        assertThat(merged.errors()).containsExactly("单位 2  MERGED_CELLS");
    }

    @Test
    void other_and_hidden_sheets_are_named_as_not_read_but_for_the_templates_notes() {
        var planned = over(RosterFile.book(book -> {
            RosterFile.write(book.newWorksheet("单位"), UNITS, List.<String[]>of(new String[] {"溪山县", "县"}));
            book.newWorksheet("填写说明").value(0, 0, "说明");
            book.newWorksheet("旧表").value(0, 0, "旧");
            var hidden = book.newWorksheet("人员");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.value(0, 0, "姓名");
        }));

        assertThat(planned.errors()).isEmpty();
        assertThat(planned.plan().issues())
                .extracting(issue -> issue.sheet() + " " + issue.code())
                .containsExactly("旧表 SHEET_NOT_READ", "人员 SHEET_NOT_READ");
    }

    @Test
    void more_rows_than_anybody_looks_at_are_refused() {
        var file = RosterFile.with();
        IntStream.rangeClosed(0, Roster.MOST_ROWS).forEach(row -> file.unit("单位" + row));

        assertThat(refusal(file.bytes())).contains("2000 行");
    }

    private static Planned over(byte[] file) {
        return Planned.over(OrganisationChart.EMPTY.on(TestChart.TODAY), file);
    }

    private static String refusal(byte[] file) {
        return switch (Roster.read(file, "机构人员.xlsx")) {
            case Roster.Reading.Unreadable unreadable -> unreadable.sentence();
            case Roster.Reading.Read read -> throw new AssertionError(read.toString());
        };
    }
}
