package io.duban.command.task.carryover;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.OF_PARTY;
import static io.duban.command.People.PARTY;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.carryover.LedgerRows.AS_OF;
import static io.duban.command.task.carryover.LedgerRows.DEADLINE;
import static io.duban.command.task.carryover.LedgerRows.DISPATCHED;
import static io.duban.command.task.carryover.LedgerRows.IMPORT;
import static io.duban.command.task.carryover.LedgerRows.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.task.Outcome;
import io.duban.command.task.TaskEvolution;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.person.CitizenDetails;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.task.CarryOverTask;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CarryOverTaskDecisionTest {

    private static final String NUMBER = "督〔2026〕12号";
    private static final Function<CitizenDetails, PersonKey> KEPT = said -> new PersonKey(new UUID(7, 1));

    @Test
    void an_open_row_becomes_its_past_each_fact_on_its_own_day() {
        var row = LedgerRows.open(NUMBER, 40, "完成护坡");
        assertThat(Outcome.facts(decide(row)))
                .containsExactly(
                        Fact.on(
                                REGISTERED,
                                new TaskDrafted(
                                        TASK,
                                        "修复东河堤防",
                                        "民生实事",
                                        "县政府工作报告",
                                        null,
                                        null,
                                        null,
                                        LimitType.FIXED,
                                        "ducha1")),
                        Fact.on(REGISTERED, new LedgerEntryCarriedOver(TASK, IMPORT, "张工", row.entry())),
                        Fact.on(REGISTERED, new RegistrationApproved(TASK, NUMBER, REGISTERED)),
                        Fact.on(DISPATCHED, new TaskDispatched(TASK, WATER, List.of(ROADS), SHI, DEADLINE, DISPATCHED)),
                        Fact.on(AS_OF, new ProgressReported(TASK, WATER, "完成护坡", 40, null, List.of())));
    }

    @Test
    void a_row_closed_in_time_goes_through_to_closed_on_its_own_day() {
        var facts = Outcome.facts(decide(LedgerRows.closed(NUMBER, DEADLINE)));
        assertThat(facts.subList(4, 6))
                .containsExactly(
                        Fact.on(DEADLINE, new ProgressReported(TASK, WATER, "已完工", 100, null, List.of())),
                        Fact.on(DEADLINE, new TaskClosed(TASK, DEADLINE, true, null, "满意", null)));
    }

    @Test
    void a_row_closed_after_its_deadline_is_closed_late() {
        var late = DEADLINE.plusDays(1);
        assertThat(Outcome.events(decide(LedgerRows.closed(NUMBER, late))))
                .last()
                .isEqualTo(new TaskClosed(TASK, late, false, null, "满意", null));
    }

    @Test
    void a_silent_row_reports_no_progress() {
        assertThat(Outcome.events(decide(LedgerRows.open(NUMBER, null, null))))
                .noneMatch(ProgressReported.class::isInstance);
    }

    @Test
    void progress_is_never_reported_before_the_dispatch() {
        var kept = DISPATCHED.minusDays(3);
        var row = LedgerRows.row(NUMBER, "修路", REGISTERED, DISPATCHED, 10, "动工", kept, null, "推进");
        assertThat(Outcome.facts(decide(row)))
                .last()
                .extracting(Fact::occurredOn)
                .isEqualTo(DISPATCHED);
    }

    @Test
    void an_open_row_is_in_progress_afterwards_whether_it_reported_or_not() {
        assertThat(after(LedgerRows.open(NUMBER, 40, "完成护坡")).phase()).isEqualTo(TaskPhase.IN_PROGRESS);
        assertThat(after(LedgerRows.open(NUMBER, null, null)).phase()).isEqualTo(TaskPhase.IN_PROGRESS);
        assertThat(after(LedgerRows.closed(NUMBER, DEADLINE)).phase()).isEqualTo(TaskPhase.CLOSED);
    }

    @Test
    void a_row_belongs_to_the_office_of_whoever_carries_it_over_where_there_are_two() {
        var row = LedgerRows.open(NUMBER, 40, "完成护坡");

        assertThat(Outcome.events(CarryOverTaskDecision.decide(TASK, row, OF_PARTY, NUMBER, KEPT)))
                .contains(new OfficeNamed(TASK, PARTY));
        assertThat(Outcome.events(decide(row))).noneMatch(OfficeNamed.class::isInstance);
    }

    @Test
    void days_never_run_backwards() {
        for (var row : List.of(LedgerRows.open(NUMBER, 40, "完成"), LedgerRows.closed(NUMBER, DISPATCHED))) {
            assertThat(Outcome.facts(decide(row)).stream().map(fact -> Objects.requireNonNull(fact.occurredOn())))
                    .isSorted();
        }
    }

    @Test
    void a_row_whose_days_contradict_each_other_is_refused() {
        var early = LedgerRows.row(NUMBER, "修路", REGISTERED, REGISTERED.minusDays(1), null, null, AS_OF, null, "推进");
        assertThat(Outcome.rejection(decide(early)).code()).isEqualTo("ledger.dispatched-before-registered");
        assertThat(Outcome.rejection(decide(LedgerRows.closed(NUMBER, DISPATCHED.minusDays(1))))
                        .code())
                .isEqualTo("ledger.closed-before-dispatched");
    }

    @Test
    void units_and_leaders_carry_no_ledger_over() {
        var row = LedgerRows.open(NUMBER, 40, "完成护坡");
        for (var actor : List.of(WATER_HEAD, LEADER_SHI)) {
            assertThat(Outcome.rejection(CarryOverTaskDecision.decide(TASK, row, actor, NUMBER, KEPT))
                            .code())
                    .isEqualTo("ledger.not-allowed");
        }
        for (var actor : List.of(SUPERVISOR, ADMINISTRATOR, DUBAN)) {
            assertThat(CarryOverTaskDecision.decide(TASK, row, actor, NUMBER, KEPT))
                    .isInstanceOf(Decision.Accepted.class);
        }
    }

    @Test
    void a_row_is_known_by_its_number_or_else_by_what_it_is_about() {
        assertThat(RowKey.of(LedgerRows.open(NUMBER, 1, "甲"))).isEqualTo(RowKey.of(LedgerRows.open(NUMBER, 2, "乙")));
        assertThat(RowKey.of(LedgerRows.open(null, 1, "甲"))).isEqualTo(RowKey.of(LedgerRows.open(null, 2, "乙")));
        assertThat(RowKey.of(LedgerRows.open(null, 1, "甲")))
                .isNotEqualTo(RowKey.of(row("另一件事", REGISTERED)))
                .isNotEqualTo(RowKey.of(row("修复东河堤防", REGISTERED.plusDays(1))));
    }

    private static CarryOverTask row(String title, LocalDate registered) {
        return LedgerRows.row(null, title, registered, DISPATCHED, null, null, AS_OF, null, "推进");
    }

    private static Decision decide(CarryOverTask row) {
        return CarryOverTaskDecision.decide(TASK, row, SUPERVISOR, NUMBER, KEPT);
    }

    private static TaskState after(CarryOverTask row) {
        TaskState state = null;
        for (var event : Outcome.events(decide(row))) {
            state = TaskEvolution.evolve(state, (TaskEvent) event);
        }
        return Objects.requireNonNull(state);
    }
}
