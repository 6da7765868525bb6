package io.duban.query.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.factor.CodesForTests;
import io.duban.platform.factor.FactorAnswer;
import io.duban.platform.factor.FactorState;
import io.duban.platform.factor.SecondFactors;
import io.duban.query.County;
import io.duban.query.page.Site;
import io.duban.query.page.Visitor;
import io.duban.query.page.Visitor.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts as their administrators see them, and the first minutes of a person who has just got one. */
class AccountPagesTest {

    private static final String OWN = "山高水长 清风徐来 2026";

    private static Site site;

    @BeforeAll
    static void a_county_with_everybodys_account() {
        site = new Site().populated();
        site.county.settled();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void the_security_administrator_begins_at_the_accounts_and_is_led_nowhere_else() {
        var page = site.signedIn("anquan").open("/");

        assertThat(page.path()).isEqualTo("/accounts");
        assertThat(page.document().select(".main-nav a").eachText()).containsExactly("账号", "权限一览");
        assertThat(page.document().select(".top .search, .foot-links")).isEmpty();
        assertThat(page.document().select("a[href='/accounts/new']")).isEmpty();
    }

    @Test
    void the_administrator_comes_there_by_the_navigation() {
        var page = site.administrator().open("/accounts");

        assertThat(page.text(".main-nav [aria-current=page]")).isEqualTo("账号");
        assertThat(page.first("a[href='/accounts/new']").text()).isEqualTo("新建账号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duchayuan1", "zhuren", "danwei01-fuzeren", "lingdao01", "shenji", "baomi", "jianduyuan1"})
    void nobody_else_comes_in(String account) {
        var visitor = site.signedIn(account);

        for (var path : List.of("/accounts", "/accounts/new", "/accounts/zhuren")) {
            assertThat(visitor.open(path).status()).as(path).isEqualTo(403);
        }
        assertThat(visitor.open("/me").status()).isEqualTo(200);
    }

    @Test
    void the_list_is_searched_filtered_and_says_when_nothing_fits() {
        var administrator = site.administrator();

        assertThat(administrator
                        .open("/accounts?q=danwei01")
                        .document()
                        .select(".row-link")
                        .eachText())
                .containsExactly("danwei01-fuzeren", "danwei01-lianluoyuan");
        assertThat(administrator.open("/accounts?role=LEADER").text("tbody")).contains("lingdao01", "副县长", "在用");
        var empty = administrator.open("/accounts?q=nobody-like-this&page=9");
        assertThat(empty.text(".empty-state")).contains("没有符合条件的账号");
        assertThat(empty.first(".empty-state a").attr("href")).isEqualTo("/accounts");
        assertThat(administrator
                        .open("/accounts?role=NONSENSE&page=-1&state=%00")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void from_a_new_account_over_its_rights_to_a_password_of_ones_own() {
        var administrator = site.administrator();
        var form = administrator.open("/accounts/new").first("main form");
        var made = administrator.submit(
                form, Map.of("account", "wangmin", "name", "王敏", "role", "UNIT_LIAISON", "unit", id(Site.TOWN)));
        var password = made.first("#one-time-password").text();

        assertThat(made.text("main")).contains("只显示这一次", "7 天内");
        assertThat(administrator.open("/accounts/wangmin").html()).doesNotContain(password);
        assertThat(administrator.open("/accounts/wangmin").text("main")).contains("待授权", "单位联络员（石桥镇）");
        assertThat(administrator.open("/accounts/wangmin").document().select("#grant"))
                .isEmpty();
        assertThat(site.stranger().signIn("wangmin", password).path()).isEqualTo("/login?error");

        var security = site.signedIn("anquan");
        var page = security.open("/accounts/wangmin");
        assertThat(page.document().select("#reset, #disable")).isEmpty();
        var granted = security.submit(page.first("#grant"), Map.of());
        assertThat(granted.text(".alert-success")).contains("已授权");
        assertThat(granted.text("#rights")).isEqualTo("单位联络员（石桥镇）");

        var person = site.stranger();
        var first = person.signIn("wangmin", password);
        assertThat(first.path()).isEqualTo("/me/password");
        assertThat(first.text("main")).contains("一次性密码", "密码要求", "至少 12 个字符", "不能是常见或已泄露的密码");
        assertThat(person.open("/todo").path()).isEqualTo("/me/password");
        assertThat(change(person, password, OWN, OWN).path()).isEqualTo("/me");
        assertThat(person.open("/todo").path()).isEqualTo("/todo");
        assertThat(site.stranger().signIn("wangmin", password).path()).isEqualTo("/login?error");
        assertThat(site.stranger().signIn("wangmin", OWN).path()).isEqualTo("/todo");
    }

    @Test
    void refusals_stand_beside_their_fields_and_no_password_comes_back() {
        var person = signedIn("hard-to-please");

        assertRefused(change(person, "wrong-present-one", OWN, OWN), "present", "现用密码不正确");
        assertRefused(change(person, OWN, "short", "short"), "next", "至少 12 个字符，现有 5 个");
        assertRefused(change(person, OWN, "woaini1314520", "woaini1314520"), "next", "常见或已泄露");
        assertRefused(change(person, OWN, "hard-to-please1", "hard-to-please1"), "next", "用户名、姓名");
        assertRefused(change(person, OWN, OWN, OWN), "next", "与现用密码相同");
        assertRefused(change(person, OWN, OWN + "!", OWN + "?"), "again", "不一致");
        assertThat(person.open("/me").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void guessing_the_present_password_in_an_open_session_is_throttled_too() {
        var person = signedIn("left-alone");
        for (int i = 0; i < 5; i++) {
            change(person, "guess-" + i, OWN + "!", OWN + "!");
        }

        assertRefused(change(person, OWN, OWN + "!", OWN + "!"), "present", "分钟后再试");
    }

    @Test
    void another_password_ends_every_other_session_and_not_this_one() {
        var here = signedIn("two-places");
        var there = site.stranger();
        there.signIn("two-places", OWN);
        assertThat(there.open("/me").path()).isEqualTo("/me");
        var token = here.open("/me/tokens").first("main form");
        here.submit(token, Map.of("name", "台账同步", "scope", "READ", "days", "30"));

        assertThat(change(here, OWN, OWN + "!", OWN + "!").text(".alert-success"))
                .contains("其他地方的登录已全部退出");

        assertThat(here.open("/me").path()).isEqualTo("/me");
        assertThat(there.open("/me").path()).isEqualTo("/login?ended");
        assertThat(here.open("/me/sessions").document().select("tbody tr")).hasSize(1);
        var tokens = here.open("/me/tokens");
        assertThat(tokens.text("tbody")).contains("台账同步", "修改密码后失效");
        assertThat(tokens.document().select("form[action='/me/tokens/revoke']")).isEmpty();
    }

    @Test
    void the_system_administrator_ends_a_persons_sessions_and_takes_off_a_lost_second_factor() {
        var person = signedIn("lost-phone");
        var who = new Actor("lost-phone", "某人", Role.SUPERVISOR, null, null);
        var factors = site.county.get(SecondFactors.class);
        factors.begin(who);
        var secret = ((FactorState.Begun) factors.state("lost-phone")).secret().spelled();
        assertThat(factors.confirm(who, CodesForTests.codeAt(secret, County.NOW)))
                .isInstanceOf(FactorAnswer.Done.class);
        var administrator = site.administrator();
        var page = administrator.open("/accounts/lost-phone");
        assertThat(page.document().select("#sessions tbody tr")).hasSize(1);
        assertThat(page.text("#sessions")).contains("127.0.0.1");
        assertThat(page.text("#factor")).isEqualTo("● 已设置");

        var ended = administrator.submit(page.first("#end-sessions"), Map.of());
        assertThat(ended.text(".alert-success")).contains("已结束全部会话");
        assertThat(ended.text("#no-sessions")).contains("没有打开的会话");
        assertThat(person.open("/me").path()).isEqualTo("/login?ended");
        assertThat(administrator.submit(page.first("#end-sessions"), Map.of()).text("#refusal"))
                .as("the page of before")
                .contains("没有打开的会话");

        var removed = administrator.submit(page.first("#remove-factor"), Map.of());
        assertThat(removed.text(".alert-success")).contains("已取消动态口令");
        assertThat(removed.text("#factor")).isEqualTo("○ 没有设置");
        assertThat(person.signIn("lost-phone", OWN).path()).isNotEqualTo("/login/code");
        assertThat(administrator.submit(page.first("#remove-factor"), Map.of()).status())
                .isEqualTo(409);

        var auditor = site.signedIn("shenji");
        for (var act : List.of("SESSION_ENDED", "SECOND_FACTOR_REMOVED")) {
            assertThat(auditor.open("/audit?subject=lost-phone&act=" + act).text("tbody"))
                    .contains("系统管理员", "账号 lost-phone");
        }
    }

    @Test
    void nobody_does_so_to_themselves_and_the_security_administrator_not_at_all() {
        var administrator = site.administrator();
        assertThat(administrator
                        .open("/accounts/admin")
                        .document()
                        .select("#end-sessions, #remove-factor, #no-sessions"))
                .isEmpty();
        var security = site.signedIn("anquan");
        assertThat(security.open("/accounts/zhuren").document().select("#end-sessions, #remove-factor, #no-sessions"))
                .isEmpty();
        assertThat(security.open("/accounts/zhuren").document().select("#bind-identity"))
                .as("no provider is configured")
                .isEmpty();

        for (var act : List.of("sessions/end", "second-factor/remove", "identity/bind", "identity/unbind")) {
            var own =
                    administrator.open("/accounts/zhuren").first("#change-form").clone();
            assertThat(administrator
                            .submit(own.attr("action", "/accounts/admin/" + act), Map.of())
                            .status())
                    .as("oneself " + act)
                    .isEqualTo(403);
            var others = security.open("/accounts/zhuren").first("#change-form").clone();
            assertThat(security.submit(others.attr("action", "/accounts/anquan/" + act), Map.of())
                            .status())
                    .as("oneself " + act)
                    .isEqualTo(403);
        }
        var form = security.open("/accounts/zhuren").first("#change-form").clone();
        assertThat(security.submit(form.attr("action", "/accounts/zhuren/sessions/end"), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(security.submit(form.attr("action", "/accounts/zhuren/identity/bind"), Map.of("provider", "none"))
                        .text("#refusal"))
                .contains("请选择认证中心");
    }

    @Test
    void a_changed_role_or_unit_holds_with_the_next_request_of_an_open_session() {
        var person = signedIn("climber");
        assertThat(person.open("/ledger/import").status()).isEqualTo(200);
        var security = site.signedIn("anquan");

        give(security, "climber", Map.of("role", "UNIT_HEAD", "unit", id(Site.TOWN)));
        assertThat(person.open("/me").text("main")).contains("单位主要负责人", "石桥镇");
        give(security, "climber", Map.of("role", "UNIT_HEAD", "unit", id(Site.BUREAU)));
        assertThat(person.open("/me").text("main")).contains("县交通运输局").doesNotContain("石桥镇");
        give(security, "climber", Map.of("role", "REVIEWER", "unit", ""));
        assertThat(person.open("/ledger").status()).isEqualTo(403);
    }

    @Test
    void a_disabled_person_is_out_at_once_and_a_reset_ends_the_session() {
        var person = signedIn("leaver");
        var administrator = site.administrator();

        var disabled =
                administrator.submit(administrator.open("/accounts/leaver").first("#disable"), Map.of());
        assertThat(disabled.text("#state")).isEqualTo("✕ 停用");
        assertThat(person.open("/me").path()).isEqualTo("/login?ended");
        administrator.submit(administrator.open("/accounts/leaver").first("#enable"), Map.of());
        assertThat(person.signIn("leaver", OWN).path()).isNotEqualTo("/login?error");

        var password = administrator
                .submit(administrator.open("/accounts/leaver").first("#reset"), Map.of())
                .first("#one-time-password")
                .text();
        assertThat(person.open("/me").path()).isEqualTo("/login?ended");
        assertThat(person.signIn("leaver", OWN).path()).isEqualTo("/login?error");
        assertThat(person.signIn("leaver", password).path()).isEqualTo("/me/password");
    }

    @Test
    void a_form_that_cannot_be_taken_is_shown_again_with_what_was_typed() {
        var administrator = site.administrator();
        var form = administrator.open("/accounts/new").first("main form");

        var refused = administrator.submit(form, Map.of("account", "lihua", "name", "李华", "role", "UNIT_HEAD"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#unit-error")).contains("选定所在单位");
        assertThat(refused.first("#name").attr("value")).isEqualTo("李华");
        assertThat(administrator
                        .submit(form, Map.of("account", "lihua", "name", "李华", "role", ""))
                        .text("#role-error"))
                .contains("请选择角色");
        assertThat(administrator
                        .submit(form, Map.of("account", "zhuren", "name", "李华", "role", "SUPERVISOR"))
                        .text("#account-error"))
                .contains("已经有人用了");
    }

    @Test
    void forged_forms_are_refused_whoever_sends_them() {
        var security = site.signedIn("anquan");
        var administrator = site.administrator();
        var form = administrator.open("/accounts/duchayuan2").first("#change-form");
        var asForged = form.clone().attr("action", "/accounts/duchayuan2/give");

        assertThat(administrator
                        .submit(asForged, Map.of("role", "ADMINISTRATOR"))
                        .status())
                .isEqualTo(403);
        var own = security.open("/accounts/zhuren").first("#change-form").clone();
        assertThat(security.submit(own.attr("action", "/accounts/anquan/give"), Map.of("role", "OFFICE_DIRECTOR"))
                        .status())
                .isEqualTo(403);
        assertThat(security.submit(own.attr("action", "/accounts/zhuren/reset"), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(security.submit(own.attr("action", "/accounts/zhuren/anything"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(security.open("/accounts/nobody-at-all").status()).isEqualTo(404);
        assertThat(security.open("/accounts/anquan").document().select("#change-form, #grant"))
                .isEmpty();
    }

    /** A supervisor's account in use, with {@link #OWN} as password. */
    private static Visitor signedIn(String account) {
        var administrator = site.administrator();
        var form = administrator.open("/accounts/new").first("main form");
        var password = administrator
                .submit(form, Map.of("account", account, "name", "某人", "role", "SUPERVISOR"))
                .first("#one-time-password")
                .text();
        var security = site.signedIn("anquan");
        security.submit(security.open("/accounts/" + account).first("#grant"), Map.of());
        var person = site.stranger();
        person.signIn(account, password);
        assertThat(change(person, password, OWN, OWN).path()).isEqualTo("/me");
        return person;
    }

    private static void give(Visitor security, String account, Map<String, String> rights) {
        var given = security.submit(security.open("/accounts/" + account).first("#change-form"), rights);
        assertThat(given.text(".alert-success")).contains("立即生效");
    }

    private static Page change(Visitor person, String present, String next, String again) {
        var form = person.open("/me/password").first("main form");
        return person.submit(form, Map.of("present", present, "next", next, "again", again));
    }

    private static void assertRefused(Page page, String field, String sentence) {
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#" + field + "-error")).contains(sentence);
        assertThat(page.text("#refusal")).contains(sentence);
        assertThat(page.html()).doesNotContain(OWN);
    }

    private static String id(UnitRef unit) {
        return unit.id().value().toString();
    }
}
