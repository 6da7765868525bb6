package io.duban.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** TLS in front of the server, forged forms of every kind, and bodies without end. */
class HardeningTest {

    static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(Map.of("server.forward-headers-strategy", "native"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void over_tls_the_browser_is_told_to_come_back_over_tls_alone_and_the_cookie_is_secure() {
        var plain = server.browser().get("/login");
        var tls = server.browser().get("/login", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.9");

        assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(plain.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
        assertThat(tls.headers().firstValue("Strict-Transport-Security").orElseThrow())
                .contains("max-age=31536000");
        assertThat(tls.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void no_other_site_keeps_a_hold_on_our_windows_or_reads_our_answers() {
        var headers = server.browser().get("/login").headers();

        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    }

    @Test
    void every_kind_of_post_that_a_session_could_send_wants_the_token() {
        var browser = server.signedIn("duchayuan1");
        var upload =
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nx\r\n--edge--\r\n";

        assertThat(browser.form("/desk", Map.of()).statusCode()).as("form").isEqualTo(403);
        assertThat(browser.form("/logout", Map.of()).statusCode()).as("leaving").isEqualTo(403);
        assertThat(browser.json("/api/wishes", "{}").statusCode()).as("command").isEqualTo(403);
        assertThat(browser.send("POST", "/api/files", "multipart/form-data; boundary=edge", upload)
                        .statusCode())
                .as("upload")
                .isEqualTo(403);
        assertThat(browser.send("DELETE", "/api/wishes", "application/json", "{}")
                        .statusCode())
                .as("another method")
                .isEqualTo(403);
        assertThat(browser.form("/login", Map.of("username", "zhuren", "password", server.password("zhuren")))
                        .statusCode())
                .as("signing somebody else in")
                .isEqualTo(403);
        assertThat(browser.form("/login/code", Map.of("code", "000000")).statusCode())
                .as("a code")
                .isEqualTo(403);
        assertThat(browser.get("/desk").body()).startsWith("督查员一|");
    }

    @Test
    void a_form_or_a_command_of_more_than_a_megabyte_is_refused_and_not_read() {
        var browser = server.signedIn("duchayuan1");
        var token = browser.token();
        var long_ = "长".repeat(400_000);

        var command =
                browser.json("/api/wishes", "{\"title\":\"" + long_ + "\"}", "Authorization", server.bearer("zhuren"));
        var fromPage = browser.json("/api/wishes", "{\"title\":\"" + long_ + "\"}", "X-CSRF-TOKEN", token);
        var form = browser.send(
                "POST", "/desk", "application/x-www-form-urlencoded", "_csrf=" + token + "&a=" + "x".repeat(1 << 20));

        assertThat(command.statusCode()).isEqualTo(413);
        assertThat(command.body()).contains("request.too-large", "请缩短文字");
        assertThat(fromPage.statusCode()).isEqualTo(413);
        assertThat(form.statusCode()).isEqualTo(413);
        assertThat(form.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(browser.json(
                                "/api/wishes",
                                "{\"percent\":0,\"title\":\"" + "x".repeat(1_000_000) + "\"}",
                                "X-CSRF-TOKEN",
                                token)
                        .statusCode())
                .as("below the limit")
                .isEqualTo(200);
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_read_no_further_than_the_limit() throws Exception {
        assertThat(withoutLength("application/json", "{\"percent\":0,\"title\":\"路灯\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(withoutLength("application/json", "{\"percent\":0,\"title\":\"" + "x".repeat(1 << 20) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    private static HttpResponse<String> withoutLength(String type, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + "/api/wishes"))
                                .header("Content-Type", type)
                                .header("Authorization", server.bearer("zhuren"))
                                .POST(BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
