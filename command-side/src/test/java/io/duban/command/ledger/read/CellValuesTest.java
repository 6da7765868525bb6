package io.duban.command.ledger.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, percentages and formulas in the many ways that a cell may hold them. */
class CellValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-20",
                "2026/2/20",
                "2026.2.20",
                "2026年2月20日",
                "２０２６年２月２０日",
                "２０２６．２．２０",
                "2026年02月20",
                " 2026-02-20 ",
                "2026-02-20 00:00:00",
                "2026 年 2 月 20 日"
            })
    void a_written_date_is_read_in_every_usual_form(String text) {
        assertThat(registeredOn(text)).isEqualTo(LocalDate.of(2026, 2, 20));
    }

    @Test
    void a_date_cell_is_read_as_its_day_and_shown_as_such() {
        LedgerRow row = LedgerFile.with("立项日期", LocalDate.of(2026, 2, 20))
                .ledger()
                .rows()
                .getFirst();
        assertThat(row.registeredOn()).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(row.cells()).containsEntry("立项日期", "2026-02-20");
    }

    @ParameterizedTest
    @CsvSource({"46073, 2026-02-20", "46073.75, 2026-02-20", "36526, 2000-01-01", "73415, 2100-12-31"})
    void a_serial_number_counts_days_and_drops_the_hour(double serial, LocalDate day) {
        assertThat(LedgerDate.ofSerial(java.math.BigDecimal.valueOf(serial), false))
                .isEqualTo(day);
    }

    @Test
    void a_workbook_that_counts_from_1904_is_read_so() {
        assertThat(LedgerDate.ofSerial(java.math.BigDecimal.valueOf(46073 - 1462), true))
                .isEqualTo(LocalDate.of(2026, 2, 20));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026年6月0日"})
    void a_day_that_no_calendar_has_is_impossible(String text) {
        assertThat(LedgerDate.ofText(text))
                .isInstanceOfSatisfying(LedgerDate.Wrong.class, wrong -> assertThat(wrong.code())
                        .isEqualTo("DATE_IMPOSSIBLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2月20日", "2026年2月", "2021年底", "三季度末", "26-02-20", "2026-2-20前", "立行立改", "20260220"})
    void a_date_is_never_guessed(String text) {
        assertThat(LedgerDate.ofText(text))
                .isInstanceOfSatisfying(LedgerDate.Wrong.class, wrong -> assertThat(wrong.code())
                        .isEqualTo("DATE_UNREADABLE"));
    }

    @ParameterizedTest
    @CsvSource({"45, 45", "45%, 45", "４５％, 45", "99.39%, 99", "99.99, 99", "100, 100", "0, 0", "' 60 % ', 60"})
    void progress_is_a_whole_number_rounded_down(String text, int percent) {
        assertThat(percent(text)).isEqualTo(percent);
    }

    @Test
    void progress_stored_as_a_fraction_and_shown_with_percent_is_what_is_shown() {
        byte[] file = LedgerFile.sheet(sheet -> {
            LedgerFile.with("进度%", null).under().write(sheet, LedgerFile.headerOfSoundRow());
            sheet.value(1, 12, 0.45);
            sheet.style(1, 12).format("0%").set();
        });
        LedgerRow row = ((LedgerReading.Ledger) LedgerReader.read(file, "a.xlsx"))
                .rows()
                .getFirst();
        assertThat(row.percent()).isEqualTo(45);
        assertThat(row.cells()).containsEntry("进度%", "45%");
    }

    @Test
    void a_formula_counts_as_its_stored_result() {
        LedgerReading reading = new RawPackage()
                .sheet(
                        RawPackage.header()
                                + RawPackage.row(
                                        2,
                                        "<c t=\"str\"><f>\"路\"&amp;\"灯\"</f><v>路灯</v></c>",
                                        RawPackage.text("文昌街道"),
                                        "<c ><f>46072+1</f><v>46073</v></c>",
                                        RawPackage.text("2026-03-20"),
                                        RawPackage.text("正在推进")),
                        "")
                .read();
        LedgerReading.Ledger ledger = (LedgerReading.Ledger) reading;
        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.rows().getFirst().title()).isEqualTo("路灯");
        assertThat(ledger.rows().getFirst().registeredOn()).isEqualTo(LocalDate.of(2026, 2, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c t=\"e\"><f>A1</f><v>#REF!</v></c>",
                "<c t=\"e\"><v>#N/A</v></c>",
                "<c t=\"str\"><f>A1</f><v></v></c>",
                "<c ><f>A1</f></c>"
            })
    void a_formula_without_a_result_is_blank_and_warned_of(String cell) {
        LedgerReading.Ledger ledger = (LedgerReading.Ledger) new RawPackage()
                .sheet(RawPackage.header() + RawPackage.soundRow(2, cell), "")
                .read();
        assertThat(ledger.rows()).hasSize(1);
        assertThat(ledger.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("FORMULA_ERROR");
            assertThat(problem.severity()).isEqualTo(RowProblem.Severity.WARNING);
            assertThat(problem.column()).isEqualTo("备注");
        });
    }

    @Test
    void a_text_that_only_looks_like_an_error_value_is_a_text() {
        LedgerReading.Ledger ledger = LedgerFile.with("事项名称", "#REF!").ledger();
        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.rows().getFirst().title()).isEqualTo("#REF!");
    }

    @Test
    void a_number_too_large_for_any_cell_is_kept_as_it_is_written() {
        LedgerReading.Ledger ledger = (LedgerReading.Ledger) new RawPackage()
                .sheet(RawPackage.header() + RawPackage.soundRow(2, "<c ><v>1E999999999</v></c>"), "")
                .read();
        assertThat(ledger.rows().getFirst().cells()).containsEntry("备注", "1E999999999");
    }

    @Test
    void a_number_is_shown_without_the_noise_of_binary_fractions() {
        LedgerRow row = LedgerFile.with("备注", 0.1 + 0.2).ledger().rows().getFirst();
        assertThat(row.cells()).containsEntry("备注", "0.3");
    }

    private static LocalDate registeredOn(String text) {
        return LedgerFile.with("立项日期", text, "交办日期", null)
                .ledger()
                .rows()
                .getFirst()
                .registeredOn();
    }

    private static Integer percent(String text) {
        return LedgerFile.with("进度%", text).ledger().rows().getFirst().percent();
    }
}
