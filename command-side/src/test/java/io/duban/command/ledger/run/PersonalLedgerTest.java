package io.duban.command.ledger.run;

import static io.duban.command.ledger.run.ImportedLedgers.finished;
import static io.duban.command.ledger.run.ImportedLedgers.started;
import static io.duban.command.ledger.run.ImportedLedgers.tried;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.desk.CommandNode;
import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.RowOutcome;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.EventReader;
import io.duban.platform.file.StoredFiles;
import io.duban.platform.person.PersonalData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hotline's ledger names those who rang; none of it stands in an event. */
class PersonalLedgerTest {

    private static final String[] COLUMNS = {"编号", "事项名称", "牵头单位", "立项日期", "办理时限", "办理状态", "来电人", "联系电话", "住址", "备注"};
    private static final String[] NAMED = {
        "甲1", "修桥", "石桥镇", "2026-02-20", "2026-03-01", "办理中", "尉迟恭民", "13900005678", "石桥镇下河村九组", "急"
    };
    private static final String[] NAMELESS = {"甲2", "修路", "石桥镇", "2026-02-20", "2026-03-01", "办理中", "", "", "", ""};

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
    void what_a_row_says_about_a_citizen_goes_to_the_vault_and_the_event_says_only_that_it_did() {
        var plan = (DryRun.Plan) tried(node, ledger(NAMED, NAMELESS));
        assertThat(plan.personalRows()).isEqualTo(1);
        finished(node, started(node, ledger(NAMED, NAMELESS), false));

        var events = node.bean(EventReader.class).after(0, 1000);
        assertThat(events).noneSatisfy(recorded -> assertThat(recorded.event().toString())
                .containsAnyOf("尉迟恭民", "13900005678", "下河村"));
        var entry = events.stream()
                .map(recorded -> recorded.event())
                .filter(LedgerEntryCarriedOver.class::isInstance)
                .map(event -> ((LedgerEntryCarriedOver) event).entry().cells())
                .toList();
        assertThat(entry).hasSize(2);
        assertThat(entry.getFirst()).containsEntry("来电人", "（个人信息，已加密单独保存）").containsEntry("备注", "急");
        assertThat(entry.getLast()).containsEntry("来电人", "");
        var citizens = events.stream()
                .map(recorded -> recorded.event())
                .filter(CitizenRecorded.class::isInstance)
                .map(CitizenRecorded.class::cast)
                .toList();
        assertThat(citizens).hasSize(1);
        assertThat(node.bean(PersonalData.class)
                        .of(citizens.getFirst().person())
                        .orElseThrow()
                        .values())
                .isEqualTo(Map.of(
                        PersonalField.NAME, "尉迟恭民",
                        PersonalField.PHONE, "13900005678",
                        PersonalField.ADDRESS, "石桥镇下河村九组"));
    }

    @Test
    void the_original_is_destroyed_when_everything_of_it_was_carried_over() {
        var file = ledger(NAMED, NAMELESS);
        var digest = ImportedLedgers.keep(node, file, "热线.xlsx");
        assertThat(node.bean(StoredFiles.class).open(digest)).isPresent();

        finished(node, started(node, file, false));

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(node.bean(StoredFiles.class).open(digest)).isEmpty());
        assertThat(JdbcClient.create(database.adminDataSource())
                        .sql("SELECT count(*) FROM events.file_key")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_number_outside_the_citizens_columns_is_a_problem_of_its_row_and_is_told_nowhere() {
        var noted = NAMED.clone();
        noted[9] = "来电13900005678，急";
        var plan = (DryRun.Plan) tried(node, ledger(noted, NAMELESS));

        assertThat(plan.count(RowOutcome.PROBLEM)).isEqualTo(1);
        assertThat(plan.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("PERSONAL_NUMBER");
            assertThat(issue.row()).isEqualTo(2);
            assertThat(issue.column()).isEqualTo("备注");
            assertThat(issue.error()).isTrue();
            assertThat(issue.reason()).contains("手机号码", "联系电话");
        });
        assertThat(plan.toString()).doesNotContain("13900005678");
        finished(node, started(node, ledger(noted, NAMELESS), true));
        assertThat(node.bean(EventReader.class).after(0, 1000).toString()).doesNotContain("13900005678");
    }

    @Test
    void the_same_file_is_known_again_and_keeps_nobody_twice() {
        finished(node, started(node, ledger(NAMED), false));

        var again = (DryRun.Plan) tried(node, ledger(NAMED));
        assertThat(again.count(RowOutcome.PRESENT)).isEqualTo(1);
        assertThat(finished(node, started(node, ledger(NAMED), false)).created())
                .isZero();
        assertThat(JdbcClient.create(database.adminDataSource())
                        .sql("SELECT count(*) FROM events.personal_key")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static byte[] ledger(String[]... rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("台账");
            for (int column = 0; column < COLUMNS.length; column++) {
                sheet.value(0, column, COLUMNS[column]);
                for (int row = 0; row < rows.length; row++) {
                    sheet.value(row + 1, column, rows[row][column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
