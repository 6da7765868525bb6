package io.duban.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.duban.app.running.FreePort;
import io.duban.app.running.PageVisitor;
import io.duban.app.running.RunningDuban;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.oidc.RunningProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A director binds the identity that the province knows her by, signs in with it, and leaves, in a real browser. */
@NeedsBrowser
class OidcSignInTest {

    private static final String PROVINCE = "省统一身份认证";

    private static TestDatabase database;
    private static RunningProvider provider;
    private static RunningDuban duban;
    private static Browser browser;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        provider = RunningProvider.start();
        var settings = new ArrayList<>(List.of(
                "--duban.demo=false",
                "--duban.accounts.hand-out=true",
                "--duban.second-factor.required=", // of the administrators, who have nothing to show it with here
                "--duban.oidc.away.name=已停机的认证中心",
                "--duban.oidc.away.issuer=http://localhost:" + FreePort.find(),
                "--duban.oidc.away.client-id=duban"));
        provider.settings("province", PROVINCE).forEach((key, value) -> settings.add("--" + key + "=" + value));
        duban = RunningDuban.start(database, settings.toArray(String[]::new));
        provider.admit(duban.address(), "province");
        browser = new Browser(duban);
    }

    @AfterAll
    static void stop() {
        browser.close();
        duban.close();
        provider.close();
        database.close();
    }

    @Test
    void an_identity_is_bound_signs_in_signs_out_and_is_unbound() {
        var page = browser.as(duban.person("zhuren"));
        bind(page);
        signOut(page);

        page.locator(".login-ways a", new Page.LocatorOptions().setHasText(PROVINCE))
                .focus();
        page.keyboard().press("Enter"); // the province still knows her: straight through
        assertThat(page.locator("details.person summary")).containsText("督查室主任");

        signOut(page); // here and there
        assertThat(page.locator("main")).containsText("已退出登录");
        enter(page, RunningProvider.PLAIN); // so the province asks for the password again
        assertThat(page.locator("details.person summary")).containsText("督查室主任");

        page.navigate("/me/identities");
        page.locator("a[href$='/province/unbind']").click();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("main")).containsText("已解除绑定");
        signOut(page);
        enter(page, RunningProvider.PLAIN);
        assertThat(page.locator("#refusal")).containsText("这个身份还不能登录督办");
        assertThat(page.locator("#refusal")).containsText("请先用用户名和密码登录");
        Browser.leave(page);
        ourPagesDidNotComplain();
    }

    @Test
    void the_security_administrator_binds_an_identity_for_somebody_else_and_takes_it_away() {
        var security = PageVisitor.signIn(duban.address(), duban.person("anquan"));
        var sheet = "/accounts/duchayuan2";
        var bind = sheet + "/identity/bind";
        assertThat(security.open(sheet).body()).contains("统一身份", PROVINCE, "用户标识（sub）");

        assertThat(security.fill(sheet, bind, Map.of("provider", "province", "subject", " "))
                        .body())
                .contains("请填写认证中心里的用户标识");
        assertThat(security.fill(sheet, bind, Map.of("provider", "province", "subject", "sub-0042"))
                        .body())
                .contains("已绑定统一身份", "sub-0042", "解除绑定");
        assertThat(security.fill(
                                "/accounts/duchayuan1",
                                "/accounts/duchayuan1/identity/bind",
                                Map.of("provider", "province", "subject", "sub-0042"))
                        .statusCode())
                .as("somebody else's")
                .isEqualTo(409);
        assertThat(security.fill(sheet, sheet + "/identity/unbind", Map.of("provider", "province"))
                        .body())
                .contains("已解除统一身份绑定")
                .doesNotContain("sub-0042");

        assertThat(security.fill(
                                sheet, "/accounts/anquan/identity/bind", Map.of("provider", "province", "subject", "x"))
                        .statusCode())
                .as("not for oneself")
                .isEqualTo(403);
        var administrator = PageVisitor.signIn(duban.address(), duban.person("admin"));
        assertThat(administrator
                        .fill(sheet, bind, Map.of("provider", "province", "subject", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(JdbcClient.create(database.adminDataSource())
                        .sql("SELECT string_agg(act, ' ' ORDER BY entry_id) FROM events.audit_entry"
                                + " WHERE account = 'anquan' AND subject = 'account:duchayuan2'")
                        .query(String.class)
                        .single())
                .isEqualTo("IDENTITY_BOUND IDENTITY_UNBOUND");
    }

    @Test
    void a_provider_that_is_down_is_said_to_be_beside_a_form_that_works() {
        var page = browser.stranger(390, 844);
        page.navigate("/login");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

        page.locator(".login-ways a", new Page.LocatorOptions().setHasText("已停机的认证中心"))
                .click();

        assertThat(page.locator("#refusal")).containsText("认证中心暂时连不上");
        assertThat(page.locator("#username")).isVisible();
        Browser.leave(page);
    }

    private static void bind(Page page) {
        page.locator("details.person summary").click();
        page.locator("details.person a[href$='/me/identities']").click();
        assertThat(page.locator("main")).containsText("未绑定");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.locator("a[href$='/province/bind']").click();
        signInThere(page, RunningProvider.PLAIN);
        assertThat(page.locator("main")).containsText("张明");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.locator("#password").fill("not the password");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("#password-error")).containsText("密码不正确");
        page.locator("#password").fill(duban.person("zhuren").password());
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("main")).containsText("已绑定，下次可以从认证中心登录");
    }

    /** From our sign-in page to the provider's form and back. */
    private static void enter(Page page, String person) {
        page.locator(".login-ways a", new Page.LocatorOptions().setHasText(PROVINCE))
                .click();
        signInThere(page, person);
    }

    private static void signInThere(Page page, String person) {
        page.waitForURL(url -> url.startsWith(provider.issuer() + "/login"));
        page.locator("#username").fill(person);
        page.locator("#password").fill(provider.password(person));
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> url.startsWith(duban.address()));
    }

    private static void signOut(Page page) {
        page.locator("details.person summary").click();
        page.locator("details.person button[type=submit]").click();
        page.waitForURL(url -> url.startsWith(duban.address() + "/login?logout"));
    }

    /** Of the wrong password the browser says that it was refused; of the province's pages it may say what it likes. */
    private static void ourPagesDidNotComplain() {
        assertThat(browser.complaints())
                .filteredOn(complaint -> complaint.startsWith(duban.address()))
                .filteredOn(complaint -> !complaint.contains("/me/identities/confirm: Failed to load resource")
                        || !complaint.contains("status of 422"))
                .isEmpty();
    }
}
