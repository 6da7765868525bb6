package io.duban.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reviewer is kept to a few doors, whether with a session or with credentials in the request. */
class DoorsByRoleTest {

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
    void the_front_page_is_open_and_a_page_that_is_not_theirs_is_not() {
        var reviewer = server.signedIn("jianduyuan1");

        assertThat(reviewer.get("/").statusCode()).isEqualTo(200);
        assertThat(reviewer.get("/desk").statusCode()).isEqualTo(403);
        assertThat(server.signedIn("duchayuan1").get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void the_api_is_closed_to_their_token_and_to_their_session_alike() {
        var credentials = server.bearer("jianduyuan1");

        assertThat(server.browser().get("/api/me", "Authorization", credentials).statusCode())
                .isEqualTo(403);
        assertThat(server.signedIn("jianduyuan1").get("/api/me").statusCode()).isEqualTo(403);
        assertThat(server.signedIn("zhuren").get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void the_two_commands_of_a_reviewer_come_through_and_no_other() {
        var credentials = server.bearer("jianduyuan1");
        var browser = server.browser();

        for (var name : new String[] {"cast-appraisal", "record-no-contact"}) {
            assertThat(browser.json("/api/commands/" + name, "{}", "Authorization", credentials)
                            .statusCode())
                    .as("let through to where nothing listens in this test")
                    .isEqualTo(404);
        }
        for (var name : new String[] {"conclude-public-review", "approve-closing", "draft-task"}) {
            assertThat(browser.json("/api/commands/" + name, "{}", "Authorization", credentials)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void who_runs_guards_or_audits_the_system_is_kept_to_pages_of_their_own() {
        for (var account : new String[] {"anquan", "shenji", "baomi"}) {
            var person = server.signedIn(account);

            assertThat(person.get("/").statusCode()).as(account).isEqualTo(200);
            assertThat(person.get("/desk").statusCode()).as(account).isEqualTo(403);
            assertThat(person.get("/api/me").statusCode()).as(account).isEqualTo(403);
        }
        assertThat(server.signedIn("admin").get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void a_reviewer_can_sign_out() {
        var reviewer = server.signedIn("jianduyuan2");
        var token = reviewer.get("/").body().split("\\|")[1];

        var out = reviewer.form("/logout", Map.of("_csrf", token));

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(reviewer.get("/").headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
    }
}
