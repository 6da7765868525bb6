package io.duban.command.task.carryover;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.task.carryover.LedgerRows.AS_OF;
import static io.duban.command.task.carryover.LedgerRows.DEADLINE;
import static io.duban.command.task.carryover.LedgerRows.DISPATCHED;
import static io.duban.command.task.carryover.LedgerRows.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.desk.AtOnce;
import io.duban.command.desk.CommandNode;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.CarryOverTask;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.LimitType;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ledger rows over the desk and a real PostgreSQL. */
class LedgerCarryOverTest {

    private static final int YEAR = LocalDate.now(CountyTime.ZONE).getYear();

    private static TestDatabase database;
    private static CommandNode node;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        node = CommandNode.over(database);
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    @Test
    void a_closed_row_is_a_closed_task_whose_events_lie_on_the_ledgers_days() {
        var done = node.done(LedgerRows.closed("督〔2026〕11号", DEADLINE), DUBAN);
        var events = node.stream(done.id());
        assertThat(done.number()).isEqualTo("督〔2026〕11号");
        assertThat(events)
                .extracting(RecordedEvent::name)
                .containsExactly(
                        "task.drafted",
                        "task.carried_over",
                        "task.registered",
                        "task.dispatched",
                        "task.progress_reported",
                        "task.closed");
        assertThat(events)
                .extracting(RecordedEvent::occurredOn)
                .containsExactly(REGISTERED, REGISTERED, REGISTERED, DISPATCHED, DEADLINE, DEADLINE);
        assertThat(events.getFirst().occurredAt()).isEqualTo(Instant.parse("2026-01-04T16:00:00Z"));
        assertThat(events.getFirst().recordedAt()).isAfter(events.getFirst().occurredAt());
    }

    @Test
    void the_same_row_again_creates_nothing() {
        node.done(LedgerRows.open("督〔2026〕21号", 40, "完成护坡"), DUBAN);
        assertThat(node.refused(LedgerRows.open("督〔2026〕21号", 40, "完成护坡"), DUBAN, null))
                .isEqualTo("ledger.present");
        node.done(LedgerRows.open(null, 40, "完成护坡"), DUBAN);
        assertThat(node.refused(LedgerRows.open(null, 40, "完成护坡"), DUBAN, null)).isEqualTo("ledger.present");
    }

    @Test
    void a_row_that_reads_otherwise_now_creates_nothing_and_says_so() {
        node.done(LedgerRows.open("督〔2026〕31号", 40, "完成护坡"), DUBAN);
        assertThat(node.refused(LedgerRows.closed("督〔2026〕31号", DEADLINE), DUBAN, null))
                .isEqualTo("ledger.present-changed");
    }

    @Test
    void a_dry_run_can_ask_whether_a_row_is_known() {
        var keys = node.bean(LedgerKeys.class);
        var row = LedgerRows.open("督〔2026〕41号", 40, "完成护坡");
        assertThat(keys.known(row)).isEmpty();
        node.done(row, DUBAN);
        assertThat(keys.known(row)).map(Rejection::code).contains("ledger.present");
    }

    @Test
    void one_row_carried_over_by_eight_at_once_is_one_task() throws Exception {
        Callable<CommandAnswer> once = () -> node.desk().submit(LedgerRows.open("督〔2026〕51号", 40, "完成护坡"), DUBAN, null);
        var answers = AtOnce.all(Collections.nCopies(8, once));
        assertThat(answers).filteredOn(CommandAnswer.Done.class::isInstance).hasSize(1);
    }

    @Test
    void a_refused_row_leaves_no_key_behind() {
        var contradictory = LedgerRows.closed("督〔2026〕61号", DISPATCHED.minusDays(1));
        assertThat(node.refused(contradictory, DUBAN, null)).isEqualTo("ledger.closed-before-dispatched");
        node.done(LedgerRows.closed("督〔2026〕61号", DISPATCHED), DUBAN);
    }

    @Test
    void new_numbers_go_on_behind_the_ledgers() {
        node.done(LedgerRows.open("督〔%d〕500号".formatted(YEAR), 40, "完成护坡"), DUBAN);
        node.done(LedgerRows.open("水督〔%d〕99号".formatted(YEAR), 40, "别处的编号"), DUBAN);
        assertThat(registerAnother()).isEqualTo("督〔%d〕501号".formatted(YEAR));
    }

    @Test
    void a_row_without_a_number_gets_the_next_one_of_its_registrations_year() {
        var year2024 = LocalDate.of(2024, 5, 6);
        var row = row2024(year2024);
        assertThat(node.done(row, DUBAN).number()).isEqualTo("督〔2024〕1号");
    }

    @Test
    void a_number_that_was_given_here_is_not_carried_over_once_more() {
        var given = registerAnother();
        assertThat(node.refused(LedgerRows.open(given, 40, "完成护坡"), DUBAN, null))
                .isEqualTo("ledger.present-changed");
    }

    private static CarryOverTask row2024(LocalDate day) {
        return LedgerRows.row(null, "老事项", day, day, null, null, AS_OF, null, "推进");
    }

    private static String registerAnother() {
        var draft = new DraftTask("新事项", "其他", "会议", null, null, null, LimitType.GENERAL);
        var task = node.awaitingApproval(draft);
        return String.valueOf(node.done(new ApproveRegistration(task), DIRECTOR).number());
    }
}
