package io.duban.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Role;
import io.duban.platform.token.ApiTokens;
import io.duban.platform.token.TokenScope;
import io.duban.platform.token.WantedToken;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Signing in, staying in, and being put out again, on a real server over a real database. */
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {

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
    void a_page_sends_a_stranger_to_the_sign_in_page_and_afterwards_back() {
        var browser = server.browser();

        var refused = browser.get("/desk?page=2");
        var signedIn = browser.signIn("duchayuan1", server.password("duchayuan1"));

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).endsWith("/desk?page=2");
        assertThat(browser.get("/desk").body()).startsWith("督查员一|");
    }

    @Test
    void without_a_wanted_page_the_way_leads_to_the_front_page() {
        var browser = server.browser();

        var signedIn = browser.signIn("zhuren", server.password("zhuren"));

        assertThat(signedIn.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void a_fragment_is_told_to_go_to_the_sign_in_page_as_a_whole() {
        var refused = server.browser().get("/desk", "HX-Request", "true");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("HX-Redirect")).hasValue("/login");
    }

    @Test
    void the_actor_is_the_account_with_its_role_unit_and_leader() {
        assertThat(me("danwei01-lianluoyuan")).contains("\"UNIT_LIAISON\"", "\"县教育局\"");
        assertThat(me("danwei01-fuzeren")).contains("\"UNIT_HEAD\"", "\"县教育局\"");
        assertThat(me("lingdao01")).contains("\"LEADER\"", "\"副县长 石磊\"");
        assertThat(me("zhuren")).contains("\"OFFICE_DIRECTOR\"");
        assertThat(me("admin")).contains("\"ADMINISTRATOR\"");
    }

    @Test
    void a_wrong_password_an_unknown_user_and_a_disabled_one_get_the_same_answer() {
        var disabled = issue("gone").password();
        server.bean(AccountIssuer.class).setDisabled("gone", true);

        var wrongPassword = server.browser().signIn("duchayuan1", "wrong");
        var unknownUser = server.browser().signIn("nobody", "wrong");
        var disabledUser = server.browser().signIn("gone", disabled);

        for (var answer : List.of(wrongPassword, unknownUser, disabledUser)) {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).hasValue("/login?error");
            assertThat(answer.body()).isEqualTo(wrongPassword.body());
        }
    }

    @Test
    void over_the_api_a_wrong_token_an_unknown_one_and_any_password_get_the_same_answer() {
        var right = server.bearer("duchayuan1");
        var wrongToken =
                server.browser().get("/api/me", "Authorization", right.substring(0, right.length() - 3) + "xyz");
        var password = Browser.basic("duchayuan1", server.password("duchayuan1"));
        var rightPassword = server.browser().get("/api/me", "Authorization", password);
        var wrongPassword = server.browser().get("/api/me", "Authorization", Browser.basic("duchayuan1", "wrong"));
        var unknownUser = server.browser().get("/api/me", "Authorization", Browser.basic("nobody", "wrong"));
        var unspeakable = server.browser().get("/api/me", "Authorization", Browser.basic("a\u0000b", "wrong"));
        var nonsense = server.browser().get("/api/me", "Authorization", "Bearer ");

        for (var answer : List.of(wrongToken, rightPassword, wrongPassword, unknownUser, unspeakable, nonsense)) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(withoutReference(answer.body())).isEqualTo(withoutReference(wrongToken.body()));
            assertThat(answer.body()).contains("sign-in.required", "请核对后重新登录");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer")
                    .contains("invalid_token");
        }
    }

    @Test
    void a_failed_sign_in_costs_the_same_for_known_and_unknown_users() {
        var browser = server.browser();
        var known = timeOf(() -> browser.signIn("zhuren", "wrong"));
        var unknown = timeOf(() -> browser.signIn("nobody", "wrong"));

        // both pay for a bcrypt, which is tens of milliseconds; a look-up alone takes two
        assertThat(unknown).isBetween(known / 3, known * 3);
        assertThat(unknown).isGreaterThan(15_000_000L);
    }

    @Test
    void a_token_makes_no_session_and_needs_no_forms_token() {
        var answer = server.browser()
                .json("/api/wishes", "{\"title\":\"路灯\",\"percent\":0}", "Authorization", credentials("duchayuan1"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("duchayuan1");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_stranger_at_the_api_gets_a_problem_and_no_session() {
        for (var answer :
                List.of(server.browser().get("/api/me"), server.browser().json("/api/wishes", "{}"))) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void a_session_does_not_stand_in_for_a_token_that_is_wrong() {
        var browser = server.signedIn("duchayuan1");

        var answer =
                browser.json("/api/wishes", "{\"title\":\"x\"}", "Authorization", "Bearer duban_" + "x".repeat(43));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void the_session_gets_a_new_name_at_sign_in() {
        var browser = server.browser();
        browser.get("/login");
        var planted = browser.sessionCookie();

        browser.signIn("duchayuan2", server.password("duchayuan2"));

        assertThat(planted).isNotEmpty();
        assertThat(browser.sessionCookie()).isNotEmpty().isNotEqualTo(planted);
        assertThat(server.browser()
                        .get("/desk", "Cookie", "DUBAN_SESSION=" + planted)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_session_cookie_is_hidden_from_scripts_and_from_other_sites() {
        var answer = server.browser().get("/login");

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("DUBAN_SESSION=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void after_signing_out_the_old_session_opens_nothing() {
        var browser = server.signedIn("duchayuan1");
        var cookie = browser.sessionCookie();

        var left = browser.form("/logout", Map.of("_csrf", browser.token()));

        assertThat(left.headers().firstValue("Location")).hasValue("/login?logout");
        assertThat(server.browser()
                        .get("/desk", "Cookie", "DUBAN_SESSION=" + cookie)
                        .statusCode())
                .isEqualTo(302);
        assertThat(server.browser()
                        .get("/api/me", "Cookie", "DUBAN_SESSION=" + cookie)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobody_is_signed_out_by_a_link() {
        var browser = server.signedIn("duchayuan1");

        browser.get("/logout");

        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void a_disabled_account_is_out_with_its_next_request() {
        var password = issue("leaver").password();
        var browser = server.browser();
        browser.signIn("leaver", password);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
        var token = token("leaver");
        assertThat(meWith(token)).isEqualTo(200);

        server.bean(AccountIssuer.class).setDisabled("leaver", true);

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
        assertThat(meWith(token)).isEqualTo(401);

        server.bean(AccountIssuer.class).setDisabled("leaver", false);
        assertThat(browser.get("/api/me").statusCode())
                .as("the session is over for good")
                .isEqualTo(401);
    }

    @Test
    void a_demotion_holds_with_the_next_request() {
        var password = issue("climber").password();
        var browser = server.browser();
        browser.signIn("climber", password);
        assertThat(browser.get("/api/me").body()).contains("SUPERVISOR");

        server.sql("UPDATE events.account SET role = 'ADMINISTRATOR' WHERE account = 'climber'");

        assertThat(browser.get("/api/me").body()).contains("ADMINISTRATOR");
    }

    @Test
    void a_changed_password_ends_the_sessions_and_the_old_password() {
        var password = issue("changer").password();
        var browser = server.browser();
        browser.signIn("changer", password);

        server.sql("UPDATE events.account SET password_hash = (SELECT password_hash FROM events.account"
                + " WHERE account = 'zhuren') WHERE account = 'changer'");

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(server.browser().signIn("changer", password).headers().firstValue("Location"))
                .hasValue("/login?error");
    }

    @Test
    void no_password_no_hash_and_no_token_reaches_the_log(CapturedOutput log) {
        var password = issue("silent").password();
        var browser = server.browser();
        browser.signIn("silent", password);
        browser.signIn("silent", "a-wrong-Password-7");
        var token = token("silent");
        meWith(token);
        meWith("duban_" + "w".repeat(43));
        browser.get("/api/me");

        assertThat(log.getAll()).contains("DEBUG", "/api/me"); // the log is on and talkative
        assertThat(log.getAll()).doesNotContain(password, "a-wrong-Password-7", "{bcrypt}", token, "w".repeat(43));
    }

    private static IssuedAccount issue(String account) {
        return server.bean(AccountIssuer.class)
                .issue(List.of(new NewAccount(account, "某人", Role.SUPERVISOR, null, null)))
                .getFirst();
    }

    private static String me(String account) {
        return server.browser()
                .get("/api/me", "Authorization", credentials(account))
                .body();
    }

    private static String token(String account) {
        var person = server.bean(Accounts.class).find(account).orElseThrow().actor();
        return server.bean(ApiTokens.class)
                .issue(person, new WantedToken("试用", TokenScope.READ_AND_COMMAND, 1))
                .text();
    }

    private static int meWith(String token) {
        return server.browser()
                .get("/api/me", "Authorization", "Bearer " + token)
                .statusCode();
    }

    private static String credentials(String account) {
        return server.bearer(account);
    }

    private static String withoutReference(String body) {
        return body.replaceAll("\"reference\":\"[^\"]*\"", "");
    }

    /** The middle one of several, in nanoseconds. */
    private static long timeOf(Runnable action) {
        var times = new long[9];
        for (int i = 0; i < times.length; i++) {
            var before = System.nanoTime();
            action.run();
            times[i] = System.nanoTime() - before;
        }
        java.util.Arrays.sort(times);
        return times[times.length / 2];
    }
}
