package io.duban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.duban.app.running.HandedAccount;
import io.duban.app.running.RunningDuban;
import io.duban.kernel.event.CountyTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** S4: hostile words, typed by each person into the fields of their forms in a real browser, are text wherever they are shown. */
@Tag("long")
@NeedsBrowser
class HostileWordsTest {

    /** After these there is nothing more to type. */
    private static final Set<String> ENDS = Set.of("cancel-task", "merge-task", "split-task", "label-task");

    /** Without these a matter does not get on; when it was sent back, they are done again. */
    private static final Set<String> ROAD = Set.of(
            "request-registration",
            "approve-registration",
            "dispatch-task",
            "sign-for-task",
            "apply-for-completion",
            "pass-verification");

    private static final Pattern ACT = Pattern.compile("/tasks/[0-9a-f-]{36}/([a-z-]+)(?:\\?.*)?");

    private static RunningDuban duban;
    private static Browser browser;
    private static final Map<String, Page> WINDOWS = new LinkedHashMap<>();

    private final List<String> refused = new ArrayList<>();
    private final String day = LocalDate.now(CountyTime.ZONE).plusDays(10).toString();

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
    void on_a_task_and_wherever_it_is_shown() {
        var office = window(duban.person("duchayuan1"));
        var task = draft(office);
        var people = List.of(
                duban.person("zhuren"),
                duban.person("duchayuan1"),
                duban.person("单位联络员", "石桥镇"),
                duban.person("单位主要负责人", "石桥镇"),
                duban.person("领导", "副县长 石磊"));

        var done = new LinkedHashMap<String, Integer>();
        var before = -1;
        while (times(done) > before) {
            before = times(done);
            people.forEach(person -> actsOn(task, person, done));
        }

        assertThat(done)
                .as("what was typed into; refused %s", refused)
                .hasSizeGreaterThan(20)
                .containsKeys("report-progress", "dispatch-task", "return-for-rework", "request-extension");
        assertThat(office.navigate(task).status()).isEqualTo(200);
        assertThat(office.locator("main").innerText()).contains(HostileForm.WORDS.getFirst(), "＜script＞");
        for (var person : people) {
            for (var address :
                    List.of("/", "/todo", "/ledger", "/ledger?q=堤防", "/messages", "/leaders/me", task + "/papers")) {
                look(window(person), address);
            }
        }
        assertThat(browser.complaints().stream().filter(said -> !said.contains("status of 4")))
                .isEmpty();
    }

    @Test
    void in_every_other_form() {
        var forms = Map.of(
                "duchayuan1",
                List.of("/tasks/new", "/ledger", "/ledger/import", "/organisation", "/rules/propose", "/me/tokens"),
                "zhuren",
                List.of("/limits/adopt", "/quarantine/purges"),
                "admin",
                List.of(
                        "/calendar/correct",
                        "/calendar/load?year=2031",
                        "/accounts",
                        "/accounts/new",
                        "/organisation/register-unit",
                        "/organisation/register-leader"),
                "anquan",
                List.of("/accounts"),
                "shenji",
                List.of("/audit"),
                "baomi",
                List.of("/quarantine/purges"));
        forms.forEach((account, addresses) -> {
            var page = window(duban.person(account));
            for (var address : addresses) {
                look(page, address);
                HostileForm.send(page, day);
                assertThat(HostileForm.alive(page))
                        .as(account + " after " + address)
                        .isEmpty();
            }
        });
        var admin = window(duban.person("admin"));
        for (var address : List.of("/organisation", "/organisation?q=堤防", "/leaders", "/accounts", "/calendar")) {
            look(admin, address);
        }
        assertThat(admin.locator("main").innerText()).isNotBlank();
        look(admin, "/organisation");
        assertThat(admin.locator("main").innerText()).contains(HostileForm.WORDS.getFirst());
        look(window(duban.person("shenji")), "/audit");
        var stranger = browser.stranger(1366, 900);
        stranger.navigate("/login");
        stranger.locator("#username").fill(HostileForm.WORDS.getFirst());
        stranger.locator("#password").fill(HostileForm.WORDS.getFirst());
        stranger.locator(".login-form button[type=submit]").click();
        assertThat(HostileForm.alive(stranger)).isEmpty();
        assertThat(browser.complaints().stream().filter(said -> !said.contains("status of 4")))
                .isEmpty();
    }

    /** Does what is offered to this person and was not done yet. */
    private void actsOn(String task, HandedAccount person, Map<String, Integer> done) {
        var page = window(person);
        for (var next = next(page, task, done); next != null; next = next(page, task, done)) {
            done.merge(next, 1, Integer::sum);
            page.navigate(task + "/" + next);
            var form = page.locator("main form[action$='/" + next + "']");
            if (form.count() > 0) {
                HostileForm.send(page, form.first(), day);
                if (page.url().endsWith("/" + next)) {
                    refused.add(
                            next + ": " + page.locator(".alert, .field-error").allInnerTexts());
                }
            }
            assertThat(HostileForm.alive(page))
                    .as(person.account() + " after " + next)
                    .isEmpty();
        }
    }

    private static @Nullable String next(Page page, String task, Map<String, Integer> done) {
        if (page.navigate(task).status() != 200) {
            return null; // not theirs yet
        }
        assertThat(HostileForm.alive(page)).as(page.url()).isEmpty();
        return page.locator("main a[href*='/tasks/']").all().stream()
                .map(link -> ACT.matcher(link.getAttribute("href")))
                .filter(Matcher::matches)
                .map(link -> link.group(1))
                .filter(act -> !act.equals("papers")
                        && !ENDS.contains(act)
                        && done.getOrDefault(act, 0) < (ROAD.contains(act) ? 3 : 1))
                .min(Comparator.comparing(ROAD::contains))
                .orElse(null);
    }

    private static int times(Map<String, Integer> done) {
        return done.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String draft(Page office) {
        office.navigate("/tasks/new");
        HostileForm.send(office, day);
        assertThat(HostileForm.alive(office)).isEmpty();
        assertThat(office.locator("h1").innerText()).contains("堤防");
        return office.url().replaceFirst("\\?.*", "").substring(duban.address().length());
    }

    private static void look(Page page, String address) {
        page.navigate(address);
        assertThat(HostileForm.alive(page)).as(address).isEmpty();
    }

    private static Page window(HandedAccount person) {
        return WINDOWS.computeIfAbsent(person.account(), account -> browser.as(person));
    }
}
