package io.duban.command.ledger.plan;

import static io.duban.command.ledger.plan.LedgerLine.VICE_MAYOR;
import static io.duban.command.ledger.plan.LedgerLine.at;
import static io.duban.command.ledger.plan.LedgerLine.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.ledger.read.LeaderInCharge;
import io.duban.command.ledger.read.LedgerReading.Ledger;
import io.duban.command.ledger.read.RowProblem;
import io.duban.command.ledger.read.RowProblem.Severity;
import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.PlannedRow;
import io.duban.kernel.ledger.RowIssue;
import io.duban.kernel.ledger.RowOutcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a dry run says about a ledger, without any database. */
class ImportPlanTest {
    private static final LeaderInCharge SECRETARY = new LeaderInCharge("县委常委 何志强", "县委常委", "何志强");
    private static final LeaderInCharge NAME_ALONE = new LeaderInCharge("石磊", null, "石磊");

    @Test
    void the_plan_names_the_file_its_digest_its_heading_and_its_day() {
        var plan = plan(ledger(List.of()), List.of());
        assertThat(plan.fileName()).isEqualTo("台账.xlsx");
        assertThat(plan.sha256()).isEqualTo("ab".repeat(32));
        assertThat(plan.title()).isEqualTo("重点事项台账");
        assertThat(plan.asOf()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void a_ledger_that_does_not_say_its_day_leaves_it_open() {
        var silent = new Ledger("台账", null, List.of(), List.of(), 0, "cd".repeat(32));
        assertThat(plan(silent, List.of()).asOf()).isNull();
    }

    @Test
    void each_usable_row_stands_with_its_own_outcome() {
        var rows = List.of(
                at(3).numbered("督〔2026〕1号").row(),
                at(4).closedOn(LocalDate.of(2026, 2, 1)).row(),
                at(5).ledBy("石桥镇").row());
        var plan = plan(ledger(rows), List.of(RowOutcome.PRESENT, RowOutcome.CREATE, RowOutcome.CHANGED));
        assertThat(plan.rows())
                .containsExactly(
                        new PlannedRow(3, "督〔2026〕1号", "事项3", "县水利局", false, RowOutcome.PRESENT),
                        new PlannedRow(4, null, "事项4", "县水利局", true, RowOutcome.CREATE),
                        new PlannedRow(5, null, "事项5", "石桥镇", false, RowOutcome.CHANGED));
    }

    @Test
    void rows_with_errors_stand_between_the_usable_ones_in_the_order_of_the_file() {
        var rows = List.of(at(3).row(), at(6).row());
        var plan = plan(ledger(rows, error(7, "办理时限"), error(4, "牵头单位")), creating(2));
        assertThat(plan.rows()).extracting(PlannedRow::row).containsExactly(3, 4, 6, 7);
        assertThat(plan.rows())
                .extracting(PlannedRow::outcome)
                .containsExactly(RowOutcome.CREATE, RowOutcome.PROBLEM, RowOutcome.CREATE, RowOutcome.PROBLEM);
    }

    @Test
    void nothing_is_said_about_the_contents_of_a_row_that_could_not_be_read() {
        assertThat(plan(ledger(List.of(), error(4, "立项日期")), List.of()).rows())
                .containsExactly(new PlannedRow(4, null, null, null, false, RowOutcome.PROBLEM));
    }

    @Test
    void a_row_with_three_errors_is_one_row_and_three_issues() {
        var plan = plan(ledger(List.of(), error(4, "立项日期"), error(4, "办理时限"), error(4, "牵头单位")), List.of());
        assertThat(plan.count(RowOutcome.PROBLEM)).isOne();
        assertThat(plan.issues()).extracting(RowIssue::column).containsExactly("立项日期", "办理时限", "牵头单位");
    }

    @Test
    void a_row_with_a_warning_alone_is_carried_over() {
        var warning = new RowProblem(3, "完成比例", "120%", Severity.WARNING, "PERCENT_ODD", "请核对。");
        var plan = plan(ledger(List.of(at(3).row()), warning), creating(1));
        assertThat(plan.count(RowOutcome.CREATE)).isOne();
        assertThat(plan.count(RowOutcome.PROBLEM)).isZero();
        assertThat(plan.issues()).containsExactly(new RowIssue(3, "完成比例", "120%", false, "PERCENT_ODD", "请核对。"));
    }

    @Test
    void a_remark_about_the_whole_file_is_an_issue_and_no_row() {
        var plan = plan(ledger(List.of(at(3).row()), error(0, "")), creating(1));
        assertThat(plan.rows()).extracting(PlannedRow::row).containsExactly(3);
        assertThat(plan.issues()).extracting(RowIssue::row).containsExactly(0);
        assertThat(plan.issues()).extracting(RowIssue::error).containsExactly(true);
    }

    @Test
    void new_units_are_named_once_in_the_order_of_the_file_lead_before_assisting() {
        var ledger = ledger(List.of(
                at(3).ledBy("县交通局", "石桥镇", "县水利局").row(),
                at(4).ledBy("白果乡", "县交通局").row(),
                at(5).ledBy("石桥镇", "县林业局").row()));
        assertThat(ImportPlan.newUnits(ledger, Set.of()::contains))
                .containsExactly("县交通局", "石桥镇", "县水利局", "白果乡", "县林业局");
    }

    @Test
    void units_that_are_registered_are_not_new() {
        var ledger = ledger(
                List.of(at(3).ledBy("县交通局", "石桥镇").row(), at(4).ledBy("白果乡").row()));
        assertThat(ImportPlan.newUnits(ledger, Set.of("石桥镇", "县交通局")::contains)).containsExactly("白果乡");
        assertThat(ImportPlan.newUnits(ledger, unit -> true)).isEmpty();
    }

    @Test
    void new_leaders_are_named_once_in_the_order_of_the_file() {
        var ledger = ledger(List.of(
                at(3).under(SECRETARY).row(),
                at(4).row(),
                at(5).under(VICE_MAYOR).row(),
                at(6).under(SECRETARY).row()));
        assertThat(ImportPlan.newLeaders(ledger, who -> false)).containsExactly(SECRETARY, VICE_MAYOR);
        assertThat(ImportPlan.newLeaders(ledger, SECRETARY::equals)).containsExactly(VICE_MAYOR);
    }

    @Test
    void the_same_name_with_and_without_a_post_is_two_leaders() {
        var ledger = ledger(
                List.of(at(3).under(VICE_MAYOR).row(), at(4).under(NAME_ALONE).row()));
        assertThat(plan(ledger, creating(2)).newLeaders()).containsExactly("副县长 石磊", "石磊");
    }

    @Test
    void a_plan_counts_its_rows_by_outcome() {
        var rows = List.of(at(3).row(), at(4).row(), at(5).row());
        var outcomes = List.of(RowOutcome.CREATE, RowOutcome.PRESENT, RowOutcome.CREATE);
        var plan = plan(ledger(rows, error(9, "立项日期")), outcomes);
        assertThat(plan.count(RowOutcome.CREATE)).isEqualTo(2);
        assertThat(plan.count(RowOutcome.PRESENT)).isEqualTo(1);
        assertThat(plan.count(RowOutcome.CHANGED)).isZero();
        assertThat(plan.count(RowOutcome.PROBLEM)).isEqualTo(1);
    }

    private static List<RowOutcome> creating(int rows) {
        return Collections.nCopies(rows, RowOutcome.CREATE);
    }

    private static RowProblem error(int row, String column) {
        return new RowProblem(row, column, "？", Severity.ERROR, "DATE_IMPOSSIBLE", "请改正。");
    }

    private static DryRun.Plan plan(Ledger ledger, List<RowOutcome> outcomes) {
        return ImportPlan.of(ledger, "台账.xlsx", outcomes, unit -> false, who -> false);
    }
}
