package io.duban.command.desk;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.command.organisation.OrganisationRegister;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.AttachmentPurged;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.PurgeAttachment;
import io.duban.kernel.task.RecordCitizen;
import io.duban.kernel.task.RemindUnit;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.TaskId;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.file.FilePurge;
import io.duban.platform.file.FilePurges;
import io.duban.platform.file.StoredFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No state secret stays here: typed text is turned back at the desk, and a file is destroyed for good by two people. */
class NoSecretsTest {

    private static final Actor OFFICER = new Actor("baomi", "孙保密", Role.SECRECY_OFFICER, null, null);
    private static final String TRACE = "trace-of-a-file-that-must-not-be-here";

    private static TestDatabase database;
    private static CommandNode node;
    private static UnitRef water;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        node = CommandNode.over(database);
        node.done(new RegisterUnit("县水利局", null), ADMINISTRATOR);
        water = node.bean(OrganisationRegister.class)
                .current()
                .unitNamed("县水利局")
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    @Test
    void a_text_with_a_mark_is_turned_back_beside_its_field_and_nothing_of_it_is_kept() {
        var secret = "水库加固-unusual-word";
        var command = new DraftTask(secret, "重点项目", "会议纪要", null, "一\n机密★10年\n" + secret, null, LimitType.GENERAL);

        var answer = node.desk().submit(command, SUPERVISOR, "typed-once");

        assertThat(answer).isInstanceOfSatisfying(CommandAnswer.Refused.class, refused -> {
            assertThat(refused.rejection().code()).isEqualTo("secrecy.mark");
            assertThat(refused.rejection().fieldOrNull()).isEqualTo("content");
            assertThat(refused.rejection().sentence()).contains("机密★10年", "没有保存任何内容", "保密员");
        });
        var admin = JdbcClient.create(database.adminDataSource());
        for (var table : List.of("domain_event", "command_receipt", "audit_entry")) {
            assertThat(admin.sql("SELECT count(*) FROM events." + table + " t WHERE t::text LIKE '%unusual-word%'")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(admin.sql("SELECT count(*) FROM events.audit_entry WHERE act = 'TEXT_WITH_MARK_REFUSED'"
                                + " AND account = 'ducha1' AND details ->> 'field' = 'content'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_same_words_in_a_sentence_are_taken() {
        var task = node.awaitingApproval(
                new DraftTask("开展保守国家秘密法宣传", "重点项目", "会议纪要", null, "注意商业秘密和数据的机密性", null, LimitType.GENERAL));

        assertThat(node.stream(task.value())).isNotEmpty();
    }

    @Test
    void a_citizens_number_in_a_text_is_turned_back_beside_its_field_with_the_place_where_it_belongs() {
        var command = new DraftTask("修复水渠", "重点项目", "会议纪要", null, "来电人 138 0000 1234 反映水渠渗漏", null, LimitType.GENERAL);

        var answer = node.desk().submit(command, SUPERVISOR, "typed-number");

        assertThat(answer).isInstanceOfSatisfying(CommandAnswer.Refused.class, refused -> {
            assertThat(refused.rejection().code()).isEqualTo("personal.number");
            assertThat(refused.rejection().fieldOrNull()).isEqualTo("content");
            assertThat(refused.rejection().sentence())
                    .contains("手机号码", "没有保存任何内容", "登记诉求人")
                    .doesNotContain("138");
        });
        assertThat(JdbcClient.create(database.adminDataSource())
                        .sql("SELECT count(*) FROM events.domain_event t WHERE t::text LIKE '%138 0000 1234%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_landline_and_a_credit_code_are_taken_and_a_citizens_own_fields_take_the_number() {
        var command = new DraftTask(
                "修复水渠", "重点项目", "会议纪要", null, "县水利局电话0837-2823456，代码12100000400012199X", null, LimitType.GENERAL);
        var task = new TaskId(node.done(command, SUPERVISOR).id());

        assertThat(node.desk().submit(new RecordCitizen(task, null, "13800001234", null, null), SUPERVISOR, null))
                .isInstanceOf(CommandAnswer.Done.class);
    }

    @Test
    void what_duban_says_itself_is_not_looked_at_again() {
        var task = node.awaitingApproval(new DraftTask("修渠", "重点项目", "会议纪要", null, null, null, LimitType.GENERAL));

        var answer = node.desk().submit(new RemindUnit(task, "机密"), Actor.system("定时任务"), null);

        assertThat(answer).isInstanceOfSatisfying(CommandAnswer.Refused.class, refused -> assertThat(
                        refused.rejection().code())
                .isEqualTo("task.not-allowed"));
    }

    @Test
    void an_attachment_that_two_people_destroy_is_gone_from_the_disk_and_the_task_goes_on() throws IOException {
        var head = new Actor("shuili", "水利局长", Role.UNIT_HEAD, water, null);
        var content = ("%PDF-1.7 " + TRACE).getBytes(StandardCharsets.UTF_8);
        var files = node.bean(StoredFiles.class);
        var kept = files.keep(new ByteArrayInputStream(content), "验收单.pdf", head);
        var task = reported(new Attachment(kept.sha256(), "验收单.pdf", kept.mediaType(), kept.size()), head);
        var purges = node.bean(FilePurges.class);

        assertThat(purges.search("验收", OFFICER)).extracting("sha256").containsExactly(kept.sha256());
        assertThat(purges.propose(kept.sha256(), "误传密件", OFFICER)).isEmpty();
        assertThat(purges.propose(kept.sha256(), "再次", OFFICER))
                .map(Rejection::code)
                .contains("purge.proposed-already");
        var purge = purges.page(DIRECTOR, 0, 10).getFirst();
        assertThat(files.open(kept.sha256()))
                .as("nothing goes before it is approved")
                .isPresent();
        assertThat(node.refused(new PurgeAttachment(task, purge.id()), SUPERVISOR, null))
                .isEqualTo("purge.not-allowed");

        node.done(new PurgeAttachment(task, purge.id()), DIRECTOR);
        purges.carryOut();

        assertThat(files.open(kept.sha256())).isEmpty();
        assertThat(files.isPurged(kept.sha256())).isTrue();
        assertThat(node.refused(new PurgeAttachment(task, purge.id()), DIRECTOR, null))
                .isEqualTo("purge.not-here");
        assertThat(purges.page(DIRECTOR, 0, 10).getFirst().state()).isEqualTo(FilePurge.State.APPROVED);
        assertThat(node.stream(task.value()).getLast().event())
                .isEqualTo(new AttachmentPurged(task, kept.sha256(), "验收单.pdf", "误传密件", "孙保密", DIRECTOR.name()));
        assertThatThrownBy(() -> files.keep(new ByteArrayInputStream(content), "另一个名字.pdf", head))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("file.purged"));
        assertThat(onDisk(TRACE))
                .as("bytes of the content in the database's files")
                .isEmpty();
        assertThat(onDisk("误传密件"))
                .as("what is written there is found by this search")
                .isNotEmpty();

        node.bean(Cache.class).remove(task.toString());
        node.done(new ReportProgress(task, "继续办理", 60, null, List.of()), head);
    }

    private static TaskId reported(Attachment file, Actor head) {
        var task = node.awaitingApproval(new DraftTask("修堤", "重点项目", "会议纪要", null, null, null, LimitType.GENERAL));
        node.done(new ApproveRegistration(task), DIRECTOR);
        var deadline = LocalDate.now(CountyTime.ZONE).plusDays(7);
        node.done(new DispatchTask(task, water.id(), List.of(), null, deadline), SUPERVISOR);
        node.done(new SignForTask(task), head);
        node.done(new ReportProgress(task, "进展顺利", 50, null, List.of(file)), head);
        return task;
    }

    /** The files of this database and the log of the server that hold these bytes. */
    private static List<Path> onDisk(String words) throws IOException {
        var admin = JdbcClient.create(database.adminDataSource());
        admin.sql("CHECKPOINT").update();
        var data = Path.of(admin.sql("SHOW data_directory").query(String.class).single());
        var oid = admin.sql("SELECT oid::text FROM pg_database WHERE datname = current_database()")
                .query(String.class)
                .single();
        try (var files = Files.walk(data.resolve("base").resolve(oid))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words))
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
