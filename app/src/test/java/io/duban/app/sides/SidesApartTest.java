package io.duban.app.sides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.duban.app.running.ApiCaller;
import io.duban.app.running.FreePort;
import io.duban.app.running.HandedAccount;
import io.duban.app.running.PageVisitor;
import io.duban.app.running.RunningDuban;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.ImportProgress;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.ledger.RowOutcome;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.roster.RosterDesk;
import io.duban.kernel.roster.RosterTrial;
import io.duban.kernel.task.LookAtClocks;
import io.duban.kernel.task.TaskId;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.file.StoredFiles;
import io.duban.platform.remote.RemoteLedgerDesk;
import io.duban.platform.remote.RemoteRosterDesk;
import io.duban.query.task.DueLooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command side and the query side, each alone, over one database; they meet in it and over HTTP only. */
class SidesApartTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Path COMMAND_HOME = RunningDuban.freshHome();
    private static final int COMMAND_PORT = FreePort.find();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static RunningDuban command;
    private static RunningDuban query;
    private static HandedAccount supervisor;

    @BeforeAll
    static void start() {
        command = commandSide();
        query = RunningDuban.start(
                DATABASE,
                "--duban.sides=query",
                "--duban.command-url=http://127.0.0.1:" + COMMAND_PORT,
                "--duban.master-key-file=" + COMMAND_HOME.resolve("master.key"));
        supervisor = command.person("duchayuan1");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> atQuery().get("/api/overview").path("registered").asInt() == 699);
    }

    @AfterAll
    static void stop() {
        query.close();
        command.close();
        DATABASE.close();
    }

    @Test
    void the_query_side_shows_what_the_command_side_has_recorded() {
        var overview = atQuery().get("/api/overview?after=" + head());
        assertThat(overview.path("registered").asInt()).isEqualTo(699);
        assertThat(overview.path("closed").asInt()).isEqualTo(462);
        assertThat(overview.path("open").asInt()).isEqualTo(237);
    }

    @Test
    void what_the_command_side_records_is_seen_at_the_query_side_within_two_seconds() {
        for (int n = 0; n < 5; n++) {
            var title = newTitle();
            var done = atCommand().done("draft-task", draft(title));
            var path = "/api/tasks/" + done.path("id").asString();
            await().atMost(Duration.ofSeconds(2))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> atQuery().tryGet(path).status() == 200);
            assertThat(atQuery().get(path).path("title").asString()).isEqualTo(title);
        }
    }

    @Test
    void a_form_of_a_page_travels_to_the_command_side_and_the_page_after_it_shows_the_effect() {
        var title = newTitle();
        var shown = draftOnPage(title);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.uri().getPath()).matches("/tasks/[0-9a-f-]{36}");
        assertThat(shown.body()).contains(title);
        assertThat(draftedBy(title)).isEqualTo(supervisor.account());
    }

    @Test
    void duban_itself_looks_at_clocks_over_http_and_no_person_does() {
        var task = atQuery()
                .get("/api/tasks?bucket=OPEN&size=1")
                .path("tasks")
                .path(0)
                .path("id")
                .asString();
        var look = new LookAtClocks(TaskId.of(task));
        var desk = query.bean(CommandDesk.class);

        assertThat(desk.submit(look, Actor.system("系统"), "look:" + task)).isInstanceOf(CommandAnswer.Done.class);
        assertThat(atCommand()
                        .post("look-at-clocks", "{\"taskId\": \"" + task + "\"}", null)
                        .status())
                .isEqualTo(403);
        assertThatThrownBy(() -> command.bean(DueLooks.class))
                .as("the command side alone has no list of what is due, and no scheduler")
                .isInstanceOf(NoSuchBeanDefinitionException.class);
    }

    @Test
    void each_side_offers_its_own_doors_only() {
        var noCommands = atQuery().post("draft-task", draft(newTitle()), null);
        assertThat(noCommands.status()).isEqualTo(404);
        assertThat(noCommands.body().path("code").asString()).isNotBlank();

        var noReading = atCommand().tryGet("/api/overview");
        assertThat(noReading.status()).isEqualTo(404);
        assertThat(noReading.body().path("code").asString()).isNotBlank();
        assertThat(atCommand().statusOf("/login")).as("no pages").isEqualTo(404);
        assertThat(atQuery().statusOf("/login")).isEqualTo(200);
    }

    @Test
    void a_ledger_is_tried_and_imported_over_http() throws IOException {
        assertThat(query.bean(LedgerDesk.class)).isInstanceOf(RemoteLedgerDesk.class);
        var desk = query.bean(LedgerDesk.class);
        var actor = new Actor(supervisor.account(), "督查员一", Role.SUPERVISOR, null, null);
        var name = "supervision-699.xlsx";
        String sha256;
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/demo/" + name))) {
            sha256 = query.bean(StoredFiles.class)
                    .keepInPassing(file, name, actor)
                    .sha256();
        }

        assertThat(desk.dryRun(sha256, name, actor)).isInstanceOfSatisfying(DryRun.Plan.class, plan -> {
            assertThat(plan.count(RowOutcome.PRESENT)).isEqualTo(699);
            assertThat(plan.count(RowOutcome.CREATE)).isZero();
        });
        assertThat(desk.start(sha256, name, false, actor))
                .isInstanceOfSatisfying(LedgerDesk.Start.Started.class, started -> {
                    await().atMost(Duration.ofMinutes(2)).until(() -> desk.progress(started.importId(), actor)
                            .map(ImportProgress::finished)
                            .orElse(false));
                    var end = desk.progress(started.importId(), actor).orElseThrow();
                    assertThat(end.created()).isZero();
                    assertThat(end.present()).isEqualTo(699);
                });
    }

    @Test
    void a_roster_is_tried_and_taken_over_over_http() throws IOException {
        var desk = query.bean(RosterDesk.class);
        assertThat(desk).isInstanceOf(RemoteRosterDesk.class);
        var name = "roster.xlsx";
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var units = book.newWorksheet("单位");
            var cells = List.of("名称", "类型", "上级单位", "东山新区", "功能区", "溪山县");
            for (var at = 0; at < cells.size(); at++) {
                units.value(at / 3, at % 3, cells.get(at));
            }
        }
        var keeper = new Actor(command.person("admin").account(), "管理员", Role.ADMINISTRATOR, null, null);
        var sha256 = query.bean(StoredFiles.class)
                .keep(new ByteArrayInputStream(bytes.toByteArray()), name, keeper)
                .sha256();
        var from = LocalDate.of(2026, 7, 1);

        var plan = (RosterTrial.Plan) desk.dryRun(sha256, name, from, keeper);
        assertThat(plan.changing()).isEqualTo(1);
        assertThat(desk.carryOut(sha256, name, from, "another", keeper)).isInstanceOf(RosterDesk.Outcome.Refused.class);
        assertThat(desk.carryOut(sha256, name, from, plan.mark(), keeper))
                .isInstanceOfSatisfying(RosterDesk.Outcome.CarriedOut.class, done -> assertThat(done.changed())
                        .isEqualTo(1));
    }

    @Test
    void without_the_command_side_pages_read_on_and_forms_say_that_nothing_was_done() {
        command.close();
        try {
            assertThat(visitor().open("/todo").statusCode()).isEqualTo(200);
            assertThat(atQuery().get("/api/overview").path("registered").asInt())
                    .isEqualTo(699);

            var title = newTitle();
            var refused = draftOnPage(title);
            assertThat(refused.uri().getPath()).isEqualTo("/tasks/new");
            assertThat(refused.body()).contains("办理服务暂时连接不上，本次操作没有办理", title);
        } finally {
            command = commandSide();
        }
        assertThat(draftOnPage(newTitle()).uri().getPath()).matches("/tasks/[0-9a-f-]{36}");
    }

    private static RunningDuban commandSide() {
        return RunningDuban.start(DATABASE, COMMAND_HOME, "--duban.sides=command", "--server.port=" + COMMAND_PORT);
    }

    private static ApiCaller atCommand() {
        return command.as(supervisor);
    }

    private static ApiCaller atQuery() {
        return query.as(supervisor);
    }

    private static PageVisitor visitor() {
        return PageVisitor.signIn(query.address(), supervisor);
    }

    private static HttpResponse<String> draftOnPage(String title) {
        return visitor()
                .fill(
                        "/tasks/new",
                        "/tasks/new",
                        Map.of("title", title, "category", "民生实事", "source", "县政府常务会议", "limitType", "GENERAL"));
    }

    private static String draft(String title) {
        return "{\"title\": \"%s\", \"category\": \"民生实事\", \"source\": \"县政府常务会议\", \"limitType\": \"GENERAL\"}"
                .formatted(title);
    }

    private static String newTitle() {
        return "两侧分开办理第%d件".formatted(COUNT.incrementAndGet());
    }

    private static String draftedBy(String title) {
        return JdbcClient.create(DATABASE.eventsDataSource())
                .sql("SELECT metadata ->> 'account' FROM events.domain_event WHERE payload ->> 'title' = ?")
                .param(title)
                .query(String.class)
                .single();
    }

    private static long head() {
        return JdbcClient.create(DATABASE.eventsDataSource())
                .sql("SELECT max(position) FROM events.domain_event")
                .query(Long.class)
                .single();
    }
}
