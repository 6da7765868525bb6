package io.duban.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites, other addresses and over-eager bodies try, and what every answer tells the browser. */
class ForgedRequestTest {

    static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_form_without_the_token_is_refused_and_one_with_it_accepted() {
        var browser = server.signedIn("duchayuan1");

        assertThat(browser.form("/desk", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.form("/desk", Map.of("_csrf", "guessed")).statusCode())
                .isEqualTo(403);
        assertThat(browser.form("/desk", Map.of("_csrf", browser.token())).body())
                .isEqualTo("督查员一");
    }

    @Test
    void a_form_from_a_session_that_has_ended_leads_to_the_sign_in_page() {
        var answer = server.browser().form("/desk", Map.of("_csrf", "of yesterday"));

        assertThat(answer.headers().firstValue("Location")).hasValue("/login?expired");
    }

    @Test
    void a_session_may_not_change_anything_over_the_api_without_the_token() {
        var browser = server.signedIn("duchayuan1");
        var wish = "{\"title\":\"路灯\",\"percent\":0}";

        var refused = browser.json("/api/wishes", wish);
        var accepted = browser.json("/api/wishes", wish, "X-CSRF-TOKEN", browser.token());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("request.csrf", "请刷新页面");
        assertThat(accepted.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor", "role", "unitId", "closedAt", "label"})
    void a_body_that_says_who_is_acting_is_refused(String field) {
        var body = "{\"title\":\"路灯\",\"percent\":0,\"%s\":\"admin\"}".formatted(field);

        var answer = server.browser().json("/api/wishes", body, "Authorization", credentials());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("request.unknown-field", "\"field\":\"" + field + "\"");
    }

    @Test
    void parameters_and_headers_do_not_change_who_is_acting() {
        var answer = server.browser()
                .get(
                        "/api/me?account=admin&actor.account=admin&role=ADMINISTRATOR",
                        "Authorization",
                        credentials(),
                        "X-Remote-User",
                        "admin");

        assertThat(answer.body()).contains("\"duchayuan1\"", "\"SUPERVISOR\"").doesNotContain("admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/desk", "/api/me", "/actuator/health", "/assets/none.css", "/webjars/none.js"})
    void every_answer_carries_the_headers_that_bind_the_browser(String path) {
        var headers = server.browser().get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .contains("object-src 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()", "geolocation=()");
        assertThat(headers.firstValue("X-Correlation-Id")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void pages_are_not_kept_by_the_browser() {
        assertThat(server.signedIn("zhuren")
                        .get("/desk")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("no-store");
    }

    @Test
    void health_is_for_everybody_and_metrics_for_the_machine_itself_and_the_administrator() {
        var stranger = server.browser();

        assertThat(stranger.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/actuator/prometheus").statusCode()).isEqualTo(200); // from loopback
        var throughProxy = new String[] {"X-Forwarded-For", "203.0.113.9"};
        assertThat(stranger.get("/actuator/prometheus", throughProxy).statusCode())
                .isEqualTo(401);
        assertThat(metricsThroughProxy("duchayuan1")).isEqualTo(403);
        assertThat(metricsThroughProxy("admin")).isEqualTo(200);
        assertThat(stranger.get("/actuator/info").statusCode()).isEqualTo(401);
    }

    @Test
    void a_page_that_fetches_does_not_raise_the_browsers_password_box() {
        var answer = server.browser().get("/api/me", "Sec-Fetch-Mode", "cors");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    private static int metricsThroughProxy(String account) {
        return server.browser()
                .get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.9", "Authorization", server.bearer(account))
                .statusCode();
    }

    private static String credentials() {
        return server.bearer("duchayuan1");
    }
}
