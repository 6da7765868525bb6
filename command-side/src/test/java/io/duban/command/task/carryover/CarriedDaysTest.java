package io.duban.command.task.carryover;

import static io.duban.command.People.DUBAN;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.carryover.LedgerRows.AS_OF;
import static io.duban.command.task.carryover.LedgerRows.DEADLINE;
import static io.duban.command.task.carryover.LedgerRows.DISPATCHED;
import static io.duban.command.task.carryover.LedgerRows.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.task.Outcome;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.people.Role;
import io.duban.kernel.person.CitizenDetails;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.CarryOverTask;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.TaskClosed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days the facts of a ledger's row lie, to the day. */
class CarriedDaysTest {
    private static final String NUMBER = "督〔2026〕3号";
    private static final Function<CitizenDetails, PersonKey> KEPT = said -> new PersonKey(new UUID(7, 1));

    @Test
    void a_matter_may_be_registered_dispatched_and_closed_on_one_day() {
        var row = LedgerRows.row(NUMBER, "修路", REGISTERED, REGISTERED, null, "完工", AS_OF, REGISTERED, "已销号");
        assertThat(Outcome.facts(decide(row)))
                .hasSize(6)
                .extracting(Fact::occurredOn)
                .containsOnly(REGISTERED);
    }

    @Test
    void the_progress_of_an_open_row_is_as_old_as_the_ledger() {
        assertThat(progressDay(LedgerRows.open(NUMBER, 40, "完成护坡"))).isEqualTo(AS_OF);
        assertThat(progressDay(LedgerRows.open(NUMBER, 40, null))).isEqualTo(AS_OF);
    }

    @Test
    void the_progress_of_a_closed_row_is_as_old_as_its_closing_whatever_the_day_of_the_ledger() {
        var afterwards =
                LedgerRows.row(NUMBER, "修路", REGISTERED, DISPATCHED, 100, "完工", DEADLINE.minusDays(9), DEADLINE, "已销号");
        assertThat(progressDay(afterwards)).isEqualTo(DEADLINE);
        assertThat(progressDay(LedgerRows.closed(NUMBER, DEADLINE))).isEqualTo(DEADLINE);
    }

    @Test
    void a_ledger_kept_on_the_day_of_dispatch_reports_on_that_day() {
        var row = LedgerRows.row(NUMBER, "修路", REGISTERED, DISPATCHED, 10, "动工", DISPATCHED, null, "推进");
        assertThat(progressDay(row)).isEqualTo(DISPATCHED);
    }

    @ParameterizedTest
    @CsvSource({"-1,true", "0,true", "1,false"})
    void closing_is_on_time_up_to_the_deadline_itself(int daysAfter, boolean onTime) {
        assertThat(Outcome.events(decide(LedgerRows.closed(NUMBER, DEADLINE.plusDays(daysAfter)))))
                .last()
                .isInstanceOfSatisfying(
                        TaskClosed.class, closed -> assertThat(closed.onTime()).isEqualTo(onTime));
    }

    @Test
    void a_percent_that_the_ledger_states_goes_before_what_its_state_would_say() {
        var row = LedgerRows.row(NUMBER, "修路", REGISTERED, DISPATCHED, 95, "完工", AS_OF, DEADLINE, "已销号");
        assertThat(progress(row).percent()).isEqualTo(95);
        assertThat(progress(LedgerRows.closed(NUMBER, DEADLINE)).percent()).isEqualTo(100);
        assertThat(progress(LedgerRows.open(NUMBER, null, "动工")).percent()).isZero();
    }

    @Test
    void a_percent_without_words_says_that_the_ledger_had_none() {
        assertThat(progress(LedgerRows.open(NUMBER, 40, null)).text()).isEqualTo("（台账未填写进展情况）");
    }

    @Test
    void who_carries_a_ledger_over_is_judged_before_its_days() {
        var broken = LedgerRows.closed(NUMBER, DISPATCHED.minusDays(1));
        assertThat(LedgerRowMustHoldTogether.refusal(broken, WATER_HEAD).orElseThrow())
                .isInstanceOf(Rejection.NotAllowed.class);
        var allowed = Set.of(Role.SUPERVISOR, Role.OFFICE_DIRECTOR, Role.ADMINISTRATOR, Role.SYSTEM);
        for (var actor : EVERYBODY) {
            assertThat(LedgerRowMustHoldTogether.refusal(LedgerRows.open(NUMBER, 1, "动工"), actor)
                            .isEmpty())
                    .as(actor.name())
                    .isEqualTo(allowed.contains(actor.role()));
        }
    }

    @Test
    void a_contradiction_names_the_row_the_field_and_both_days() {
        var early = REGISTERED.minusDays(1);
        var row = LedgerRows.row(NUMBER, "修路", REGISTERED, early, null, null, AS_OF, null, "推进");
        assertThat(LedgerRowMustHoldTogether.refusal(row, DUBAN))
                .contains(new Rejection.Invalid(
                        "ledger.dispatched-before-registered",
                        "dispatchedOn",
                        "第12行的交办日期2026-01-04早于立项日期2026-01-05，请核对。"));
        assertThat(LedgerRowMustHoldTogether.refusal(LedgerRows.closed(NUMBER, DISPATCHED.minusDays(1)), DUBAN))
                .contains(new Rejection.Invalid(
                        "ledger.closed-before-dispatched", "closedOn", "第12行的销号日期2026-01-06早于交办日期2026-01-07，请核对。"));
    }

    private static LocalDate progressDay(CarryOverTask row) {
        return Outcome.facts(decide(row)).stream()
                .filter(fact -> fact.event() instanceof ProgressReported)
                .map(Fact::occurredOn)
                .findFirst()
                .orElseThrow();
    }

    private static ProgressReported progress(CarryOverTask row) {
        var reports = Outcome.events(decide(row)).stream()
                .filter(ProgressReported.class::isInstance)
                .map(ProgressReported.class::cast)
                .toList();
        assertThat(reports).hasSize(1);
        return reports.getFirst();
    }

    private static Decision decide(CarryOverTask row) {
        return CarryOverTaskDecision.decide(TASK, row, SUPERVISOR, NUMBER, KEPT);
    }
}
