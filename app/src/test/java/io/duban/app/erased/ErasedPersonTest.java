package io.duban.app.erased;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duban.app.running.ApiCaller;
import io.duban.app.running.ChildJvm;
import io.duban.app.running.PageVisitor;
import io.duban.app.running.RunningDuban;
import io.duban.platform.file.PassingFiles;
import io.duban.platform.file.StoredFiles;
import io.duban.query.projection.Rebuild;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 个人信息保护法 Art. 47 as it must be shown: a citizen is recorded, seen, and erased; after that no file of the database's
 * server, no export, answer or log names them, while the events are as they were and give the same views again.
 */
@ExtendWith(OutputCaptureExtension.class)
class ErasedPersonTest {

    private static final String NAME = "澹台鹤鸣";
    private static final String PHONE = "13698765012";
    private static final String ADDRESS = "溪山县白鹭坊甲二十九号";
    private static final Traces TRACES = new Traces(List.of(NAME, PHONE, "白鹭坊甲二十九号"));

    private static final String[] BY_PAGE = {"尉迟霜降", "13698765013", "溪山县鹭鸣巷三十号"};
    private static final String[] BY_COMMAND = {"淳于谷雨", "13698765014", "溪山县燕归里四十一号"};
    private static final Traces OF_LEDGERS = new Traces(Stream.of(BY_PAGE, BY_COMMAND)
            .flatMap(Stream::of)
            .map(word -> word.replace("溪山县", ""))
            .toList());

    private static RunningDuban duban;
    private static JdbcClient database;
    private static PageVisitor office;
    private static PageVisitor director;

    @BeforeAll
    static void start() {
        duban = RunningDuban.shared();
        database = JdbcClient.create(duban.database().adminDataSource());
        office = PageVisitor.signIn(duban.address(), duban.person("duchayuan1"));
        director = PageVisitor.signIn(duban.address(), duban.person("zhuren"));
    }

    @Test
    void the_search_itself_finds_what_is_there(@TempDir Path folder) throws IOException {
        for (var encoding : List.of("UTF-8", "UTF-16LE", "GB18030")) {
            Files.write(
                    folder.resolve(encoding), ("x".repeat((8 << 20) - 3) + NAME).getBytes(Charset.forName(encoding)));
        }

        assertThat(TRACES.under(folder)).anyMatch(one -> one.endsWith(": UTF-8"));
        assertThat(TRACES.under(folder)).anyMatch(one -> one.endsWith(": UTF-16LE"));
        assertThat(TRACES.under(folder)).anyMatch(one -> one.endsWith(": GB18030"));
    }

    @Test
    void after_erasure_no_file_export_answer_or_log_names_the_person_and_every_view_can_be_built_again(
            CapturedOutput log) {
        var task = underWay();
        office.fill(
                "/tasks/" + task + "/record-citizen",
                "/tasks/" + task + "/record-citizen",
                Map.of("name", NAME, "phone", PHONE, "idNumber", "", "address", ADDRESS));
        var person = person(task);
        var shown = "/tasks/" + task + "/personal-data/" + person;
        assertThat(office.open("/tasks/" + task).body())
                .contains("澹*", "136****5012")
                .doesNotContain(NAME, PHONE);
        assertThat(office.fill("/tasks/" + task, shown, Map.of()).body()).contains(NAME, PHONE, ADDRESS);
        var exports = exports(task);

        var form = "/tasks/" + task + "/erase-personal-data";
        var done = director.fill(form, form, Map.of("person", person, "ground", "REQUESTED"));

        assertThat(done.body()).contains("个人信息已删除").doesNotContain("澹*");
        assertThat(director.fill("/tasks/" + task, shown, Map.of()).statusCode())
                .isEqualTo(403);
        database.sql("CHECKPOINT").update();
        assertThat(TRACES.under(dataDirectory())).isEmpty();
        assertThat(sealedKeys(person)).isEmpty();
        exports.putAll(exports(task));
        exports.put("log", log.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(exports)
                .allSatisfy((what, content) ->
                        assertThat(TRACES.in(content)).as(what).isEmpty());
        assertThat(TRACES.under(duban.home())).isEmpty();
        assertThatTheViewsAreTheSameWhenBuiltAgain();
        assertThat(director.open("/tasks/" + task).body()).contains("个人信息已删除");
    }

    @Test
    void citizens_who_came_in_with_a_ledger_are_erased_as_wholly_and_the_ledger_itself_is_gone_before(
            @TempDir Path folder, CapturedOutput log) throws IOException {
        var uploaded = ledger("页甲1", BY_PAGE);
        assertThat(OF_LEDGERS.in(uploaded)).as("the file does name them").isNotEmpty();
        var check = office.upload("/ledger/import", "/ledger/import", "file", "热线.xlsx", uploaded);
        assertThat(check.body()).contains("1 行含个人信息");
        office.fill(check.uri().toString(), "/ledger/import/start", Map.of());
        assertThat(importedBy(Files.write(folder.resolve("hotline.xlsx"), ledger("行甲1", BY_COMMAND))))
                .contains("导入完成：新建 1 项");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(count("views.task WHERE title IN ('页甲1的事', '行甲1的事')")).isEqualTo(2);
            assertThat(count("events.passing_file")).isZero();
        });
        assertThat(duban.bean(StoredFiles.class).open(digest(uploaded))).isEmpty();
        var tasks = database.sql("SELECT task_id::text FROM views.task WHERE title IN ('页甲1的事', '行甲1的事')")
                .query(String.class)
                .list();
        for (var task : tasks) {
            var person = person(task);
            var shown = office.fill("/tasks/" + task, "/tasks/" + task + "/personal-data/" + person, Map.of());
            assertThat(OF_LEDGERS.in(shown.body().getBytes(StandardCharsets.UTF_8)))
                    .as("name, telephone, address")
                    .hasSize(3);
            var form = "/tasks/" + task + "/erase-personal-data";
            director.fill(form, form, Map.of("person", person, "ground", "REQUESTED"));
        }

