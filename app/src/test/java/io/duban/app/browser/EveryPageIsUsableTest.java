package io.duban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.duban.app.running.HandedAccount;
import io.duban.app.running.RunningDuban;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each person's pages in a real browser: accessible, quiet, and on a phone without sideways scrolling. */
@NeedsBrowser
class EveryPageIsUsableTest {

    private static final List<String> OFFICE_PAGES = List.of(
            "/",
            "/todo",
            "/ledger",
            "/ledger?bucket=OVERDUE",
            "/tasks/new",
            "/leaders",
            "/rankings/2026-09",
            "/rankings/2026-09/facts",
            "/notices",
            "/rules/lab?rules=ready:R2&months=3",
            "/ledger/import",
            "/limits",
            "/limits/adopt",
            "/rules",
            "/rules/propose",
            "/rules/general/1",
            "/rankings/2026-09/ratings",
            "/rankings/2026-10/disputes",
            "/organisation",
            "/permissions",
            "/personal-data",
            "/quarantine/purges",
            "/me",
            "/me/sessions",
            "/me/second-factor",
            "/me/tokens");
    private static final List<String> UNIT_PAGES = List.of(
            "/todo",
            "/ledger",
            "/rankings/2026-09",
            "/rankings/2026-09/facts",
            "/notices",
            "/calendar",
            "/limits",
            "/rules",
            "/rankings/2026-10/disputes");
    private static final List<String> LEADER_PAGES =
            List.of("/leaders/me", "/", "/ledger", "/rankings/2026-09", "/notices");

    private static RunningDuban duban;
    private static Browser browser;

    @BeforeAll
    static void start() {
        duban = RunningDuban.shared();
        browser = new Browser(duban);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void the_offices_pages_are_accessible() {
        accessible(duban.person("zhuren"), OFFICE_PAGES);
    }

    @Test
    void the_administrators_pages_are_accessible() {
        accessible(
                duban.person("admin"),
                List.of(
                        "/",
                        "/todo",
                        "/limits",
                        "/calendar",
                        "/calendar/load?year=2027",
                        "/calendar/correct",
                        "/accounts",
                        "/accounts/zhuren",
                        "/organisation/import"));
    }

    @Test
    void a_units_pages_are_accessible() {
        accessible(duban.person("单位主要负责人", "县教育局"), UNIT_PAGES);
    }

    @Test
    void a_leaders_pages_are_accessible() {
        accessible(duban.person("领导", "副县长 石磊"), LEADER_PAGES);
    }

    @Test
    void the_sign_in_page_is_accessible_and_greets_a_stranger() {
        var page = browser.stranger(1366, 900);
        page.navigate("/ledger");
        assertThat(page.url()).endsWith("/login");
        assertThat(violations(page)).isEmpty();
        Browser.leave(page);
    }

    @Test
    void no_page_scrolls_sideways_on_a_phone() {
        var page = browser.as(duban.person("单位主要负责人", "县教育局"), 360, 740);
        for (var address : UNIT_PAGES) {
            page.navigate(address);
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(address)
                    .isLessThanOrEqualTo(360);
        }
        page.navigate("/todo");
        Browser.picture(page, "todo-phone");
        Browser.leave(page);
    }

    private static void accessible(HandedAccount person, List<String> addresses) {
        var page = browser.as(person);
        for (var address : addresses) {
            page.navigate(address);
            assertThat(violations(page)).as(address).isEmpty();
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("sideways scrolling of " + address)
                    .isLessThanOrEqualTo(1366);
        }
        page.navigate("/ledger");
        page.locator("a.row-link").first().click();
        assertThat(page.url()).contains("/tasks/");
        assertThat(violations(page)).as("a task").isEmpty();
        page.navigate("/rankings/2026-09");
        page.locator("section.ranked .unit-cell a").first().click();
        assertThat(page.url()).contains("/units/");
        assertThat(violations(page)).as("a score").isEmpty();
        Browser.leave(page);
        assertThat(browser.complaints()).isEmpty();
    }

    /** Only what keeps people out: serious and critical findings. */
    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // no frames: no second page that collects their findings
                        .options(findingsAlone())
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    /** What passes need not be told node by node. */
    private static AxeRunOptions findingsAlone() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
