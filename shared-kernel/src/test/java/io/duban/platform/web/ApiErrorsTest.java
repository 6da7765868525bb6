package io.duban.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.security.RunningServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every way in which a request to the API can fail, as the sender sees it. */
@ExtendWith(OutputCaptureExtension.class)
class ApiErrorsTest {

    static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0} -> {2}, field {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    {"title":                                  | 400 | request.malformed     |             | JSON
                    [1,2]                                      | 400 | request.malformed     |             | JSON
                    null                                       | 400 | request.malformed     |             | 没有内容
                    {"percent":0,"colour":"red"}               | 422 | request.unknown-field | colour      | 可用的字段：about、limitType、on、percent、title
                    {"percent":0,"on":"31.3.2026"}             | 422 | request.wrong-type    | on          | 日期（形如 2026-03-31）
                    {"percent":0,"on":"2026-02-30"}            | 422 | request.wrong-type    | on          | 日期
                    {"percent":0,"about":"17"}                 | 422 | request.wrong-type    | about       | 编号
                    {"percent":0,"limitType":"SOMETIME"}       | 422 | request.wrong-type    | limitType   | GENERAL、MAJOR、FIXED、LONG_TERM、URGENT
                    {"percent":"many"}                         | 422 | request.wrong-type    | percent     | 数字
                    {"percent":0,"title":["a"]}                | 422 | request.wrong-type    | title       | 文字
                    """)
    void a_body_that_does_not_fit_says_which_field_and_what_belongs_there(
            String body, int status, String code, String field, String words) {
        var answer = server.browser().json("/api/wishes", body, "Authorization", credentials());

        assertProblem(answer, status, code, words);
        assertThat(json(answer).path("field").asString("")).isEqualTo(field == null ? "" : field);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    {"name":"  "}                      | value.required | name  | 请填写单位名称
                    {}                                 | value.required | name  | 请填写单位名称
                    {"name":"青石镇","group":"%LONG%"}  | value.too-long | group | 排名分组最多30个字
                    """)
    void a_value_that_the_command_itself_refuses_is_told_in_the_commands_words(
            String body, String code, String field, String words) {
        var filled = body.replace("%LONG%", "组".repeat(31));

        var answer = server.browser().json("/api/units", filled, "Authorization", credentials());

        assertProblem(answer, 422, code, words);
        assertThat(json(answer).path("field").asString()).isEqualTo(field);
        assertThat(json(answer).path("kind").asString()).isEqualTo("invalid");
    }

    @Test
    void a_missing_body_is_named() {
        assertProblem(
                server.browser().json("/api/wishes", "", "Authorization", credentials()),
                400,
                "request.malformed",
                "请求没有内容");
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource({
        "/api/wishes/17?asOf=2026-03-31, 422, request.wrong-type, id",
        "/api/wishes/0198c2a0-7d3e-7000-8000-000000000000?asOf=yesterday, 422, request.wrong-type, asOf",
        "/api/wishes/0198c2a0-7d3e-7000-8000-000000000000, 422, request.missing-parameter, asOf",
        "/api/nowhere, 404, request.not-found, ",
        "/api/wishes, 405, request.method, "
    })
    void an_address_that_does_not_fit_says_why(String path, int status, String code, String field) {
        var answer = server.browser().get(path, "Authorization", credentials());

        assertProblem(answer, status, code, "请");
        assertThat(json(answer).path("field").asString("")).isEqualTo(field == null ? "" : field);
    }

    @Test
    void a_wrong_method_names_the_right_one() {
        var answer = server.browser().get("/api/wishes", "Authorization", credentials());

        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void another_media_type_is_refused() {
        var answer = server.browser().send("POST", "/api/wishes", "text/xml", "<a/>", "Authorization", credentials());

        assertProblem(answer, 415, "request.media-type", "application/json");
    }

    @Test
    void a_format_that_we_do_not_have_is_refused_as_a_problem_all_the_same() {
        var answer = server.browser().get("/api/me", "Authorization", credentials(), "Accept", "application/xml");

        assertProblem(answer, 406, "request.not-acceptable", "application/json");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        var part = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                + "x".repeat(200 * 1024) + "\r\n--edge--\r\n";

        var answer = server.browser()
                .send("POST", "/api/files", "multipart/form-data; boundary=edge", part, "Authorization", credentials());

        assertProblem(answer, 413, "request.too-large", "压缩或拆分");
    }

    @Test
    void a_fault_of_ours_tells_a_reference_and_no_detail(CapturedOutput log) {
        var answer = server.browser().get("/api/broken", "Authorization", credentials());

        assertProblem(answer, 500, "system.failed", "reference");
        assertThat(answer.body()).doesNotContain("inner detail", "Exception");
        assertThat(log.getAll())
                .contains(json(answer).path("reference").asString())
                .contains("an inner detail that is nobody's business");
    }

    @Test
    void a_database_that_is_away_is_a_503_that_invites_to_try_again() {
        var answer = server.browser().get("/api/no-database", "Authorization", credentials());

        assertProblem(answer, 503, "database.unavailable", "稍后重试");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void the_senders_correlation_id_is_taken_over_when_it_is_well_formed() {
        assertThat(correlationOf("order-4711-a")).isEqualTo("order-4711-a");
        assertThat(correlationOf("short")).isNotEqualTo("short");
        assertThat(correlationOf("<script>alert(1)</script>")).matches("[0-9a-f-]{36}");
    }

    private static String correlationOf(String sent) {
        var answer = server.browser().get("/api/nowhere", "Authorization", credentials(), "X-Correlation-Id", sent);
        var header = answer.headers().firstValue("X-Correlation-Id").orElseThrow();
        assertThat(json(answer).path("reference").asString()).isEqualTo(header);
        return header;
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        var body = json(answer);
        assertThat(body.path("code").asString()).isEqualTo(code);
        assertThat(body.path("type").asString()).isEqualTo("urn:duban:problem:" + code);
        assertThat(body.path("status").asInt()).isEqualTo(status);
        assertThat(body.path("title").asString()).isNotBlank();
        assertThat(body.path("detail").asString()).contains(words).endsWith("。");
        assertThat(body.path("reference").asString()).isNotBlank();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String credentials() {
        return server.bearer("duchayuan1");
    }
}
