package io.duban.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.security.Browser;
import io.duban.platform.security.RunningServer;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database goes away under a running server: nobody is told that their password is wrong. */
class DatabaseAwayTest {

    static RunningServer server;
    static Browser signedIn;
    static String password;

    @BeforeAll
    static void the_database_is_dropped_under_a_running_server() {
        server = RunningServer.start();
        server.waitForConnectionsNoLongerThan(Duration.ofMillis(500));
        signedIn = server.signedIn("duchayuan1");
        password = server.password("duchayuan1");
        server.database.close();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_api_answers_503_to_a_password_that_cannot_be_checked() {
        var answer = server.browser().get("/api/me", "Authorization", Browser.basic("duchayuan1", password));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("database.unavailable");
    }

    @Test
    void the_api_answers_503_to_a_session_and_keeps_the_session() {
        var answer = signedIn.get("/api/me");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_page_answers_503() {
        assertThat(signedIn.get("/desk").statusCode()).isEqualTo(503);
    }

    @Test
    void the_sign_in_form_says_that_it_is_not_the_persons_fault() {
        var answer = server.browser().signIn("duchayuan1", password);

        assertThat(answer.headers().firstValue("Location")).hasValue("/login?unavailable");
    }
}
