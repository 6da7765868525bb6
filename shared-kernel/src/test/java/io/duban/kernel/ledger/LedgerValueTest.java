package io.duban.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.CarryOverTask;
import io.duban.kernel.task.LimitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A row of a ledger, and what a dry run says about all of them. */
class LedgerValueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void the_cells_of_a_row_keep_the_order_of_the_columns() {
        var cells = new LinkedHashMap<String, String>();
        for (var column : List.of("序号", "事项名称", "牵头单位", "办理时限", "备注", "A", "0")) {
            cells.put(column, column + "的内容");
        }

        var entry = new LedgerEntry("台账.xlsx", 3, cells);

        assertThat(entry.cells().keySet()).containsExactly("序号", "事项名称", "牵头单位", "办理时限", "备注", "A", "0");
        assertThat(entry.cells()).containsEntry("备注", "备注的内容");
    }

    @Test
    void a_row_stays_as_it_was() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("序号", "1");
        var entry = new LedgerEntry("台账.xlsx", 3, cells);

        cells.put("序号", "2");

        assertThat(entry.cells()).containsOnlyKeys("序号").containsEntry("序号", "1");
        assertThatThrownBy(() -> entry.cells().put("序号", "3")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> entry.cells().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_plan_counts_its_rows_by_what_becomes_of_them() {
        var plan = plan(new ArrayList<>(List.of(
                row(3, RowOutcome.CREATE),
                row(4, RowOutcome.PROBLEM),
                row(5, RowOutcome.CREATE),
                row(6, RowOutcome.PRESENT),
                row(7, RowOutcome.CREATE))));

        assertThat(plan.count(RowOutcome.CREATE)).isEqualTo(3);
        assertThat(plan.count(RowOutcome.PROBLEM)).isEqualTo(1);
        assertThat(plan.count(RowOutcome.PRESENT)).isEqualTo(1);
        assertThat(plan.count(RowOutcome.CHANGED)).isZero();
    }

    @Test
    void a_plan_does_not_change_with_the_lists_it_came_from() {
        var rows = new ArrayList<>(List.of(row(3, RowOutcome.CREATE)));
        var issues = new ArrayList<>(List.of(new RowIssue(3, "牵头单位", "", true, "row.no-unit", "请填写牵头单位。")));
        var units = new ArrayList<>(List.of("县教育局"));
        var leaders = new ArrayList<>(List.of("副县长 石磊"));
        var plan = new DryRun.Plan("台账.xlsx", "0a", "督查台账", DAY, rows, issues, units, leaders);

        List.of(rows, issues, units, leaders).forEach(List::clear);

        assertThat(plan.rows()).hasSize(1).isUnmodifiable();
        assertThat(plan.issues()).hasSize(1).isUnmodifiable();
        assertThat(plan.newUnits()).containsExactly("县教育局").isUnmodifiable();
        assertThat(plan.newLeaders()).containsExactly("副县长 石磊").isUnmodifiable();
    }

    @Test
    void a_row_outcome_has_a_word_for_pages() {
        assertThat(RowOutcome.values()).extracting(RowOutcome::label).containsExactly("新建", "已存在", "已存在，内容有变", "有问题");
    }

    @Test
    void a_row_to_be_carried_over_keeps_its_assisting_units() {
        var water = new UnitRef(new UnitId(new UUID(1, 2)), "县水利局");
        var education = new UnitRef(new UnitId(new UUID(1, 1)), "县教育局");
        var coUnits = new ArrayList<>(List.of(water));
        var entry = new LedgerEntry("台账.xlsx", 3, new LinkedHashMap<>());
        var id = new ImportId(new UUID(3, 1));
        var command = new CarryOverTask(
                id,
                null,
                "路",
                "类",
                "会",
                null,
                null,
                null,
                LimitType.GENERAL,
                DAY,
                DAY,
                education,
                coUnits,
                null,
                null,
                null,
                null,
                null,
                DAY,
                null,
                null,
                entry,
                null);

        coUnits.clear();

        assertThat(command.coUnits()).containsExactly(water).isUnmodifiable();
    }

    private static DryRun.Plan plan(List<PlannedRow> rows) {
        return new DryRun.Plan("台账.xlsx", "0a", "督查台账", null, rows, List.of(), List.of(), List.of());
    }

    private static PlannedRow row(int number, RowOutcome outcome) {
        return new PlannedRow(number, null, "路", "县教育局", false, outcome);
    }
}