        database.sql("CHECKPOINT").update();
        assertThat(OF_LEDGERS.under(dataDirectory())).isEmpty();
        assertThat(OF_LEDGERS.under(duban.home())).isEmpty();
        for (var task : tasks) {
            assertThat(exports(task))
                    .allSatisfy((what, content) ->
                            assertThat(OF_LEDGERS.in(content)).as(what).isEmpty());
        }
        assertThat(OF_LEDGERS.in(log.toString().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(office.upload("/ledger/import", "/ledger/import", "file", "热线.xlsx", uploaded)
                        .body())
                .as("the same ledger may come again and is known again")
                .contains("没有可新建的事项");
        duban.bean(PassingFiles.class).destroy(digest(uploaded));
    }

    /** Each row not squeezed, so that whoever looks through its bytes finds what it says. */
    private static byte[] ledger(String number, String[] citizen) throws IOException {
        var columns = List.of("编号", "事项名称", "牵头单位", "立项日期", "办理时限", "办理状态", "来电人", "联系电话", "住址");
        var row = List.of(
                number, number + "的事", "石桥镇", "2026-02-20", "2026-03-01", "办理中", citizen[0], citizen[1], citizen[2]);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            book.setCompressionLevel(0);
            var sheet = book.newWorksheet("台账");
            for (var column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column));
                sheet.value(1, column, row.get(column));
            }
        }
        return bytes.toByteArray();
    }

    /** What the command line says, in a process of its own over the same home and database. */
    private static String importedBy(Path file) {
        var settings = new LinkedHashMap<String, Object>(duban.database().properties());
        settings.put("duban.home", duban.home());
        var call = Stream.concat(
                        Stream.of("import", file.toString()),
                        settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toList();
        try (var process = ChildJvm.start(call)) {
            assertThat(process.ended(Duration.ofMinutes(2))).as(process.err()).isZero();
            return process.out();
        }
    }

    private static int count(String from) {
        return database.sql("SELECT count(*) FROM " + from).query(Integer.class).single();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What leaves the system: answers of the API, lists, the account file. */
    private static Map<String, byte[]> exports(String task) {
        var api = api();
        var all = new LinkedHashMap<String, byte[]>();
        for (var path : List.of("/api/tasks/" + task, "/api/tasks/" + task + "/events", "/api/tasks?q=" + PHONE)) {
            all.put(path, api.get(path).toString().getBytes(StandardCharsets.UTF_8));
        }
        var named = URLEncoder.encode(NAME, StandardCharsets.UTF_8);
        for (var path :
                List.of("/", "/todo", "/ledger", "/personal-data", "/tasks/" + task, "/tasks/" + task + "/papers")) {
            all.put(path, director.open(path).body().getBytes(StandardCharsets.UTF_8));
        }
        var papers = "/tasks/" + task + "/papers/dispatch";
        assertThat(TRACES.unpacked(office.download(papers + ".docx"))).isEmpty();
        all.put(papers, office.download(papers + ".pdf"));
        assertThat(api.get("/api/tasks?q=" + named).toString()).doesNotContain(task);
        return all;
    }

    private static void assertThatTheViewsAreTheSameWhenBuiltAgain() {
        var before = digest();
        var rebuild = duban.bean(Rebuild.class);
        rebuild.run("task", (position, head) -> {});
        assertThat(digest()).isEqualTo(before);
    }

    private static String digest() {
        return database.sql("""
                        SELECT md5(string_agg(row, '' ORDER BY row)) FROM (
                            SELECT to_jsonb(t)::text AS row FROM views.task t
                            UNION ALL SELECT to_jsonb(v)::text FROM views.task_version v) AS rows""").query(String.class).single();
    }

    private static List<String> sealedKeys(String person) {
        return database.sql("""
                        SELECT k.person::text FROM events.personal_key k LEFT JOIN events.personal_field f USING (person)
                        WHERE k.person = :person::uuid AND (k.sealed_key IS NOT NULL OR f.field IS NOT NULL)""").param("person", person).query(String.class).list();
    }

    private static Path dataDirectory() {
        return Path.of(database.sql("SHOW data_directory").query(String.class).single());
    }

    private static String person(String task) {
        var body = api().get("/api/tasks/" + task).toString();
        var start = body.indexOf("\"person\":\"") + "\"person\":\"".length();
        return body.substring(start, start + 36);
    }

    /** A matter of the ledger that a unit is at work on, and that has its papers. */
    private static String underWay() {
        return database.sql("""
                        SELECT task_id::text FROM views.task
                        WHERE phase = 'IN_PROGRESS' AND lead_unit = '石桥镇' ORDER BY task_id LIMIT 1""").query(String.class).single();
    }

    private static ApiCaller api() {
        return duban.as(duban.person("duchayuan1"));
    }
}
