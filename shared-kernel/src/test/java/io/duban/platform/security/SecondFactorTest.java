package io.duban.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.platform.factor.CodesForTests;
import io.duban.platform.factor.FactorAnswer;
import io.duban.platform.factor.FactorState;
import io.duban.platform.factor.SecondFactors;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Signing in with password and code, by a clock that the test moves. */
class SecondFactorTest {

    static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-07-15T04:00:00Z"));

    @Configuration(proxyBeanMethods = false)
    static class MovedByHand {
        @Bean
        @Primary
        Clock movedClock() {
            InstantSource source = NOW::get;
            return source.withZone(CountyTime.ZONE);
        }
    }

    static RunningServer server;
    static SecondFactors factors;

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                Map.of("duban.second-factor.required", "ADMINISTRATOR, UNIT_LIAISON"), MovedByHand.class);
        factors = server.bean(SecondFactors.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A person with a device. */
    private final class Person {
        final Actor actor;
        final String password;
        String secret = "";
        List<String> recoveryCodes = List.of();

        Person(String account) {
            var issued = server.bean(AccountIssuer.class)
                    .issue(List.of(new NewAccount(account, "某人", Role.SUPERVISOR, null, null)))
                    .getFirst();
            actor = new Actor(account, "某人", Role.SUPERVISOR, null, null);
            password = issued.password();
        }

        Person withDevice() {
            factors.begin(actor);
            secret = ((FactorState.Begun) factors.state(actor.account()))
                    .secret()
                    .spelled();
            recoveryCodes = ((FactorAnswer.Done) factors.confirm(actor, code())).recoveryCodes();
            return this;
        }

        /** The code of the next half minute: the one before may have been used. */
        String nextCode() {
            pass(Duration.ofSeconds(30));
            return code();
        }

        String code() {
            return CodesForTests.codeAt(secret, NOW.get());
        }

        Browser afterPassword() {
            var browser = server.browser();
            assertThat(location(browser.signIn(actor.account(), password))).isEqualTo("/login/code");
            return browser;
        }
    }

    @Test
    void until_the_code_is_given_the_person_is_nobody() {
        var browser = new Person("half").withDevice().afterPassword();

        assertThat(location(browser.get("/desk"))).isEqualTo("/login/code");
        assertThat(location(browser.get("/"))).isEqualTo("/login/code");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.get("/desk", "HX-Request", "true").headers().firstValue("HX-Redirect"))
                .hasValue("/login/code");
        var token = browser.get("/login").body();
        assertThat(browser.json("/api/wishes", "{\"title\":\"x\"}", "X-CSRF-TOKEN", token)
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.form("/desk", Map.of("_csrf", token)).statusCode()).isEqualTo(302);
    }

    @Test
    void with_the_code_the_person_is_in_under_a_new_session_and_back_at_the_wanted_page() {
        var person = new Person("whole").withDevice();
        var browser = server.browser();
        browser.get("/desk?page=3");
        browser.signIn("whole", person.password);
        var before = browser.sessionCookie();

        var answer = give(browser, person.nextCode());

        assertThat(location(answer)).endsWith("/desk?page=3");
        assertThat(browser.sessionCookie()).isNotEqualTo(before);
        assertThat(browser.get("/api/me").body()).contains("whole");
        assertThat(server.browser()
                        .get("/api/me", "Cookie", "DUBAN_SESSION=" + before)
                        .statusCode())
                .isEqualTo(401);
        assertThat(server.count(
                        "SELECT count(*) FROM events.audit_entry WHERE act = 'SIGNED_IN' AND account = 'whole'"))
                .isEqualTo(1);
    }

    @Test
    void a_code_is_taken_once_and_within_half_a_minute_of_its_time() {
        var person = new Person("once").withDevice();
        var code = person.nextCode();
        give(person.afterPassword(), code);

        assertThat(location(give(person.afterPassword(), code))).isEqualTo("/login/code?error");

        var late = person.nextCode();
        pass(Duration.ofSeconds(60));
        assertThat(location(give(person.afterPassword(), late))).isEqualTo("/login/code?error");
        assertThat(location(give(
                        person.afterPassword(),
                        person.code().substring(0, 3) + " " + person.code().substring(3))))
                .isEqualTo("/");
    }

    @Test
    void a_recovery_code_opens_once() {
        var person = new Person("lost").withDevice();
        assertThat(person.recoveryCodes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
        var code = person.recoveryCodes.getFirst();

        assertThat(location(give(person.afterPassword(), code.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo("/");
        assertThat(location(give(person.afterPassword(), code))).isEqualTo("/login/code?error");

        assertThat(((FactorState.SetUp) factors.state("lost")).recoveryCodes()).isEqualTo(9);
        assertThat(server.count("SELECT count(*) FROM events.recovery_code c WHERE c::text LIKE '%"
                        + code.replace("-", "") + "%'"))
                .isZero();
    }

    @Test
    void after_five_wrong_codes_the_password_is_wanted_again() {
        var person = new Person("guesser").withDevice();
        var browser = person.afterPassword();

        for (int i = 0; i < 4; i++) {
            assertThat(location(give(browser, "000000"))).isEqualTo("/login/code?error");
        }
        assertThat(location(give(browser, "000000"))).isEqualTo("/login?codes");

        assertThat(location(browser.get("/desk"))).isEqualTo("/login");
        assertThat(server.count("SELECT count(*) FROM events.audit_entry WHERE act = 'SECOND_FACTOR_FAILED'"
                        + " AND account = 'guesser' AND NOT succeeded"))
                .isEqualTo(5);
    }

    @Test
    void after_ten_in_a_row_nobody_looks_at_a_code_for_a_quarter_of_an_hour() {
        var person = new Person("attacked").withDevice();
        for (int round = 0; round < 2; round++) {
            var browser = person.afterPassword();
            for (int i = 0; i < 5; i++) {
                give(browser, "000000");
            }
        }

        assertThat(location(give(person.afterPassword(), person.nextCode()))).isEqualTo("/login?wait");
        pass(Duration.ofMinutes(15));
        assertThat(location(give(person.afterPassword(), person.code()))).isEqualTo("/");
        assertThat(location(give(person.afterPassword(), "000000"))).isEqualTo("/login/code?error");
    }

    @Test
    void the_secret_stands_sealed_in_the_database_and_an_unconfirmed_one_asks_for_nothing() {
        var person = new Person("sealed");
        factors.begin(person.actor);
        var spelled = ((FactorState.Begun) factors.state("sealed")).secret().spelled();

        assertThat(location(server.browser().signIn("sealed", person.password))).isEqualTo("/");
        assertThat(factors.confirm(person.actor, "000000")).isInstanceOf(FactorAnswer.Refused.class);
        assertThat(factors.isSetUp("sealed")).isFalse();
        assertThat(factors.confirm(person.actor, CodesForTests.codeAt(spelled, NOW.get())))
                .isInstanceOf(FactorAnswer.Done.class);
        assertThat(factors.begin(person.actor)).isInstanceOf(FactorAnswer.Refused.class);
        assertThat(server.count("SELECT count(*) FROM events.second_factor WHERE account = 'sealed'"
                        + " AND length(sealed_secret) > 40"))
                .isEqualTo(1);
    }

    @Test
    void it_is_taken_off_with_a_code_alone_and_new_recovery_codes_replace_the_old() {
        var person = new Person("changing").withDevice();
        var old = person.recoveryCodes.getFirst();

        assertThat(factors.newRecoveryCodes(person.actor, "000000")).isInstanceOf(FactorAnswer.Refused.class);
        var fresh = (FactorAnswer.Done) factors.newRecoveryCodes(person.actor, person.nextCode());
        assertThat(fresh.recoveryCodes()).hasSize(10).doesNotContain(old);
        assertThat(factors.remove(person.actor, old)).isInstanceOf(FactorAnswer.Refused.class);
        assertThat(factors.remove(person.actor, fresh.recoveryCodes().getFirst()))
                .isInstanceOf(FactorAnswer.Done.class);

        assertThat(factors.state("changing")).isInstanceOf(FactorState.None.class);
        assertThat(location(server.browser().signIn("changing", person.password)))
                .isEqualTo("/");
        assertThat(server.count("SELECT count(*) FROM events.audit_entry WHERE account = 'changing'"
                        + " AND act IN ('SECOND_FACTOR_SET', 'SECOND_FACTOR_REMOVED')"))
                .isEqualTo(3);
    }

    @Test
    void an_administrator_takes_it_off_who_lost_everything() {
        var person = new Person("stranded").withDevice();
        var administrator = new Actor("admin", "系统管理员", Role.ADMINISTRATOR, null, null);

        assertThat(factors.removeFor("stranded", administrator)).isTrue();
        assertThat(factors.removeFor("stranded", administrator)).isFalse();

        assertThat(location(server.browser().signIn("stranded", person.password)))
                .isEqualTo("/");
    }

    @Test
    void a_role_that_must_have_one_sets_it_up_before_anything_else() {
        var admin = server.signedIn("admin");

        assertThat(location(admin.get("/desk"))).isEqualTo("/me/second-factor");
        assertThat(admin.get("/api/me").statusCode()).isEqualTo(403);
        assertThat(admin.get("/api/me").body()).contains("sign-in.second-factor-required", "动态口令");
        assertThat(admin.get("/me/second-factor").statusCode())
                .as("nothing listens here in this test")
                .isEqualTo(404);
        assertThat(server.signedIn("danwei01-fuzeren").get("/desk").statusCode())
                .isEqualTo(200);
        assertThat(location(server.signedIn("danwei01-lianluoyuan").get("/desk")))
                .isEqualTo("/me/second-factor");

        var actor = server.bean(Accounts.class).find("admin").orElseThrow().actor();
        factors.begin(actor);
        var secret = ((FactorState.Begun) factors.state("admin")).secret().spelled();
        factors.confirm(actor, CodesForTests.codeAt(secret, NOW.get()));

        assertThat(admin.get("/desk").statusCode()).isEqualTo(200);
        assertThat(location(server.browser().signIn("admin", server.password("admin"))))
                .isEqualTo("/login/code");
    }

    private static HttpResponse<String> give(Browser browser, String code) {
        var token = browser.get("/login").body();
        return browser.form("/login/code", Map.of("code", code, "_csrf", token));
    }

    private static void pass(Duration time) {
        NOW.updateAndGet(now -> now.plus(time));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }
}
