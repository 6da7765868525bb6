package io.duban.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.platform.account.AccountAnswer;
import io.duban.platform.account.AccountOffice;
import io.duban.platform.token.ApiToken;
import io.duban.platform.token.ApiTokens;
import io.duban.platform.token.TokenEnd;
import io.duban.platform.token.TokenScope;
import io.duban.platform.token.WantedToken;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Access tokens at the API's door. */
class TokenTest {

    private static final Actor ADMINISTRATOR = new Actor("xitong", "系统管理员", Role.ADMINISTRATOR, null, null);
    private static final String WISH = "{\"title\":\"路灯\",\"percent\":0}";

    static RunningServer server;
    static ApiTokens tokens;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
        tokens = server.bean(ApiTokens.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_token_acts_as_its_account_with_the_rights_of_now() {
        var who = issue("acting");
        var token = bearer(who, TokenScope.READ_AND_COMMAND);
        assertThat(server.browser().get("/api/me", "Authorization", token).body())
                .contains("acting", "SUPERVISOR");

        server.sql("UPDATE events.account SET role = 'OFFICE_DIRECTOR' WHERE account = 'acting'");
        assertThat(server.browser().get("/api/me", "Authorization", token).body())
                .contains("OFFICE_DIRECTOR");

        server.sql("UPDATE events.account SET role = 'REVIEWER' WHERE account = 'acting'");
        assertThat(me(token)).isEqualTo(403);
    }

    @Test
    void a_reading_token_reads_and_does_nothing() {
        var token = bearer(issue("reading"), TokenScope.READ);

        var command = server.browser().json("/api/wishes", WISH, "Authorization", token);

        assertThat(me(token)).isEqualTo(200);
        assertThat(command.statusCode()).isEqualTo(403);
        assertThat(command.body()).contains("token.read-only", "读取和办理");
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            assertThat(server.browser()
                            .send(method, "/api/wishes", "application/json", WISH, "Authorization", token)
                            .body())
                    .contains("token.read-only");
        }
    }

    @Test
    void a_revoked_token_is_refused_with_the_next_request() {
        var who = issue("revoking");
        var issued = tokens.issue(who, new WantedToken("台账同步", TokenScope.READ, 30));
        assertThat(me("Bearer " + issued.text())).isEqualTo(200);

        assertThat(tokens.revoke(issue("thief"), issued.id()))
                .as("not one's own")
                .isFalse();
        assertThat(me("Bearer " + issued.text())).isEqualTo(200);
        assertThat(tokens.revoke(who, issued.id())).isTrue();
        assertThat(tokens.revoke(who, issued.id())).isFalse();

        assertThat(me("Bearer " + issued.text())).isEqualTo(401);
        assertThat(server.count("SELECT count(*) FROM events.audit_entry WHERE account = 'revoking'"
                        + " AND act IN ('TOKEN_ISSUED', 'TOKEN_REVOKED') AND subject = 'token:" + issued.id() + "'"))
                .isEqualTo(2);
    }

    @Test
    void a_token_that_has_run_out_or_whose_account_is_disabled_is_refused() {
        var who = issue("expiring");
        var token = bearer(who, TokenScope.READ);
        server.sql("UPDATE events.api_token SET expires_at = issued_at WHERE account = 'expiring'");
        assertThat(me(token)).isEqualTo(401);

        var another = bearer(who, TokenScope.READ);
        assertThat(me(another)).isEqualTo(200);
        server.bean(AccountIssuer.class).setDisabled("expiring", true);
        assertThat(me(another)).isEqualTo(401);
    }

    @Test
    void a_reset_password_ends_tokens_and_says_why_and_another_account_keeps_its_own() {
        var who = issue("resetting");
        var token = bearer(who, TokenScope.READ);
        var another = bearer(issue("untouched"), TokenScope.READ);

        assertThat(server.bean(AccountOffice.class).reset(ADMINISTRATOR, "resetting"))
                .isInstanceOf(AccountAnswer.HandedOut.class);

        assertThat(me(token)).isEqualTo(401);
        assertThat(me(another)).isEqualTo(200);
        assertThat(tokens.of(who)).extracting(ApiToken::endedBy).containsExactly(TokenEnd.PASSWORD_RESET);
        assertThat(server.count("SELECT count(*) FROM events.audit_entry WHERE subject = 'account:resetting'"
                        + " AND act = 'ACCOUNT_CHANGED' AND details ->> 'tokens' = '1'"))
                .isEqualTo(1);
    }

