package io.duban.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.security.RunningServer;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database goes away under a running server: nobody is told that their password or token is wrong. */
class DatabaseAwayTest {

    static RunningServer server;
    static CompletableFuture<HttpResponse<String>> withToken;
    static CompletableFuture<HttpResponse<String>> withSession;
    static CompletableFuture<HttpResponse<String>> page;
    static CompletableFuture<HttpResponse<String>> signIn;

    /** All ask at once, because each waits for a connection until the pool gives up. */
    @BeforeAll
    static void the_database_is_dropped_and_four_people_ask() {
        server = RunningServer.start();
        var signedIn = server.signedIn("duchayuan1");
        var password = server.password("duchayuan1");
        var arriving = server.browser();
        var formsToken = arriving.get("/login").body();
        server.database.close();
        var token = server.bearer("duchayuan1");
        withToken = ask(() -> server.browser().get("/api/me", "Authorization", token));
        withSession = ask(() -> signedIn.get("/api/me"));
        page = ask(() -> signedIn.get("/desk"));
        signIn = ask(() ->
                arriving.form("/login", Map.of("username", "duchayuan1", "password", password, "_csrf", formsToken)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_api_answers_503_to_a_token_that_cannot_be_checked() {
        assertThat(withToken.join().statusCode()).isEqualTo(503);
        assertThat(withToken.join().body()).contains("database.unavailable");
    }

    @Test
    void the_api_answers_503_to_a_session_and_keeps_the_session() {
        assertThat(withSession.join().statusCode()).isEqualTo(503);
        assertThat(withSession.join().body()).contains("database.unavailable");
        assertThat(withSession.join().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_page_answers_503() {
        assertThat(page.join().statusCode()).isEqualTo(503);
        assertThat(page.join().body()).doesNotContain("Tomcat", "Exception");
        assertThat(page.join().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void signing_in_answers_503_and_says_nothing_of_a_wrong_password() {
        assertThat(signIn.join().statusCode()).isEqualTo(503);
        assertThat(signIn.join().headers().firstValue("Location")).isEmpty();
        assertThat(signIn.join().body()).doesNotContain("Tomcat", "Exception");
    }

    private static CompletableFuture<HttpResponse<String>> ask(Supplier<HttpResponse<String>> question) {
        return CompletableFuture.supplyAsync(question, Executors.newVirtualThreadPerTaskExecutor());
    }
}
