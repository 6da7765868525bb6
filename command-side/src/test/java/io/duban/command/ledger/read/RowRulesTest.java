package io.duban.command.ledger.read;

import static io.duban.command.ledger.read.RowProblem.Severity.ERROR;
import static io.duban.command.ledger.read.RowProblem.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.duban.command.ledger.read.RowProblem.Severity;
import io.duban.kernel.task.LimitType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One sound row, spoiled in one way at a time. */
class RowRulesTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);

    static Stream<Arguments> spoiledRows() {
        return Stream.of(
                spoiled("a matter without a name", ERROR, "REQUIRED_MISSING", "事项名称", "事项名称", null),
                spoiled("a matter without a lead unit", ERROR, "REQUIRED_MISSING", "牵头单位", "牵头单位", null),
                spoiled("a matter never registered", ERROR, "REQUIRED_MISSING", "立项日期", "立项日期", null),
                spoiled("a general matter without deadline", ERROR, "REQUIRED_MISSING", "办理时限", "办理时限", null),
                spoiled("a dash instead of a deadline", ERROR, "REQUIRED_MISSING", "办理时限", "办理时限", "—"),
                spoiled("a matter without a state", ERROR, "REQUIRED_MISSING", "办理状态", "办理状态", null),
                spoiled("an unknown state", ERROR, "WORD_UNKNOWN", "办理状态", "办理状态", "研究中"),
                spoiled("an unknown limit type", ERROR, "WORD_UNKNOWN", "时限类型", "时限类型", "尽快"),
                spoiled("30 February", ERROR, "DATE_IMPOSSIBLE", "办理时限", "办理时限", "2026年2月30日"),
                spoiled("a day without year", ERROR, "DATE_UNREADABLE", "办理时限", "办理时限", "6月底前"),
                spoiled("a long-term word on a general matter", ERROR, "DATE_UNREADABLE", "办理时限", "办理时限", "长期坚持"),
                spoiled("a date of the last century", ERROR, "DATE_OUT_OF_RANGE", "立项日期", "立项日期", "1999-12-31"),
                spoiled("a date of the next century", ERROR, "DATE_OUT_OF_RANGE", "办理时限", "办理时限", "2101-01-01"),
                spoiled("a number that is no date", ERROR, "DATE_UNREADABLE", "办理时限", "办理时限", 20260320),
                spoiled("dispatched first", ERROR, "DISPATCHED_BEFORE_REGISTERED", "交办日期", "交办日期", "2026-02-19"),
                spoiled("due first", WARNING, "DEADLINE_BEFORE_REGISTERED", "办理时限", "办理时限", "2026-02-19"),
                spoiled(
                        "closed first",
                        ERROR,
                        "CLOSED_BEFORE_REGISTERED",
                        "销号日期",
                        "办理状态",
                        "已销号",
                        "销号日期",
                        "2026-02-19",
                        "进度%",
                        100),
                spoiled("closed some day", ERROR, "CLOSED_WITHOUT_DATE", "销号日期", "办理状态", "已销号", "进度%", 100),
                spoiled("open but closed", ERROR, "OPEN_WITH_CLOSING_DATE", "销号日期", "销号日期", MARCH_1),
                spoiled(
                        "closed after the ledger's date",
                        WARNING,
                        "CLOSED_AFTER_AS_OF",
                        "销号日期",
                        "办理状态",
                        "已销号",
                        "销号日期",
                        "2026-11-01",
                        "进度%",
                        100),
                spoiled(
                        "closed half done",
                        WARNING,
                        "CLOSED_BELOW_100",
                        "进度%",
                        "办理状态",
                        "已销号",
                        "销号日期",
                        MARCH_1,
                        "进度%",
                        50),
                spoiled("done but open", WARNING, "OPEN_AT_100", "进度%", "进度%", 100),
                spoiled("more than all", ERROR, "PERCENT_OUT_OF_RANGE", "进度%", "进度%", 101),
                spoiled("less than nothing", ERROR, "PERCENT_OUT_OF_RANGE", "进度%", "进度%", -1),
                spoiled("a word for progress", ERROR, "PERCENT_UNREADABLE", "进度%", "进度%", "过半"),
                spoiled("a fraction of one", ERROR, "PERCENT_AMBIGUOUS", "进度%", "进度%", 0.45),
                spoiled("two lead units", ERROR, "LEAD_UNITS_SEVERAL", "牵头单位", "牵头单位", "滨河街道；县公安局"),
                spoiled(
                        "the lead unit helping itself",
                        WARNING,
                        "LEAD_UNIT_AMONG_CO_UNITS",
                        "协办单位",
                        "协办单位",
                        "滨河街道、县公安局"),
                spoiled("a name of 201 characters", ERROR, "TOO_LONG", "事项名称", "事项名称", "路".repeat(201)),
                spoiled("a content of 4001 characters", ERROR, "TOO_LONG", "具体内容及目标", "具体内容及目标", "路".repeat(4001)),
                spoiled("a name written backwards", WARNING, "CONTROL_CHARACTERS", "事项名称", "事项名称", "路灯\u202e修复"),
                spoiled("a bell in an unknown column", WARNING, "CONTROL_CHARACTERS", "备注", "备注", "叮_x0007_当"));
    }

    private static Arguments spoiled(String what, Severity severity, String code, String column, Object... changes) {
        return arguments(what, severity, code, column, changes);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("spoiledRows")
    void each_fault_is_named_with_its_row_and_column_and_only_errors_keep_the_row_out(
            String what, Severity severity, String code, String column, Object[] changes) {
        LedgerReading.Ledger ledger = LedgerFile.with().and(changes).ledger();

        assertThat(ledger.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.sheetRow()).isEqualTo(LedgerFile.FIRST_ROW + 1);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.reason()).matches(".*[\\u4e00-\\u9fff].*。");
            assertThat(problem.cellText().length()).isLessThanOrEqualTo(201);
        });
        assertThat(ledger.rows()).hasSize(severity == ERROR ? 1 : 2);
        assertThat(ledger.errorRows()).isEqualTo(severity == ERROR ? 1 : 0);
    }

    @Test
    void a_sound_row_has_no_problem() {
        assertThat(LedgerFile.with().ledger().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"一般, GENERAL", "重大事项, MAJOR", "限期, FIXED", "长期坚持, LONG_TERM", "特急, URGENT", "特急事项, URGENT"})
    void a_limit_type_is_understood_in_its_usual_words(String word, LimitType lane) {
        assertThat(LedgerFile.with("时限类型", word).ledger().rows())
                .singleElement()
                .extracting(LedgerRow::limitType)
                .isEqualTo(lane);
    }

    @Test
    void one_row_may_have_several_problems() {
        assertThat(LedgerFile.with("事项名称", null, "进度%", 120, "办理状态", "?")
                        .ledger()
                        .problems())
                .extracting(RowProblem::code)
                .containsExactlyInAnyOrder("REQUIRED_MISSING", "PERCENT_OUT_OF_RANGE", "WORD_UNKNOWN");
    }

    @Test
    void a_name_of_200_characters_and_a_content_of_4000_are_kept_whole() {
        String rareName = "𠮷".repeat(200);
        LedgerRow row = LedgerFile.with("事项名称", rareName, "具体内容及目标", "路".repeat(4000))
                .ledger()
                .rows()
                .getFirst();
        assertThat(row.title()).isEqualTo(rareName);
        assertThat(row.content()).hasSize(4000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"督办〔2026〕1号", "督办[2026]1号", "督办（2026） 1号"})
    void a_number_may_stand_only_once_whatever_its_brackets(String again) {
        LedgerReading.Ledger ledger = LedgerFile.with().and("编号", again).ledger();
        assertThat(ledger.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("NUMBER_TWICE");
            assertThat(problem.severity()).isEqualTo(ERROR);
            assertThat(problem.sheetRow()).isEqualTo(5);
            assertThat(problem.reason()).contains("第 4 行");
        });
    }

    @Test
    void rows_without_a_number_are_no_duplicates_of_each_other() {
        LedgerReading.Ledger ledger =
                LedgerFile.with("编号", null).and("编号", null).ledger();
        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.rows()).hasSize(2).extracting(LedgerRow::number).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "长期坚持", "长期推进"})
    void only_a_long_term_matter_may_stand_without_a_deadline(String deadline) {
        LedgerReading.Ledger ledger =
                LedgerFile.with("时限类型", "长期推进", "办理时限", deadline).ledger();
        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.rows().getFirst().deadline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县水利局、县公安局",
                "县水利局，县公安局",
                "县水利局,县公安局",
                "县水利局；县公安局",
                "县水利局;县公安局",
                "县水利局/县公安局",
                "县水利局\n县公安局",
                "县水利局、县公安局、县水利局",
                " 县水利局 、、县公安局； "
            })
    void co_units_are_split_at_every_usual_mark_and_stand_once(String cell) {
        assertThat(LedgerFile.with("协办单位", cell).ledger().rows().getFirst().coUnits())
                .containsExactly("县水利局", "县公安局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "/", "无", "-"})
    void a_mark_for_nothing_is_no_co_unit(String cell) {
        assertThat(LedgerFile.with("协办单位", cell, "销号日期", cell, "交办日期", cell).ledger())
                .satisfies(ledger -> assertThat(ledger.problems()).isEmpty())
                .satisfies(
                        ledger -> assertThat(ledger.rows().getFirst().coUnits()).isEmpty())
                .satisfies(ledger ->
                        assertThat(ledger.rows().getFirst().dispatchedOn()).isNull());
    }

    @Test
    void the_lead_unit_is_dropped_from_the_co_units() {
        assertThat(LedgerFile.with("协办单位", "县公安局、 滨河街道")
                        .ledger()
                        .rows()
                        .getFirst()
                        .coUnits())
                .containsExactly("县公安局");
    }

    @ParameterizedTest
    @CsvSource({"县委常委、组织部部长 何志强, 县委常委、组织部部长, 何志强", "县委 副书记　梁静, 县委 副书记, 梁静", "何志强, , 何志强"})
    void the_last_space_separates_a_leaders_post_from_the_name(String cell, String post, String name) {
        LeaderInCharge leader =
                LedgerFile.with("牵头领导", cell).ledger().rows().getFirst().leader();
        assertThat(leader.post()).isEqualTo(post);
        assertThat(leader.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/C calc'!A0", "+86 123", "-路灯", "@县公安局", "<img src=x onerror=alert(1)>"})
    void text_that_looks_like_a_formula_or_markup_stays_text(String title) {
        LedgerReading.Ledger ledger = LedgerFile.with("事项名称", title).ledger();
        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.rows().getFirst().title()).isEqualTo(title);
        assertThat(ledger.rows().getFirst().cells()).containsEntry("事项名称", title);
    }

    @ParameterizedTest
    @CsvSource({"已销号, CLOSED", "已办结, CLOSED", "正在推进, OPEN", "办理中, OPEN", "正常推进, OPEN", "' 已 销 号 ', CLOSED"})
    void the_usual_words_for_a_state_are_known(String word, HandlingState state) {
        Object closedOn = state == HandlingState.CLOSED ? MARCH_1 : null;
        LedgerReading.Ledger ledger =
                LedgerFile.with("办理状态", word, "销号日期", closedOn, "进度%", null).ledger();
        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.rows().getFirst().state()).isEqualTo(state);
    }

    @Test
    void line_breaks_in_names_become_spaces_and_stay_in_contents() {
        LedgerRow row = LedgerFile.with("事项名称", "路灯\n修复", "具体内容及目标", "一、修\r\n二、验_x000D_\n三、销")
                .ledger()
                .rows()
                .getFirst();
        assertThat(row.title()).isEqualTo("路灯 修复");
        assertThat(row.content()).isEqualTo("一、修\n二、验\n三、销");
    }

    @Test
    void what_is_taken_out_of_a_text_is_gone_everywhere() {
        LedgerRow row = LedgerFile.with("事项名称", "路\u202e灯\u200b修\u2066复")
                .ledger()
                .rows()
                .getFirst();
        assertThat(row.title()).isEqualTo("路灯修复");
        assertThat(row.cells()).containsEntry("事项名称", "路灯修复");
    }

    @Test
    void problems_beyond_ten_thousand_are_counted_and_not_kept() {
        byte[] file = LedgerFile.sheet(sheet -> {
            LedgerFile.row(sheet, 0, List.of("事项名称", "牵头单位", "立项日期", "办理时限", "办理状态"));
            for (int i = 1; i <= 10_005; i++) {
                LedgerFile.row(sheet, i, List.of("路灯修复", "文昌街道", "2026-02-20", "2026-03-20", "?"));
            }
        });
        List<RowProblem> problems = ((LedgerReading.Ledger) LedgerReader.read(file, "a.xlsx")).problems();
        assertThat(problems).hasSize(10_001);
        assertThat(problems.getLast().code()).isEqualTo("MORE_PROBLEMS");
        assertThat(problems.getLast().severity()).isEqualTo(ERROR);
        assertThat(problems.getLast().reason()).contains(" 5 处");
    }
}
