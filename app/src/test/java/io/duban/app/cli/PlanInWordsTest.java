package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.PlannedRow;
import io.duban.kernel.ledger.RowIssue;
import io.duban.kernel.ledger.RowOutcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person at the terminal reads about a ledger. */
class PlanInWordsTest {
    private static final LocalDate END_OF_FEBRUARY = LocalDate.of(2026, 2, 28);

    @Test
    void the_heading_names_the_ledger_and_its_day() {
        assertThat(said(plan(END_OF_FEBRUARY, List.of(), List.of(), List.of(), List.of())))
                .first()
                .isEqualTo("台账：重点事项台账（截至2026-02-28）");
    }

    @Test
    void a_ledger_that_does_not_say_its_day_gets_no_brackets() {
        assertThat(said(plan(null, List.of(), List.of(), List.of(), List.of())))
                .first()
                .isEqualTo("台账：重点事项台账");
    }

    @Test
    void every_outcome_is_counted_even_when_there_is_none() {
        var rows = List.of(row(3, RowOutcome.CREATE), row(4, RowOutcome.PRESENT), row(5, RowOutcome.CREATE));
        assertThat(said(plan(null, rows, List.of(), List.of(), List.of())))
                .containsExactly("台账：重点事项台账", "  新建：2 行", "  已存在：1 行", "  已存在，内容有变：0 行", "  有问题：0 行");
    }

    @Test
    void new_units_and_leaders_are_counted_and_named_in_their_order() {
        assertThat(said(plan(null, List.of(), List.of(), List.of("石桥镇", "县水利局"), List.of("副县长 石磊"))))
                .endsWith("  将登记单位 2 个：石桥镇、县水利局", "  将登记领导 1 人：副县长 石磊");
    }

    @Test
    void nothing_is_said_about_units_and_leaders_when_none_is_new() {
        assertThat(said(plan(null, List.of(), List.of(), List.of(), List.of())))
                .noneMatch(line -> line.contains("将登记"));
    }

    @Test
    void errors_and_remarks_say_where_they_are_and_what_to_do() {
        var issues = List.of(
                new RowIssue(4, "立项日期", "2月30日", true, "DATE_IMPOSSIBLE", "没有这一天，请改正。"),
                new RowIssue(7, "完成比例", "120%", false, "PERCENT_ODD", "超过100%，请核对。"));
        assertThat(said(plan(null, List.of(), issues, List.of(), List.of())))
                .endsWith("  [错误] 第4行 立项日期“2月30日”：没有这一天，请改正。", "  [提醒] 第7行 完成比例“120%”：超过100%，请核对。");
    }

    @Test
    void percent_signs_of_the_ledger_are_printed_and_not_interpreted() {
        assertThat(said(plan(null, List.of(), List.of(), List.of("%d%n镇"), List.of())))
                .last()
                .isEqualTo("  将登记单位 1 个：%d%n镇");
    }

    @Test
    void rows_that_hold_data_of_citizens_are_counted_and_it_is_said_that_they_are_kept_apart() {
        var plan = new DryRun.Plan(
                "台账.xlsx", "ab".repeat(32), "重点事项台账", null, List.of(), List.of(), List.of(), List.of(), 3);
        assertThat(said(plan)).last().isEqualTo("  3 行含个人信息，将加密单独保存。");
    }

    private static PlannedRow row(int row, RowOutcome outcome) {
        return new PlannedRow(row, null, "事项" + row, "县水利局", false, outcome);
    }

    private static DryRun.Plan plan(
            @Nullable LocalDate asOf,
            List<PlannedRow> rows,
            List<RowIssue> issues,
            List<String> units,
            List<String> leaders) {
        return new DryRun.Plan("台账.xlsx", "ab".repeat(32), "重点事项台账", asOf, rows, issues, units, leaders);
    }

    private static List<String> said(DryRun.Plan plan) {
        var out = new ByteArrayOutputStream();
        PlanInWords.print(plan, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
