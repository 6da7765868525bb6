package io.duban.command.desk;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.desk.FromDraftToClosingTest.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.command.task.carryover.LedgerRows;
import io.duban.kernel.number.DocumentNumber;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.CancelTask;
import io.duban.platform.database.TestDatabase;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens when the store cannot record, and when the process ends. */
class NothingHalfDoneTest {

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
    void a_command_that_cannot_be_recorded_leaves_no_number_no_receipt_and_no_state_behind() {
        var first = node.awaitingApproval(draft("第一项"));
        var second = node.awaitingApproval(draft("第二项"));
        var before = serial(node.done(new ApproveRegistration(first), DIRECTOR).number());

        whileNothingCanBeRecorded(() -> {
            assertThatThrownBy(() -> node.desk().submit(new ApproveRegistration(second), DIRECTOR, "approve-2"))
                    .hasStackTraceContaining("no space for events");
            assertThatThrownBy(() -> node.desk().submit(LedgerRows.open("督〔2020〕9号", 1, "甲"), DUBAN, null))
                    .hasStackTraceContaining("no space for events");
        });

        var after = node.done(new ApproveRegistration(second), DIRECTOR, "approve-2");
        assertThat(serial(after.number())).isEqualTo(before + 1);
        assertThat(node.stream(second.value())).hasSize(4);
        node.done(LedgerRows.open("督〔2020〕9号", 1, "甲"), DUBAN);
    }

    @Test
    void a_restarted_process_goes_on_where_the_last_one_ended() {
        var task = node.awaitingApproval(draft("修路"));
        var approved = node.done(new ApproveRegistration(task), DIRECTOR, "approve");
        node.close();

        node = CommandNode.over(database);

        assertThat(node.done(new ApproveRegistration(task), DIRECTOR, "approve"))
                .isEqualTo(approved);
        assertThat(node.refused(new ApproveRegistration(task), DIRECTOR, null)).isEqualTo("task.wrong-state");
        var cancelled = node.done(new CancelTask(task, "重复"), DIRECTOR);
        assertThat(cancelled.sequence()).isEqualTo(5);
        assertThat(cancelled.position()).isGreaterThan(approved.position());
    }

    private void whileNothingCanBeRecorded(Runnable attempts) {
        var admin = JdbcClient.create(database.adminDataSource());
        admin.sql("""
                        CREATE FUNCTION events.full_disk() RETURNS trigger LANGUAGE plpgsql AS
                        $$ BEGIN RAISE EXCEPTION 'no space for events'; END $$
                        """).update();
        admin.sql("""
                        CREATE TRIGGER full_disk BEFORE INSERT ON events.domain_event
                        FOR EACH STATEMENT EXECUTE FUNCTION events.full_disk()
                        """).update();
        attempts.run();
        admin.sql("DROP TRIGGER full_disk ON events.domain_event").update();
    }

    private static int serial(String number) {
        return Objects.requireNonNull(DocumentNumber.parse(Objects.requireNonNull(number)))
                .serial();
    }
}
