package io.duban.command.api;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.command.CommandSideConfiguration;
import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.people.Actor;
import io.duban.platform.audit.AuditConfiguration;
import io.duban.platform.database.DatabaseConfiguration;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.DubanJson;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.EventStoreConfiguration;
import io.duban.platform.security.AccountIssuer;
import io.duban.platform.security.NewAccount;
import io.duban.platform.security.SecurityConfiguration;
import io.duban.platform.time.ClockConfiguration;
import io.duban.platform.token.ApiTokens;
import io.duban.platform.token.TokenScope;
import io.duban.platform.token.WantedToken;
import io.duban.platform.web.WebConfiguration;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The command side alone, with web and sign-in and without a query side on the class path. */
class CommandApiTest {

    private static final String DRAFT = """
            {"title": "修复东河堤防", "category": "民生实事", "source": "县政府工作报告", "limitType": "GENERAL"}
            """;

    private static final Map<String, String> TOKENS = new HashMap<>();
    private static TestDatabase database;
    private static ConfigurableApplicationContext context;
    private static String address;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        var settings = Stream.concat(
                        database.properties().entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue()),
                        Stream.of(
                                "--server.address=127.0.0.1",
                                "--server.port=0",
                                "--management.endpoint.health.show-details=always",
                                "--spring.main.banner-mode=off"))
                .toArray(String[]::new);
        context = new SpringApplicationBuilder(App.class).run(settings);
        address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        context.getBean(AccountIssuer.class)
                .issue(Stream.of(SUPERVISOR, DIRECTOR)
                        .map(actor -> new NewAccount(actor.account(), actor.name(), actor.role(), null, null))
                        .toList());
        var wanted = new WantedToken("试用", TokenScope.READ_AND_COMMAND, 1);
        for (var actor : List.of(SUPERVISOR, DIRECTOR)) {
            TOKENS.put(
                    actor.account(),
                    context.getBean(ApiTokens.class).issue(actor, wanted).text());
        }
    }

    @AfterAll
    static void stop() {
        context.close();
        database.close();
    }

    @Test
    void the_command_side_runs_without_the_query_side_and_is_healthy() throws Exception {
        assertThatThrownBy(() -> Class.forName("io.duban.query.QuerySideConfiguration"))
                .isInstanceOf(ClassNotFoundException.class);
        var health = send(
                HttpRequest.newBuilder(URI.create(address + "/actuator/health")).GET());
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(json(health).path("status").asString()).isEqualTo("UP");
    }

    @Test
    void a_command_is_given_by_name_and_answered_with_id_sequence_and_position() throws Exception {
        var answer = post("draft-task", DRAFT, SUPERVISOR);
        assertThat(answer.statusCode()).isEqualTo(200);
        var body = json(answer);
        assertThat(body.path("sequence").asLong()).isZero();
        assertThat(body.path("position").asLong()).isPositive();
        var event = context.getBean(EventReader.class).stream(
                        UUID.fromString(body.path("id").asString()))
                .getFirst();
        assertThat(event.actor().account()).isEqualTo(SUPERVISOR.account());
        assertThat(event.position()).isEqualTo(body.path("position").asLong());
        assertThat(event.correlationId())
                .isEqualTo(answer.headers().firstValue("X-Correlation-Id").orElseThrow());
    }

    @Test
    void the_actor_is_the_session_whatever_the_body_claims() throws Exception {
        var claiming = DRAFT.replace("{", "{\"actor\": {\"account\": \"shilei\"}, ");
        var answer = post("draft-task", claiming, SUPERVISOR);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).path("code").asString()).isEqualTo("request.unknown-field");
    }

    /** S9: nobody slips in what a command does not ask for, whatever it is called elsewhere. */
    @Test
    void no_command_takes_a_field_that_is_none_of_its_own() throws Exception {
        var complete = 0;
        for (var command : CommandCatalog.all().entrySet()) {
            var own = Arrays.stream(command.getValue().getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            for (var field : List.of("unitId", "role", "closedAt", "label")) {
                if (!own.contains(field)) {
                    var task = own.contains("taskId") ? "\"taskId\": \"%s\", ".formatted(UUID.randomUUID()) : "";
                    var answer = post(command.getKey(), "{%s\"%s\": \"x\"}".formatted(task, field), SUPERVISOR);
                    assertThat(answer.statusCode()).as(command.getKey()).isEqualTo(422);
                    if (own.equals(List.of("taskId"))) {
                        assertThat(json(answer).path("code").asString())
                                .as(command.getKey() + " " + field)
                                .isEqualTo("request.unknown-field");
                        complete++;
                    }
                }
            }
        }
        assertThat(complete).as("those that ask for nothing more than the task").isGreaterThan(20);
    }

    @Test
    void approval_answers_with_the_number() throws Exception {
        var id = json(post("draft-task", DRAFT, SUPERVISOR)).path("id").asString();
        var task = "{\"taskId\": \"%s\"}".formatted(id);
        assertThat(post("request-registration", task, SUPERVISOR).statusCode()).isEqualTo(200);
        var approved = post("approve-registration", task, DIRECTOR);
        assertThat(json(approved).path("number").asString()).matches("督〔\\d{4}〕\\d+号");
    }

    @Test
    void a_missing_value_is_a_422_with_its_field() throws Exception {
        var answer = post("draft-task", DRAFT.replace("修复东河堤防", " "), SUPERVISOR);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertProblem(answer, "value.required", "请填写事项名称。");
        assertThat(json(answer).path("field").asString()).isEqualTo("title");
    }

    @Test
    void malformed_json_and_an_empty_body_are_a_400() throws Exception {
        for (var body : List.of("{\"title\": ", "", "null", "[]", "\"x\"", DRAFT + "x")) {
            var answer = post("draft-task", body, SUPERVISOR);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(json(answer).path("code").asString()).isEqualTo("request.malformed");
        }
    }

    @Test
    void refusals_have_the_status_of_their_kind() throws Exception {
        var id = json(post("draft-task", DRAFT, SUPERVISOR)).path("id").asString();
        var approval = "{\"taskId\": \"%s\"}".formatted(id);
        assertThat(post("approve-registration", approval, SUPERVISOR).statusCode())
                .isEqualTo(403);
        assertThat(post("approve-registration", approval, DIRECTOR).statusCode())
                .isEqualTo(409);
        assertThat(post("request-registration", approval, SUPERVISOR).statusCode())
                .isEqualTo(200);
        assertThat(post("approve-registration", approval, DIRECTOR).statusCode())
                .isEqualTo(200);
        var again = post("approve-registration", approval, DIRECTOR);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(again).path("code").asString()).isEqualTo("task.wrong-state");
        var nowhere = approval.replace(id, "00000000-0000-7000-8000-000000000099");
        assertThat(post("approve-registration", nowhere, DIRECTOR).statusCode()).isEqualTo(404);
    }

    @Test
    void an_unknown_command_is_a_404_and_ledger_rows_are_no_command_of_the_api() throws Exception {
        for (var name : List.of("close-everything", "carry-over-task")) {
            var answer = post(name, "{}", SUPERVISOR);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(json(answer).path("code").asString()).isEqualTo("command.unknown");
        }
    }

    @Test
    void one_idempotency_key_has_one_effect() throws Exception {
        var first = post("draft-task", DRAFT, SUPERVISOR, "key-1");
        assertThat(post("draft-task", DRAFT, SUPERVISOR, "key-1").body()).isEqualTo(first.body());
        var other = post("draft-task", DRAFT.replace("东河", "西河"), SUPERVISOR, "key-1");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(json(other).path("code").asString()).isEqualTo("idempotency.key-reused");
    }

    @Test
    void without_a_sign_in_nothing_is_done() throws Exception {
        var anonymous = send(HttpRequest.newBuilder(URI.create(address + "/api/commands/draft-task"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(DRAFT)));
        assertThat(anonymous.statusCode()).isEqualTo(401);
    }

    @Test
    void every_command_is_listed() throws Exception {
        var list = send(HttpRequest.newBuilder(URI.create(address + "/api/commands"))
                .header("Authorization", credentials(SUPERVISOR))
                .GET());
        assertThat(json(list).valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(CommandCatalog.all().keySet());
    }

    private void assertProblem(HttpResponse<String> answer, String code, String detail) {
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
        assertThat(json(answer).path("detail").asString()).isEqualTo(detail);
    }

    private HttpResponse<String> post(String name, String body, Actor actor, String... key) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/commands/" + name))
                .header("Content-Type", "application/json")
                .header("Authorization", credentials(actor))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (var each : key) {
            request.header("Idempotency-Key", each);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return DubanJson.mapper().readTree(answer.body());
    }

    private static String credentials(Actor actor) {
        return "Bearer " + TOKENS.get(actor.account());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        DatabaseConfiguration.class,
        EventStoreConfiguration.class,
        ClockConfiguration.class,
        WebConfiguration.class,
        SecurityConfiguration.class,
        AuditConfiguration.class,
        CommandSideConfiguration.class
    })
    static class App {}
}
