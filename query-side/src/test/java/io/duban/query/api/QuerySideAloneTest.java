package io.duban.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Role;
import io.duban.platform.audit.AuditConfiguration;
import io.duban.platform.database.DatabaseConfiguration;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.EventStoreConfiguration;
import io.duban.platform.file.FileConfiguration;
import io.duban.platform.secret.SecretConfiguration;
import io.duban.platform.security.AccountIssuer;
import io.duban.platform.security.NewAccount;
import io.duban.platform.security.SecurityConfiguration;
import io.duban.platform.time.ClockConfiguration;
import io.duban.platform.token.ApiTokens;
import io.duban.platform.token.TokenScope;
import io.duban.platform.token.WantedToken;
import io.duban.platform.web.WebConfiguration;
import io.duban.query.County;
import io.duban.query.QuerySideConfiguration;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.ToldLedgerDesk;
import io.duban.query.xishan.ToldRosterDesk;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The reading side as a process of its own: no command side is on this module's class path. */
class QuerySideAloneTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static TestDatabase database;
    private static ConfigurableApplicationContext context;
    private static String token;

    @BeforeAll
    static void begin() {
        database = TestDatabase.fresh();
        context = new SpringApplicationBuilder(Application.class)
                .properties(database.properties())
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "axon.axonserver.enabled=false",
                        "management.endpoints.web.exposure.include=health,prometheus")
                .run();
        context.getBean(AccountIssuer.class)
                .issue(List.of(new NewAccount("ducha1", "督查员", Role.SUPERVISOR, null, null)));
        token = context.getBean(ApiTokens.class)
                .issue(County.SUPERVISOR, new WantedToken("试用", TokenScope.READ, 1))
                .text();
    }

    @AfterAll
    static void end() {
        context.close();
        database.close();
    }

    @Test
    void the_command_side_is_not_there() {
        assertThat(QuerySideAloneTest.class
                        .getClassLoader()
                        .getResource("io/duban/command/CommandSideConfiguration.class"))
                .isNull();
    }

    @Test
    void the_overview_of_an_empty_county_is_all_zero() throws Exception {
        assertThat(get("/api/overview"))
                .contains("\"registered\":0", "\"closed\":0", "\"open\":0", "\"overdue\":0", "\"position\":0");
    }

    @Test
    void lists_are_empty_and_a_ranking_of_nobody_is_one() throws Exception {
        assertThat(get("/api/tasks?bucket=OPEN&sort=DEADLINE&asOf=2026-07-31")).contains("\"tasks\":[]", "\"total\":0");
        assertThat(get("/api/units")).isEqualTo("[]");
        assertThat(get("/api/leaders")).isEqualTo("[]");
        assertThat(get("/api/notices")).isEqualTo("[]");
        assertThat(get("/api/rankings/2026-07")).contains("\"month\":\"2026-07\"", "\"groups\":[]");
    }

    @Test
    void a_bad_parameter_is_refused_with_the_field_and_a_sentence() throws Exception {
        assertProblem("/api/tasks?bucket=LATE", 422, "bucket");
        assertProblem("/api/tasks?size=500", 422, "size");
        assertProblem("/api/overview?asOf=yesterday", 422, "asOf");
        assertProblem("/api/rankings/july", 422, "month");
        assertProblem("/api/tasks?after=-1", 422, "after");
    }

    @Test
    void a_task_that_does_not_exist_is_a_problem_and_not_an_empty_page() throws Exception {
        var answer = send("/api/tasks/" + new UUID(1, 2));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("task.not-found", "没有找到");
        assertThat(send("/api/tasks/" + new UUID(1, 2) + "/events").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_description_of_the_interface_names_every_address() throws Exception {
        assertThat(get("/v3/api-docs"))
                .contains("/api/tasks", "/api/tasks/{id}/events", "/api/overview", "/api/rankings/{month}", "asOf");
    }

    @Test
    void the_lag_of_every_view_is_measured() {
        var registry = context.getBean(MeterRegistry.class);
        for (var view : List.of("task", "organisation", "notice")) {
            assertThat(registry.get("duban.projection.lag.events")
                            .tag("view", view)
                            .gauge()
                            .value())
                    .isZero();
            assertThat(registry.get("duban.projection.lag.seconds")
                            .tag("view", view)
                            .gauge()
                            .value())
                    .isZero();
            assertThat(registry.get("duban.dead.letters")
                            .tag("view", view)
                            .gauge()
                            .value())
                    .isZero();
        }
    }

    private static void assertProblem(String path, int status, String field) throws Exception {
        var answer = send(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"", "应");
    }

    private static String get(String path) throws Exception {
        var answer = send(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> send(String path) throws Exception {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    // Not marked as a configuration, else the scan of io.duban.query would take it in everywhere.
    @EnableAutoConfiguration
    @Import({
        ToldDesk.class,
        ToldLedgerDesk.class,
        ToldRosterDesk.class,
        AuditConfiguration.class,
        SecretConfiguration.class,
        FileConfiguration.class,
        ClockConfiguration.class,
        DatabaseConfiguration.class,
        EventStoreConfiguration.class,
        WebConfiguration.class,
        SecurityConfiguration.class,
        QuerySideConfiguration.class
    })
    static class Application {}
}
