package io.duban.command.ledger.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where on which sheet the ledger may stand, and what around it is passed over. */
class LayoutTest {

    private static LedgerReading read(byte[] file) {
        return LedgerReader.read(file, "台账.xlsx");
    }

    private static LedgerReading.Ledger ledger(byte[] file) {
        return (LedgerReading.Ledger) read(file);
    }

    private static String refusal(byte[] file) {
        return ((LedgerReading.Unreadable) read(file)).code();
    }

    private static void sound(Worksheet sheet) {
        LedgerFile.with().write(sheet, LedgerFile.headerOfSoundRow());
    }

    @Test
    void columns_are_found_by_name_in_any_order() {
        List<String> backwards = new ArrayList<>(LedgerFile.headerOfSoundRow());
        Collections.reverse(backwards);
        LedgerRow row = ledger(LedgerFile.sheet(sheet -> LedgerFile.with().write(sheet, backwards)))
                .rows()
                .getFirst();
        assertThat(row.title()).isEqualTo("滨河街道断头路打通");
        assertThat(row.registeredOn()).isEqualTo(LocalDate.of(2026, 2, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "配合单位, CO_UNITS", "完成时限, DEADLINE", "项目名称, TITLE", "主要内容, CONTENT", "具体内容, CONTENT", "领办领导, LEADER",
        "' 事 项\n名 称 ', TITLE", "*事项名称, TITLE", "事项名称（必填）, TITLE", "进度（%）, PERCENT", "进度％, PERCENT", "牵头单位：, LEAD_UNIT"
    })
    void a_header_is_known_by_other_names_spaces_and_widths(String header, Column column) {
        assertThat(Column.named(header)).contains(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "备注", "总投资（万元）", "事项名称说明"})
    void other_headers_are_unknown_but_kept(String header) {
        assertThat(Column.named(header)).isEmpty();
    }

    @Test
    void unknown_and_nameless_columns_keep_their_cells() {
        byte[] file = LedgerFile.sheet(sheet -> {
            LedgerFile.with("备注", "甲").under().write(sheet, LedgerFile.headerOfSoundRow());
            sheet.value(0, 16, "备注");
            sheet.value(1, 16, "乙");
            sheet.value(1, 18, "丙");
        });
        Map<String, String> cells = ledger(file).rows().getFirst().cells();
        assertThat(cells).containsEntry("备注", "甲").containsEntry("备注(2)", "乙").containsEntry("第S列", "丙");
        assertThat(cells).containsEntry("第R列", "").hasSize(19);
    }

    @Test
    void the_header_may_stand_as_low_as_row_20() {
        String[] lines = Collections.nCopies(19, "说明").toArray(String[]::new);
        assertThat(ledger(LedgerFile.with().under(lines).bytes())
                        .rows()
                        .getFirst()
                        .sheetRow())
                .isEqualTo(21);
    }

    @Test
    void a_header_below_row_20_is_not_looked_for() {
        String[] lines = Collections.nCopies(20, "说明").toArray(String[]::new);
        assertThat(refusal(LedgerFile.with().under(lines).bytes())).isEqualTo("NO_HEADER");
    }

    @Test
    void without_a_title_the_sheets_name_is_the_title_and_there_is_no_data_date() {
        LedgerReading.Ledger ledger = ledger(LedgerFile.with().under().bytes());
        assertThat(ledger.title()).isEqualTo("督办台账");
        assertThat(ledger.asOf()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"截至2026年10月31日", "数据截止：2026-10-31", "（截至 ２０２６．１０．３１）", "截止日期:2026/10/31"})
    void the_data_date_is_found_in_its_usual_words(String line) {
        LedgerReading.Ledger ledger =
                ledger(LedgerFile.with().under("附件2", "溪山县台账", line).bytes());
        assertThat(ledger.asOf()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(ledger.title()).isEqualTo("溪山县台账");
    }

    @Test
    void a_data_date_that_no_calendar_has_is_warned_of_and_left_out() {
        LedgerReading.Ledger ledger =
                ledger(LedgerFile.with().under("台账", "截至2026年9月31日").bytes());
        assertThat(ledger.asOf()).isNull();
        assertThat(ledger.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.sheetRow()).isEqualTo(2);
            assertThat(problem.code()).isEqualTo("DATE_IMPOSSIBLE");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计", "总计", "合　计", "小计：", "共计(9条)"})
    void a_total_is_skipped_with_a_warning(String word) {
        byte[] file = LedgerFile.sheet(sheet -> {
            sound(sheet);
            LedgerFile.row(sheet, 4, List.of(word, "1条"));
        });
        assertThat(ledger(file).rows()).hasSize(1);
        assertThat(ledger(file).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("TOTAL_ROW");
            assertThat(problem.sheetRow()).isEqualTo(5);
        });
    }

    @Test
    void a_matter_that_begins_like_a_total_is_a_matter() {
        assertThat(ledger(LedgerFile.with("类别", "总计划编制").bytes()).rows()).hasSize(1);
    }

    @Test
    void empty_rows_are_skipped_in_silence_and_row_numbers_stay_those_of_the_file() {
        byte[] file = LedgerFile.sheet(sheet -> {
            LedgerFile.with("办理状态", "?").write(sheet, LedgerFile.headerOfSoundRow());
            sheet.value(7, 3, "   ");
            sheet.value(9, 3, "只有名称");
        });
        assertThat(ledger(file).problems()).extracting(RowProblem::sheetRow).containsOnly(4, 10);
    }

    @Test
    void rows_numbered_in_advance_are_skipped_with_a_warning() {
        byte[] file = LedgerFile.sheet(sheet -> {
            sound(sheet);
            sheet.value(4, 0, 2);
        });
        assertThat(ledger(file).problems()).extracting(RowProblem::code).containsExactly("ONLY_NUMBERED");
    }

    @Test
    void a_header_repeated_for_each_page_is_skipped_with_a_warning() {
        byte[] file = LedgerFile.sheet(sheet -> {
            sound(sheet);
            LedgerFile.row(sheet, 4, LedgerFile.headerOfSoundRow());
        });
        assertThat(ledger(file).rows()).hasSize(1);
        assertThat(ledger(file).problems()).extracting(RowProblem::code).containsExactly("HEADER_AGAIN");
    }

    @Test
    void the_ledger_may_stand_on_a_later_sheet() {
        byte[] file = LedgerFile.workbook(book -> {
            book.newWorksheet("填报说明").value(0, 0, "本表由各单位填报");
            sound(book.newWorksheet("台账"));
        });
        assertThat(ledger(file).rows()).hasSize(1);
    }

    @Test
    void a_hidden_sheet_is_not_looked_at() {
        byte[] file = LedgerFile.workbook(book -> {
            Worksheet old = book.newWorksheet("去年");
            sound(old);
            old.setVisibilityState(VisibilityState.HIDDEN);
            sound(book.newWorksheet("今年"));
        });
        assertThat(ledger(file).rows()).hasSize(1);
    }

    @Test
    void two_ledgers_in_one_workbook_are_refused_by_name_rather_than_half_read() {
        byte[] file = LedgerFile.workbook(book -> {
            sound(book.newWorksheet("一季度"));
            sound(book.newWorksheet("二季度"));
        });
        assertThat(read(file)).isInstanceOfSatisfying(LedgerReading.Unreadable.class, unreadable -> {
            assertThat(unreadable.code()).isEqualTo("SEVERAL_LEDGERS");
            assertThat(unreadable.sentence()).contains("“一季度”“二季度”");
        });
    }

    @Test
    void merged_rows_are_refused_with_their_place() {
        byte[] file = LedgerFile.sheet(sheet -> {
            LedgerFile.with().and().write(sheet, LedgerFile.headerOfSoundRow());
            sheet.range(3, 2, 4, 2).merge();
        });
        assertThat(read(file)).isInstanceOfSatisfying(LedgerReading.Unreadable.class, unreadable -> {
            assertThat(unreadable.code()).isEqualTo("MERGED_CELLS");
            assertThat(unreadable.sentence()).contains("C4:C5");
        });
    }

    @Test
    void a_merged_title_and_a_merged_total_do_no_harm() {
        byte[] file = LedgerFile.sheet(sheet -> {
            sound(sheet);
            sheet.range(0, 0, 0, 14).merge();
            sheet.value(4, 0, "合计");
            sheet.range(4, 0, 4, 2).merge();
        });
        assertThat(ledger(file).rows()).hasSize(1);
    }

    @Test
    void a_header_of_two_rows_is_refused() {
        byte[] file = LedgerFile.sheet(sheet -> {
            LedgerFile.row(sheet, 0, List.of("事项名称", "牵头单位", "立项日期", "办理时限", "办理状态", "进展"));
            LedgerFile.row(sheet, 1, List.of("", "", "", "", "进度", "最新进展"));
        });
        assertThat(refusal(file)).isEqualTo("HEADER_TWO_ROWS");
    }

    @Test
    void each_missing_column_is_named() {
        assertThat(read(LedgerFile.header("序号", "项目名称", "主要内容", "牵头单位", "完成时限")))
                .isInstanceOfSatisfying(LedgerReading.Unreadable.class, unreadable -> {
                    assertThat(unreadable.code()).isEqualTo("COLUMNS_MISSING");
                    assertThat(unreadable.sentence())
                            .contains("第 1 行", "立项日期、办理状态")
                            .doesNotContain("事项名称");
                });
    }

    @Test
    void two_headers_for_one_column_are_refused_by_name() {
        assertThat(read(LedgerFile.header("事项名称", "牵头单位", "立项日期", "办理时限", "办理状态", "协办单位", "配合单位")))
                .isInstanceOfSatisfying(LedgerReading.Unreadable.class, unreadable -> {
                    assertThat(unreadable.code()).isEqualTo("COLUMNS_AMBIGUOUS");
                    assertThat(unreadable.sentence()).contains("“协办单位”（F列）与“配合单位”（G列）");
                });
    }

    @Test
    void a_header_without_rows_is_refused() {
        assertThat(refusal(LedgerFile.empty().bytes())).isEqualTo("NO_ROWS");
    }

    @Test
    void a_sheet_without_a_header_is_refused() {
        assertThat(refusal(LedgerFile.sheet(sheet -> sheet.value(0, 0, "你好")))).isEqualTo("NO_HEADER");
    }
}
