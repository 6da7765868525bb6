package io.duban.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.platform.session.OwnSessions;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sessions over two nodes and one database: how they begin, what they hold, and every way in which they end. */
class SessionTest {

    static RunningServer here;
    static RunningServer there;

    @BeforeAll
    static void start() {
        here = RunningServer.start();
        there = here.besides();
    }

    @AfterAll
    static void stop() {
        there.close();
        here.close();
    }

    @Test
    void who_signed_in_at_one_node_is_served_by_the_other_and_signed_out_at_both() {
        var browser = here.signedIn("duchayuan1");
        var cookie = browser.sessionCookie();

        assertThat(at(there, "/desk", cookie).body()).startsWith("督查员一|");
        var token = at(there, "/desk", cookie).body().split("\\|")[1];
        assertThat(browser.form("/desk", Map.of("_csrf", token)).body()).isEqualTo("督查员一");

        there.browser().form("/logout", Map.of("_csrf", token), "Cookie", "DUBAN_SESSION=" + cookie);

        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
        assertThat(at(there, "/desk", cookie).statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_holds_a_name_and_neither_a_hash_nor_a_role() {
        here.signedIn("zhuren");

        var kept = "SELECT count(*) FROM events.spring_session JOIN events.spring_session_attributes"
                + " ON session_primary_id = primary_id WHERE principal_name = 'zhuren' AND ";
        assertThat(here.count(kept + "encode(attribute_bytes, 'escape') LIKE '%zhuren%'"))
                .isPositive();
        assertThat(here.count(kept + "encode(attribute_bytes, 'escape') ~ '(bcrypt|OFFICE_DIRECTOR|ROLE_|SignedIn)'"))
                .isZero();
    }

    @Test
    void a_demotion_holds_with_the_next_request_at_every_node() {
        issue("sinker");
        var browser = here.browser();
        browser.signIn("sinker", password);
        assertThat(at(there, "/api/me", browser.sessionCookie()).body()).contains("SUPERVISOR");

        here.sql("UPDATE events.account SET role = 'REVIEWER' WHERE account = 'sinker'");

        assertThat(at(there, "/api/me", browser.sessionCookie()).statusCode()).isEqualTo(403);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(403);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_that_nobody_used_for_the_idle_limit_ends_and_says_so() {
        issue("sleeper");
        var browser = here.browser();
        browser.signIn("sleeper", password);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        assertThat(here.count(
                        "SELECT max_inactive_interval FROM events.spring_session WHERE principal_name = 'sleeper'"))
                .isEqualTo(30 * 60);

        here.sql("UPDATE events.spring_session SET last_access_time = last_access_time - 1790000,"
                + " expiry_time = expiry_time - 1790000 WHERE principal_name = 'sleeper'");
        assertThat(browser.get("/desk").statusCode()).as("ten seconds are left").isEqualTo(200);
        here.sql("UPDATE events.spring_session SET last_access_time = last_access_time - 1801000,"
                + " expiry_time = expiry_time - 1801000 WHERE principal_name = 'sleeper'");

        assertThat(location(browser.get("/desk"))).isEqualTo("/login?ended");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        issue("worker");
        var browser = here.browser();
        browser.signIn("worker", password);

        here.sql(
                "UPDATE events.spring_session SET creation_time = creation_time - 43100000 WHERE principal_name = 'worker'");
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        here.sql(
                "UPDATE events.spring_session SET creation_time = creation_time - 110000 WHERE principal_name = 'worker'");

        assertThat(location(browser.get("/desk"))).isEqualTo("/login?ended");
        assertThat(location(browser.get("/desk"))).as("the cookie is gone").isEqualTo("/login");
        assertThat(here.count("SELECT count(*) FROM events.spring_session WHERE principal_name = 'worker'"))
                .isZero();
    }

    @Test
    void the_twelve_hours_begin_with_signing_in_and_not_with_the_sign_in_page() {
        issue("waiter");
        var browser = here.browser();
        browser.get("/login");
        here.sql(
                "UPDATE events.spring_session SET creation_time = creation_time - 43201000 WHERE principal_name IS NULL");

        browser.signIn("waiter", password);

        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void a_person_sees_the_own_sessions_and_ends_one_or_all_others() {
        var who = issue("roamer");
        var office = here.browser();
        office.get("/login", "User-Agent", "Firefox of the office");
        office.signIn("roamer", password);
        var home = there.browser();
        home.signIn("roamer", password);
        var phone = there.browser();
        phone.signIn("roamer", password);
        var own = here.bean(OwnSessions.class);
        var current = java.util.Base64.getDecoder().decode(office.sessionCookie());
        var currentId = new String(current, java.nio.charset.StandardCharsets.US_ASCII);

        var listed = own.of(who, currentId);
        assertThat(listed).hasSize(3).allMatch(session -> "127.0.0.1".equals(session.address()));
        assertThat(listed).filteredOn(session -> session.current()).hasSize(1);
        assertThat(listed).allMatch(session -> !session.handle().contains(currentId));

        var stranger = new Actor("zhuren", "督查室主任", Role.OFFICE_DIRECTOR, null, null);
        assertThat(own.end(stranger, listed.getFirst().handle()))
                .as("another's")
                .isFalse();
        var other = listed.stream()
                .filter(session -> !session.current())
                .findFirst()
                .orElseThrow();
        assertThat(own.end(who, other.handle())).isTrue();
        assertThat(own.end(who, other.handle())).isFalse();
        assertThat(List.of(home.get("/desk").statusCode(), phone.get("/desk").statusCode()))
                .containsExactlyInAnyOrder(200, 302);

        assertThat(own.endOthers(who, currentId)).isEqualTo(1);

        assertThat(List.of(home.get("/desk").statusCode(), phone.get("/desk").statusCode()))
                .containsExactly(302, 302);
        assertThat(office.get("/desk").statusCode()).isEqualTo(200);
        assertThat(here.count(
                        "SELECT count(*) FROM events.audit_entry WHERE act = 'SESSION_ENDED' AND account = 'roamer'"))
                .isEqualTo(2);
    }

    @Test
    void leaving_is_written_down() {
        issue("leaver");
        var browser = here.browser();
        browser.signIn("leaver", password);

        browser.form("/logout", Map.of("_csrf", browser.token()));

        assertThat(here.count("SELECT count(*) FROM events.audit_entry WHERE act = 'SIGNED_OUT' AND account = 'leaver'"
                        + " AND address = '127.0.0.1'"))
                .isEqualTo(1);
    }

    @Test
    void a_session_that_was_ended_elsewhere_is_not_brought_back_by_a_request_under_way() {
        var who = issue("racer");
        var browser = here.browser();
        browser.signIn("racer", password);
        there.bean(OwnSessions.class).endOthers(who, null);

        browser.get("/desk");

        assertThat(here.count("SELECT count(*) FROM events.spring_session WHERE principal_name = 'racer'"))
                .isZero();
    }

    private static String password = "";

    private static Actor issue(String account) {
        var issued = here.bean(AccountIssuer.class)
                .issue(List.of(new NewAccount(account, "某人", Role.SUPERVISOR, null, null)))
                .getFirst();
        password = issued.password();
        return new Actor(account, "某人", Role.SUPERVISOR, null, null);
    }

    private static HttpResponse<String> at(RunningServer node, String path, String cookie) {
        return node.browser().get(path, "Cookie", "DUBAN_SESSION=" + cookie);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }
}
