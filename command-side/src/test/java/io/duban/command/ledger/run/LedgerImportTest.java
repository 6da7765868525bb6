package io.duban.command.ledger.run;

import static io.duban.command.ledger.run.ImportedLedgers.OFFICE;
import static io.duban.command.ledger.run.ImportedLedgers.REAL;
import static io.duban.command.ledger.run.ImportedLedgers.desk;
import static io.duban.command.ledger.run.ImportedLedgers.finished;
import static io.duban.command.ledger.run.ImportedLedgers.keep;
import static io.duban.command.ledger.run.ImportedLedgers.progress;
import static io.duban.command.ledger.run.ImportedLedgers.real;
import static io.duban.command.ledger.run.ImportedLedgers.row;
import static io.duban.command.ledger.run.ImportedLedgers.started;
import static io.duban.command.ledger.run.ImportedLedgers.tried;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.desk.CommandNode;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.kernel.county.LimitsEvent;
import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.ledger.RowOutcome;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.ranking.adoption.RuleBookEvent;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real ledger of the demo county, and small ones with something wrong in them, into a real database. */
class LedgerImportTest {

    private TestDatabase database;
    private CommandNode node;

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
        node = CommandNode.over(database);
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void the_dry_run_says_what_would_be_created_and_changes_nothing() {
        var plan = (DryRun.Plan) tried(node, real());

        assertThat(plan.count(RowOutcome.CREATE)).isEqualTo(699);
        assertThat(plan.newUnits()).hasSize(44).contains("石桥镇", "县教育局");
        assertThat(plan.newLeaders()).hasSize(12).contains("副县长 石磊");
        assertThat(plan.asOf()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(allEvents()).isEmpty();
    }

    @Test
    void the_real_ledger_becomes_699_tasks_of_which_462_are_closed_with_their_own_dates() {
        var done = finished(node, started(node, real(), false));

        assertThat(done.created()).isEqualTo(699);
        assertThat(done.leftOut()).isZero();
        var events = allEvents();
        assertThat(named(events, "task.registered")).hasSize(699);
        assertThat(named(events, "task.closed")).hasSize(462);
        assertThat(named(events, "task.carried_over")).hasSize(699);
        assertThat(named(events, "task.closed"))
                .allSatisfy(event -> assertThat(event.occurredOn()).isEqualTo(((TaskClosed) event.event()).closedOn()));
        assertThat(named(events, "task.dispatched")).allSatisfy(event -> assertThat(event.occurredOn())
                .isEqualTo(((TaskDispatched) event.event()).dispatchedOn()));
        assertThat(node.bean(OrganisationRegister.class).current().units()).hasSize(44);
    }

    @Test
    void the_same_file_twice_creates_nothing_new_and_says_so() {
        finished(node, started(node, real(), false));
        var eventsBefore = named(allEvents(), "task.registered").size();

        assertThat(((DryRun.Plan) tried(node, real())).count(RowOutcome.PRESENT))
                .isEqualTo(699);
        var again = finished(node, started(node, real(), false));

        assertThat(again.created()).isZero();
        assertThat(again.present()).isEqualTo(699);
        assertThat(named(allEvents(), "task.registered")).hasSize(eventsBefore);
    }

    @Test
    void a_row_that_was_changed_since_is_shown_and_its_task_is_left_as_it_is() {
        finished(node, started(node, ImportedLedgers.of(row("甲1", "修桥", "2026-03-01", "办理中", "")), false));

        var changed = ImportedLedgers.of(row("甲1", "修桥", "2026-09-01", "办理中", ""));
        var plan = (DryRun.Plan) tried(node, changed);

        assertThat(plan.count(RowOutcome.CHANGED)).isEqualTo(1);
        assertThat(finished(node, started(node, changed, false)).created()).isZero();
    }

    @Test
    void rows_with_errors_stop_the_whole_import_unless_they_are_left_out_on_purpose() {
        var ledger = ImportedLedgers.of(
                row("甲1", "修桥", "2026-03-01", "办理中", ""),
                row("甲2", "修路", "2026-02-30", "办理中", ""),
                row("甲3", "植树", "2026-03-01", "已销号", "2026-02-28"));
        var sha256 = keep(node, ledger, REAL);

        var plan = (DryRun.Plan) tried(node, ledger);
        assertThat(plan.count(RowOutcome.PROBLEM)).isEqualTo(1);
        assertThat(plan.issues()).anySatisfy(issue -> {
            assertThat(issue.row()).isEqualTo(3);
            assertThat(issue.column()).isEqualTo("办理时限");
            assertThat(issue.cell()).isEqualTo("2026-02-30");
            assertThat(issue.error()).isTrue();
        });
        assertThat(desk(node).start(sha256, REAL, false, OFFICE))
                .isInstanceOfSatisfying(
                        LedgerDesk.Start.Refused.class,
                        refused -> assertThat(refused.rejection().sentence()).contains("1行有问题"));
        assertThat(allEvents()).isEmpty();

        var done = finished(node, started(node, ledger, true));
        assertThat(done.created()).isEqualTo(2);
        assertThat(done.leftOut()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_no_ledger_is_refused_with_a_sentence_and_nothing_is_recorded() {
        var columnsMissing = ImportedLedgers.of();
        assertThat(tried(node, columnsMissing)).isInstanceOf(DryRun.Unreadable.class);
        assertThat(desk(node).start(keep(node, columnsMissing, REAL), REAL, false, OFFICE))
                .isInstanceOf(LedgerDesk.Start.Refused.class);
        assertThat(desk(node).start("0".repeat(64), "忘了上传.xlsx", false, OFFICE))
                .isInstanceOfSatisfying(
                        LedgerDesk.Start.Refused.class,
                        refused -> assertThat(refused.rejection().sentence()).contains("忘了上传.xlsx", "重新选择"));
        assertThat(allEvents()).isEmpty();
    }

    @Test
    void a_unit_may_not_import_a_ledger() {
        var head = new Actor("danwei01-fuzeren", "主要负责人", Role.UNIT_HEAD, null, null);
        var sha256 = keep(node, real(), REAL);

        assertThat(desk(node).dryRun(sha256, REAL, head)).isInstanceOf(DryRun.Unreadable.class);
        assertThat(desk(node).start(sha256, REAL, false, head)).isInstanceOf(LedgerDesk.Start.Refused.class);
        assertThat(allEvents()).isEmpty();
    }

    @Test
    void an_import_that_was_stopped_midway_goes_on_at_the_next_start_and_doubles_nothing() {
        var id = started(node, real(), false);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> progress(node, id).created() >= 20);
        node.close();
        var halfway = registeredIn(database);

        node = CommandNode.over(database);
        var done = finished(node, id);

        assertThat(halfway).isBetween(20, 698);
        assertThat(done.created()).isEqualTo(699);
        var registrations = named(allEvents(), "task.registered");
        assertThat(registrations).hasSize(699);
        assertThat(registrations.stream().map(RecordedEvent::event).collect(Collectors.toSet()))
                .hasSize(699);
    }

    /** But for those that the first start records in every county. */
    private List<RecordedEvent> allEvents() {
        return node.bean(EventReader.class).after(0, 100_000).stream()
                .filter(recorded ->
                        !(recorded.event() instanceof LimitsEvent || recorded.event() instanceof RuleBookEvent))
                .toList();
    }

    private static int registeredIn(TestDatabase database) {
        return JdbcClient.create(database.eventsDataSource())
                .sql("SELECT count(*) FROM events.domain_event WHERE name = 'task.registered'")
                .query(Integer.class)
                .single();
    }

    private static List<RecordedEvent> named(List<RecordedEvent> events, String name) {
        return events.stream().filter(event -> event.name().equals(name)).toList();
    }
}
