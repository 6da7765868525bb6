package io.duban.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.platform.security.AccountIssuer;
import io.duban.platform.security.Accounts;
import io.duban.platform.security.Browser;
import io.duban.platform.security.NewAccount;
import io.duban.platform.security.RunningServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming in through a real provider, and every way in which that must fail. */
@ExtendWith(OutputCaptureExtension.class)
class SignInThroughProviderTest {

    static RunningProvider provider;
    static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        provider = RunningProvider.start();
        var settings = new HashMap<String, Object>();
        settings.putAll(provider.settings("province", "省统一身份认证"));
        settings.putAll(provider.settings("untrue", "自称别家的认证中心"));
        settings.put("duban.oidc.away.issuer", "http://localhost:" + unusedPort());
        settings.put("duban.oidc.away.client-id", "duban");
        server = RunningServer.start(settings, OidcConfiguration.class, BindingForTests.class);
        provider.admit(server.address(), "province", "untrue");
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.close();
    }

    @BeforeEach
    void nothing_is_bound_and_nothing_is_wrong() {
        provider.has(ProviderFlaw.NONE);
        server.sql("DELETE FROM events.account_identity");
    }

    @Test
    void a_bound_identity_comes_in_as_its_account_with_its_present_role() {
        bind("zhuren", RunningProvider.PLAIN);
        var browser = server.browser();

        var arrived = comeBack(browser, RunningProvider.PLAIN);

        assertThat(place(arrived)).isEqualTo("/");
        assertThat(browser.get("/api/me").body()).contains("\"zhuren\"", "\"OFFICE_DIRECTOR\"");
        assertThat(audited("SIGNED_IN")).contains("zhuren", "oidc:province", "one");
    }

    @Test
    void the_page_that_was_wanted_comes_after_the_provider() {
        bind("zhuren", RunningProvider.PLAIN);
        var browser = server.browser();
        browser.get("/desk?page=2");

        assertThat(place(comeBack(browser, RunningProvider.PLAIN))).startsWith("/desk?page=2");
    }

    @Test
    void the_request_to_the_provider_carries_state_nonce_and_a_proof_key_and_asks_for_no_more_than_an_identity() {
        var asked = URI.create(begin(server.browser(), "province")).getQuery();

        assertThat(asked)
                .contains("response_type=code", "state=", "nonce=", "code_challenge=", "code_challenge_method=S256")
                .contains("scope=openid&")
                .contains("redirect_uri=" + server.address() + "/login/oidc/callback/province");
    }

    @Test
    void the_session_gets_a_new_name_and_the_old_one_opens_nothing() {
        bind("zhuren", RunningProvider.PLAIN);
        var browser = server.browser();
        var callback = provider.signIn(RunningProvider.PLAIN, begin(browser, "province"));
        var planted = browser.sessionCookie();

        browser.get(callback.getRawPath() + "?" + callback.getRawQuery());

        assertThat(planted).isNotEmpty();
        assertThat(browser.sessionCookie()).isNotEmpty().isNotEqualTo(planted);
        assertThat(server.browser()
                        .get("/desk", "Cookie", "DUBAN_SESSION=" + planted)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void forms_work_in_such_a_session_as_in_any_other() {
        bind("zhuren", RunningProvider.PLAIN);
        var browser = server.browser();
        comeBack(browser, RunningProvider.PLAIN);

        assertThat(browser.form("/desk", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.form("/desk", Map.of("_csrf", browser.token())).statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_an_administrator_changes_holds_with_the_next_request() {
        issue("wanderer");
        bind("wanderer", RunningProvider.PLAIN);
        var browser = server.browser();
        comeBack(browser, RunningProvider.PLAIN);

        server.sql("UPDATE events.account SET role = 'ADMINISTRATOR' WHERE account = 'wanderer'");
        assertThat(browser.get("/api/me").body()).contains("ADMINISTRATOR");

        server.bean(AccountIssuer.class).setDisabled("wanderer", true);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void an_unknown_and_a_disabled_person_are_told_the_same_and_nothing_is_made_or_stored() {
        issue("sleeper");
        bind("sleeper", RunningProvider.PLAIN);
        server.bean(AccountIssuer.class).setDisabled("sleeper", true);
        var accounts = count("account");

        var disabled = comeBack(server.browser(), RunningProvider.PLAIN);
        var stranger = server.browser();
        var unknown = comeBack(stranger, RunningProvider.CAREFUL);

        assertThat(place(unknown)).isEqualTo("/login?provider-unknown").isEqualTo(place(disabled));
        assertThat(unknown.body()).isEqualTo(disabled.body());
        assertThat(stranger.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(count("account")).isEqualTo(accounts);
        assertThat(count("account_identity")).isEqualTo(1);
        assertThat(audited("SIGN_IN_FAILED")).contains("provider-unknown", "oidc:province", "account:sleeper");
    }

    @ParameterizedTest
    @EnumSource(
            value = ProviderFlaw.class,
            mode = Mode.EXCLUDE,
            names = {"NONE", "NAMES_ITSELF_OTHERWISE"})
    void a_token_that_does_not_stand_up_lets_nobody_in(ProviderFlaw flaw) {
        bind("zhuren", RunningProvider.PLAIN);
        server.sql("INSERT INTO events.account_identity VALUES ('%s', '%s', 'duchayuan2', now())"
                .formatted(ProviderApplication.ELSEWHERE, RunningProvider.PLAIN));
        provider.has(flaw);
        var browser = server.browser();

        var refused = comeBack(browser, RunningProvider.PLAIN);

        assertThat(place(refused)).isEqualTo("/login?provider-failed");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_provider_that_names_itself_otherwise_than_configured_is_not_used_until_it_is_itself_again() {
        provider.has(ProviderFlaw.NAMES_ITSELF_OTHERWISE);
        var refused = server.browser().get("/login/oidc/start/untrue");
        provider.has(ProviderFlaw.NONE);
        var accepted = server.browser().get("/login/oidc/start/untrue");

        assertThat(place(refused)).isEqualTo("/login?provider-down");
        assertThat(accepted.headers().firstValue("Location").orElseThrow()).startsWith(provider.issuer());
    }

    @Test
    void an_answer_with_a_state_that_was_not_given_out_is_refused() {
        bind("zhuren", RunningProvider.PLAIN);
        var browser = server.browser();
        var callback = provider.signIn(RunningProvider.PLAIN, begin(browser, "province"));

        var guessed = browser.get(
                callback.getRawPath() + "?" + callback.getRawQuery().replaceAll("state=[^&]*", "state=guessed"));
        var elsewhere = server.browser().get(callback.getRawPath() + "?" + callback.getRawQuery());

        assertThat(place(guessed)).isEqualTo("/login?provider-stale");
        assertThat(place(elsewhere)).as("in another browser").isEqualTo("/login?provider-stale");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_code_is_good_once() {
        bind("zhuren", RunningProvider.PLAIN);
        var browser = server.browser();
        var callback = provider.signIn(RunningProvider.PLAIN, begin(browser, "province"));

        var first = browser.get(callback.getRawPath() + "?" + callback.getRawQuery());
        var again = browser.get(callback.getRawPath() + "?" + callback.getRawQuery());
        var withNewState = browser.get(withState(callback, begin(browser, "province")));

        assertThat(place(first)).isEqualTo("/");
        assertThat(place(again)).as("the state is used up").isEqualTo("/login?provider-stale");
        assertThat(place(withNewState)).as("the code is used up").isEqualTo("/login?provider-failed");
    }

    @Test
    void a_code_that_was_stolen_on_its_way_opens_nothing_in_another_browser() {
        bind("zhuren", RunningProvider.PLAIN);
        var callback = provider.signIn(RunningProvider.PLAIN, begin(server.browser(), "province"));
        var thief = server.browser();

        var stolen = thief.get(withState(callback, begin(thief, "province")));

        assertThat(place(stolen)).isEqualTo("/login?provider-failed");
        assertThat(thief.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_provider_that_is_down_is_said_to_be_and_passwords_work_on() {
        var answer = server.browser().get("/login/oidc/start/away");

        assertThat(place(answer)).isEqualTo("/login?provider-down");
        assertThat(server.signedIn("zhuren").get("/desk").body()).startsWith("督查室主任|");
        assertThat(audited("SIGN_IN_FAILED")).contains("oidc:away", "provider-down");
    }

    @Test
    void who_says_no_at_the_provider_is_told_so_and_an_unheard_of_provider_is_none() {
        var browser = server.browser();
        var state = URI.create(begin(browser, "province")).getRawQuery().replaceAll(".*(state=[^&]*).*", "$1");

        var denied = browser.get("/login/oidc/callback/province?error=access_denied&" + state);
        var unheardOf = server.browser().get("/login/oidc/start/nowhere");

        assertThat(place(denied)).isEqualTo("/login?provider-denied");
        assertThat(place(unheardOf)).isEqualTo("/login?provider-failed");
    }

    @Test
    void more_than_one_factor_at_the_provider_is_remembered_for_this_account_and_this_session() {
        bind("zhuren", RunningProvider.CAREFUL);
        bind("duchayuan1", RunningProvider.PLAIN);
        var careful = server.browser();
        comeBack(careful, RunningProvider.CAREFUL);
        var plain = server.browser();
        comeBack(plain, RunningProvider.PLAIN);

        assertThat(careful.get("/me/factors").body()).isEqualTo("province several");
        assertThat(plain.get("/me/factors").body()).isEqualTo("province one");
        assertThat(server.signedIn("zhuren").get("/me/factors").body()).isEqualTo("password");
        careful.signIn("duchayuan2", server.password("duchayuan2"));
        assertThat(careful.get("/me/factors").body()).isEqualTo("password");
    }

    @Test
    void a_signed_in_person_binds_an_identity_by_showing_it_and_confirming_with_their_password() {
        var browser = server.signedIn("duchayuan1");

        var shown = show(browser, RunningProvider.PLAIN);
        var name = browser.get("/me/identities/confirm").body();
        var boundBefore = count("account_identity");
        var confirmed = confirm(browser, server.password("duchayuan1"));

        assertThat(place(shown)).isEqualTo("/me/identities/confirm");
        assertThat(name).isEqualTo("张明");
        assertThat(boundBefore).as("showing alone binds nothing").isZero();
        assertThat(confirmed).isEqualTo("bound");
        assertThat(browser.get("/api/me").body()).as("the session stays").contains("\"duchayuan1\"");
        var later = server.browser();
        comeBack(later, RunningProvider.PLAIN);
        assertThat(later.get("/api/me").body()).contains("\"duchayuan1\"");
        assertThat(audited("IDENTITY_BOUND")).contains("account:duchayuan1", "oidc:province");
    }

    @Test
    void a_form_without_the_token_or_with_a_wrong_password_binds_nothing_and_five_wrong_ones_end_it() {
        var browser = server.signedIn("duchayuan1");
        show(browser, RunningProvider.PLAIN);

        var forged = browser.form("/me/identities/confirm", Map.of("password", server.password("duchayuan1")));
        assertThat(forged.statusCode()).isEqualTo(403);
        for (int i = 0; i < 5; i++) {
            assertThat(confirm(browser, "wrong")).isEqualTo("identity.password");
        }
        assertThat(confirm(browser, server.password("duchayuan1"))).isEqualTo("identity.nothing-shown");
        assertThat(count("account_identity")).isZero();
    }

    @Test
    void what_one_person_has_shown_is_nothing_to_the_next_in_the_same_browser() {
        var browser = server.signedIn("duchayuan1");
        show(browser, RunningProvider.PLAIN);

        browser.signIn("zhuren", server.password("zhuren"));

        assertThat(browser.get("/me/identities/confirm").body()).isEqualTo("nothing");
        assertThat(confirm(browser, server.password("zhuren"))).isEqualTo("identity.nothing-shown");
    }

    @Test
    void a_wish_that_was_given_up_turns_no_later_sign_in_into_a_binding() {
        bind("zhuren", RunningProvider.PLAIN);
        var browser = server.signedIn("duchayuan1");
        begin(browser.get("/me/identities/province/bind"), browser);

        var arrived = comeBack(browser, RunningProvider.PLAIN);

        assertThat(place(arrived)).isEqualTo("/");
        assertThat(browser.get("/api/me").body()).contains("\"zhuren\"");
    }

    @Test
    void an_identity_stands_for_one_account_and_an_account_has_one_of_each_provider() {
        var identities = server.bean(AccountIdentities.class);
        bind("zhuren", RunningProvider.PLAIN);

        assertThat(identities.bind("duchayuan1", province(), RunningProvider.PLAIN, actor("duchayuan1")))
                .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo("identity.taken"));
        assertThat(identities.bind("zhuren", province(), "another", actor("zhuren")))
                .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo("identity.already-bound"));
        assertThat(identities.bind("duchayuan1", province(), " ", actor("duchayuan1")))
                .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo("identity.subject"));
        assertThat(identities.bind("nobody", province(), "another", actor("anquan")))
                .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo("identity.no-account"));
        assertThat(identities.of("zhuren")).extracting(BoundIdentity::subject).containsExactly(RunningProvider.PLAIN);
    }

    @Test
    void the_security_administrator_binds_for_others_and_nobody_else_does() {
        var identities = server.bean(AccountIdentities.class);

        for (var account : List.of("admin", "shenji", "duchayuan1")) {
            assertThat(identities.bind("zhuren", province(), RunningProvider.PLAIN, actor(account)))
                    .as(account)
                    .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo("identity.not-yours"));
        }
        assertThat(identities.bind("zhuren", province(), RunningProvider.PLAIN, actor("anquan")))
                .isEmpty();
        assertThat(identities.unbind("zhuren", province(), actor("duchayuan1"))).isPresent();
        assertThat(identities.unbind("zhuren", province(), actor("zhuren"))).isEmpty();
        assertThat(place(comeBack(server.browser(), RunningProvider.PLAIN))).isEqualTo("/login?provider-unknown");
        assertThat(audited("IDENTITY_UNBOUND")).contains("account:zhuren");
    }

    @Test
    void signing_out_ends_our_session_and_leads_on_to_the_providers_sign_out() {
        bind("zhuren", RunningProvider.PLAIN);
        var browser = server.browser();
        comeBack(browser, RunningProvider.PLAIN);
        var session = browser.sessionCookie();

        var left = browser.form("/logout", Map.of("_csrf", browser.token()));
        var farewell = browser.get("/login/oidc/leave").body();

        assertThat(place(left)).isEqualTo("/login/oidc/leave");
        assertThat(farewell).startsWith(provider.issuer()).contains("id_token_hint=ey", "%2Flogin%3Flogout");
        assertThat(browser.get("/login/oidc/leave").body()).as("once").isEqualTo("nowhere");
        assertThat(server.browser()
                        .get("/api/me", "Cookie", "DUBAN_SESSION=" + session)
                        .statusCode())
                .isEqualTo(401);
        var local = server.signedIn("zhuren");
        assertThat(place(local.form("/logout", Map.of("_csrf", local.token())))).isEqualTo("/login?logout");
    }

    @Test
    void every_answer_on_the_way_carries_the_headers_that_bind_the_browser() {
        var headers = server.browser().get("/login/oidc/start/province").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void neither_token_nor_secret_nor_password_reaches_the_log(CapturedOutput log) {
        bind("zhuren", RunningProvider.PLAIN);
        comeBack(server.browser(), RunningProvider.PLAIN);
        provider.has(ProviderFlaw.SIGNS_WITH_ANOTHER_KEY);
        comeBack(server.browser(), RunningProvider.PLAIN);

        assertThat(log.getAll()).contains("DEBUG", "sign-in through a provider failed"); // the log is on and talkative
        assertThat(log.getAll())
                .doesNotContain("eyJ", provider.clientSecret(), provider.password(RunningProvider.PLAIN));
    }

    private static void bind(String account, String subject) {
        assertThat(server.bean(AccountIdentities.class).bind(account, province(), subject, actor(account)))
                .isEmpty();
    }

    private static Provider province() {
        return server.bean(Providers.class).find("province").orElseThrow();
    }

    private static Actor actor(String account) {
        return server.bean(Accounts.class).find(account).orElseThrow().actor();
    }

    private static HttpResponse<String> show(Browser browser, String person) {
        var asked = begin(browser.get("/me/identities/province/bind"), browser);
        var callback = provider.signIn(person, asked);
        return browser.get(callback.getRawPath() + "?" + callback.getRawQuery());
    }

    private static String confirm(Browser browser, String password) {
        return browser.form("/me/identities/confirm", Map.of("password", password, "_csrf", browser.token()))
                .body();
    }

    private static String begin(HttpResponse<String> start, Browser browser) {
        return browser.get(place(start)).headers().firstValue("Location").orElseThrow();
    }

    private static void issue(String account) {
        server.bean(AccountIssuer.class).issue(List.of(new NewAccount(account, "某人", Role.SUPERVISOR, null, null)));
    }

    /** Where the provider is and what it is asked. */
    private static String begin(Browser browser, String id) {
        return browser.get("/login/oidc/start/" + id)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** The way back as it was, with the state that belongs to another start. */
    private static String withState(URI callback, String begun) {
        var state = URI.create(begun).getRawQuery().replaceAll(".*(state=[^&]*).*", "$1");
        return callback.getRawPath() + "?" + callback.getRawQuery().replaceAll("state=[^&]*", state);
    }

    private static HttpResponse<String> comeBack(Browser browser, String person) {
        var callback = provider.signIn(person, begin(browser, "province"));
        return browser.get(callback.getRawPath() + "?" + callback.getRawQuery());
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(where -> where.replace(server.address(), ""))
                .orElseThrow(() -> new AssertionError(answer + ": " + answer.body()));
    }

    private static String audited(String act) {
        return server.bean(JdbcClient.class, "viewsJdbc")
                .sql(
                        "SELECT string_agg(concat_ws(' ', account, subject, details), '; ') FROM events.audit_entry WHERE act = ?")
                .param(act)
                .query(String.class)
                .single();
    }

    private static int count(String table) {
        return server.bean(JdbcClient.class, "viewsJdbc")
                .sql("SELECT count(*) FROM events." + table)
                .query(Integer.class)
                .single();
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