    @Test
    void an_account_that_is_enabled_again_gets_neither_its_tokens_nor_its_sessions_back() {
        var password = server.bean(AccountIssuer.class)
                .issue(List.of(new NewAccount("returning", "某人", Role.SUPERVISOR, null, null)))
                .getFirst()
                .password();
        var who = new Actor("returning", "某人", Role.SUPERVISOR, null, null);
        var token = bearer(who, TokenScope.READ);
        var browser = server.browser();
        browser.signIn("returning", password);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        var office = server.bean(AccountOffice.class);

        office.disable(ADMINISTRATOR, "returning");
        office.enable(ADMINISTRATOR, "returning");

        assertThat(me(token)).isEqualTo(401);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
        assertThat(tokens.of(who)).extracting(ApiToken::endedBy).containsExactly(TokenEnd.ACCOUNT_DISABLED);
        browser.signIn("returning", password);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void only_a_hash_is_kept_with_day_and_address_of_the_last_use() {
        var who = issue("hashing");
        var issued = tokens.issue(who, new WantedToken("报表", TokenScope.READ, 90));
        assertThat(tokens.of(who).getFirst().lastUsedOn()).isNull();

        me("Bearer " + issued.text());

        var kept = tokens.of(who).getFirst();
        assertThat(kept.lastUsedOn())
                .isBetween(LocalDate.now().minusDays(1), LocalDate.now().plusDays(1));
        assertThat(kept.lastUsedFrom()).isEqualTo("127.0.0.1");
        assertThat(issued.toString()).doesNotContain(issued.text());
        assertThat(server.count("SELECT count(*) FROM events.api_token t WHERE t::text LIKE '%" + issued.text() + "%'"))
                .isZero();
        assertThat(server.count("SELECT count(*) FROM events.audit_entry e WHERE e::text LIKE '%"
                        + issued.text().substring(6) + "%'"))
                .isZero();
    }

    @Test
    void a_token_opens_no_page() {
        var answer = server.browser().get("/desk", "Authorization", server.bearer("zhuren"));

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    }

    @Test
    void no_more_than_twenty_and_each_with_a_name_and_an_end() {
        var who = issue("hoarder");
        for (int i = 0; i < ApiTokens.MOST; i++) {
            tokens.issue(who, new WantedToken("第" + i, TokenScope.READ, 1));
        }

        assertThatThrownBy(() -> tokens.issue(who, new WantedToken("再来", TokenScope.READ, 1)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("先撤销");
        assertThatThrownBy(() -> new WantedToken(" ", TokenScope.READ, 1)).hasMessageContaining("名称");
        assertThatThrownBy(() -> new WantedToken("长".repeat(41), TokenScope.READ, 1))
                .hasMessageContaining("40");
        assertThatThrownBy(() -> new WantedToken("久", TokenScope.READ, 367)).hasMessageContaining("366");
        assertThatThrownBy(() -> new WantedToken("短", TokenScope.READ, 0)).hasMessageContaining("有效期");
    }

    @Test
    void a_password_in_the_request_is_refused_and_the_answer_names_the_tokens() {
        var answer = server.browser()
                .get("/actuator/info", "Authorization", Browser.basic("admin", server.password("admin")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(server.browser()
                        .get("/actuator/info", "Authorization", server.bearer("admin"))
                        .statusCode())
                .isEqualTo(200);
    }

    private static Actor issue(String account) {
        server.bean(AccountIssuer.class).issue(List.of(new NewAccount(account, "某人", Role.SUPERVISOR, null, null)));
        return new Actor(account, "某人", Role.SUPERVISOR, null, null);
    }

    private static String bearer(Actor who, TokenScope scope) {
        return "Bearer " + tokens.issue(who, new WantedToken("试用", scope, 90)).text();
    }

    private static int me(String bearer) {
        return server.browser().get("/api/me", "Authorization", bearer).statusCode();
    }
}
