package io.duban.command.ledger.plan;

import static io.duban.command.ledger.plan.LedgerLine.REGISTERED;
import static io.duban.command.ledger.plan.LedgerLine.VICE_MAYOR;
import static io.duban.command.ledger.plan.LedgerLine.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.duban.command.People;
import io.duban.command.ledger.read.HandlingState;
import io.duban.command.ledger.read.LeaderInCharge;
import io.duban.command.ledger.read.LedgerRow;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.CarryOverTask;
import io.duban.kernel.task.LimitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a row of a ledger is worded as a command. */
class CarryingOverTest {
    private static final ImportId IMPORT = new ImportId(new UUID(6, 1));
    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 28);
    private static final LocalDate LATER = LocalDate.of(2026, 2, 10);

    private final List<LeaderInCharge> leadersAskedFor = new ArrayList<>();

    @Test
    void every_field_that_the_ledger_fills_comes_over_as_it_is() {
        var cells = Map.of("办理状态", "已销号");
        var row = new LedgerRow(
                12,
                "督〔2026〕3号",
                "民生实事",
                "县政府工作报告",
                "溪政发〔2026〕1号",
                "修复东河堤防",
                "两公里",
                "通过验收",
                VICE_MAYOR,
                "县水利局",
                "张工",
                List.of("石桥镇", "县交通局"),
                REGISTERED,
                REGISTERED.plusDays(2),
                LimitType.MAJOR,
                LATER,
                100,
                "已完工",
                HandlingState.CLOSED,
                LATER.minusDays(1),
                "满意",
                cells,
                null);
        assertThat(command(row))
                .isEqualTo(new CarryOverTask(
                        IMPORT,
                        "督〔2026〕3号",
                        "修复东河堤防",
                        "民生实事",
                        "县政府工作报告",
                        "溪政发〔2026〕1号",
                        "两公里",
                        "通过验收",
                        LimitType.MAJOR,
                        REGISTERED,
                        REGISTERED.plusDays(2),
                        People.WATER,
                        List.of(People.TOWN, People.ROADS),
                        People.SHI,
                        "张工",
                        LATER,
                        100,
                        "已完工",
                        AS_OF,
                        LATER.minusDays(1),
                        "满意",
                        new LedgerEntry("台账.xlsx", 12, cells),
                        null));
    }

    @Test
    void a_row_without_category_and_source_is_a_matter_of_another_kind_from_a_ledger() {
        var command = command(at(3).row());
        assertThat(command.category()).isEqualTo("其他");
        assertThat(command.source()).isEqualTo("台账");
    }

    @Test
    void what_else_is_empty_stays_open() {
        assertThat(command(at(3).row()))
                .returns(null, CarryOverTask::number)
                .returns(null, CarryOverTask::sourceNumber)
                .returns(null, CarryOverTask::content)
                .returns(null, CarryOverTask::completionStandard)
                .returns(null, CarryOverTask::leader)
                .returns(null, CarryOverTask::responsiblePerson)
                .returns(null, CarryOverTask::deadline)
                .returns(null, CarryOverTask::percent)
                .returns(null, CarryOverTask::latestProgress)
                .returns(null, CarryOverTask::closedOn)
                .returns(null, CarryOverTask::publicReview)
                .returns(List.of(), CarryOverTask::coUnits);
    }

    @Test
    void a_row_without_a_day_of_dispatch_was_dispatched_when_it_was_registered() {
        assertThat(command(at(3).row()).dispatchedOn()).isEqualTo(REGISTERED);
        assertThat(command(at(3).handedOn(LATER).row()).dispatchedOn()).isEqualTo(LATER);
    }

    @Test
    void a_row_that_names_no_lane_but_a_date_runs_to_that_date() {
        var command = command(at(3).limited(null, LATER).row());
        assertThat(command.limitType()).isEqualTo(LimitType.FIXED);
        assertThat(command.deadline()).isEqualTo(LATER);
    }

    @Test
    void a_row_that_names_neither_lane_nor_date_goes_on_for_long() {
        assertThat(command(at(3).row()).limitType()).isEqualTo(LimitType.LONG_TERM);
    }

    @Test
    void a_lane_that_the_ledger_names_is_kept_whether_there_is_a_date_or_not() {
        for (var lane : LimitType.values()) {
            assertThat(command(at(3).limited(lane, LATER).row()).limitType()).isEqualTo(lane);
            assertThat(command(at(3).limited(lane, null).row()).limitType()).isEqualTo(lane);
        }
    }

    @Test
    void nobody_looks_for_a_leader_whom_the_row_does_not_name() {
        command(at(3).row());
        assertThat(leadersAskedFor).isEmpty();
        command(at(4).under(VICE_MAYOR).row());
        assertThat(leadersAskedFor).containsExactly(VICE_MAYOR);
    }

    @Test
    void assisting_units_keep_the_order_of_the_ledger() {
        assertThat(command(at(3).ledBy("县水利局", "石桥镇", "县交通局").row()).coUnits())
                .containsExactly(People.TOWN, People.ROADS);
        assertThat(command(at(3).ledBy("县水利局", "县交通局", "石桥镇").row()).coUnits())
                .containsExactly(People.ROADS, People.TOWN);
    }

    @Test
    void the_entry_says_where_the_row_stood_and_keeps_every_cell_in_order_empty_ones_too() {
        var entry = command(at(17).row()).entry();
        assertThat(entry.fileName()).isEqualTo("台账.xlsx");
        assertThat(entry.row()).isEqualTo(17);
        assertThat(entry.cells()).containsExactly(entry("序号", "17"), entry("事项名称", "事项17"), entry("备注", ""));
    }

    @Test
    void the_day_of_the_ledger_comes_over_even_when_the_matter_was_closed_before() {
        assertThat(command(at(3).closedOn(LATER).row()).asOf()).isEqualTo(AS_OF);
        assertThat(command(at(3).closedOn(LATER).row()).closedOn()).isEqualTo(LATER);
    }

    private CarryOverTask command(LedgerRow row) {
        return new CarryingOver(IMPORT, "台账.xlsx", AS_OF, CarryingOverTest::unit, this::leader).command(row);
    }

    private static UnitRef unit(String name) {
        return List.of(People.WATER, People.ROADS, People.TOWN).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private LeaderRef leader(LeaderInCharge who) {
        leadersAskedFor.add(who);
        return People.SHI;
    }
}
