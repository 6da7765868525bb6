package io.duban.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.duban.app.running.MovableClock;
import io.duban.app.running.RunningDuban;
import io.duban.platform.database.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One matter takes the crooked road in a real browser: return, reassignment, extension, suspension, rework, the public's say,
 * and a closing that comes too late. Its clocks are told from 2 March to 8 April 2026, over the days of Qingming.
 */
@Tag("long")
@NeedsBrowser
class CrookedRoadTest {

    private static final String TITLE = "城北老旧小区供水管网改造";
    private static final String FIRST = "石桥镇";
    private static final String SECOND = "县住房和城乡建设局";

    private static final MovableClock CLOCK = MovableClock.at(LocalDateTime.of(2026, 3, 2, 9, 0));
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Path HOME = RunningDuban.freshHome();

    private static RunningDuban duban;
    private static Browser browser;

    @BeforeAll
    static void start() {
        try (var empty = RunningDuban.start(
                DATABASE,
                HOME,
                CLOCK,
                "--duban.demo=false",
                "--duban.accounts.hand-out=true",
                "--duban.second-factor.required=")) {
            var office = empty.as(empty.person("duchayuan1"));
            office.done("register-unit", "{\"name\": \"%s\"}".formatted(FIRST));
            office.done("register-unit", "{\"name\": \"%s\"}".formatted(SECOND));
            office.done("register-leader", "{\"post\": \"副县长\", \"name\": \"石磊\"}");
        }
        duban = RunningDuban.start(
                DATABASE,
                HOME,
                CLOCK,
                "--duban.demo=false",
                "--duban.accounts.hand-out=true",
                "--duban.second-factor.required=");
        browser = new Browser(duban);
    }

    @AfterAll
    static void stop() {
        browser.close();
        duban.close();
        DATABASE.close();
    }

    @Test
    void a_matter_is_returned_reassigned_extended_suspended_reworked_judged_by_the_public_and_closed_late() {
        var office = browser.as(duban.person("duchayuan1"));
        var leader = browser.as(duban.person("领导", "副县长 石磊"));
        var task = draft(office);
        act(office, task, "set-public-gate", () -> {
            office.locator("#subject").selectOption("SINGLE");
            office.locator("#reason").fill("居民来信反映，须由来信人评议");
        });
        approveRegistration(task);
        act(office, task, "dispatch-task", () -> {
            office.locator("#leadUnit").selectOption(new SelectOption().setLabel(FIRST));
            office.locator("#leader").selectOption(new SelectOption().setLabel("副县长 石磊"));
        });
        says(office, "落实解决", "2026-03-11 18:00");

        onDay(3, 3);
        returnAndReassign(office, task);

        var head = browser.as(duban.person("单位主要负责人", SECOND));
        act(head, task, "sign-for-task", () -> {});
        report(head, task, "已组织勘察，方案报审", 20);
        onDay(3, 5);
        act(head, task, "request-extension", () -> {
            head.locator("#reason").fill("管材须公开招标采购");
            head.locator("#progress").fill("勘察完成，方案已批");
            head.locator("#newDeadline").fill("2026-03-20");
        });
        act(leader, task, "grant-extension", () -> leader.locator("#newDeadline")
                .fill("2026-03-20"));
        says(leader, "批准延期，办理时限由 2026-03-13 改为 2026-03-20");

        onDay(3, 6);
        suspendAndResume(office, leader, task);

        report(head, task, "主管已铺设，入户完成九成", 90);
        act(head, task, "apply-for-completion", () -> head.locator("#result").fill("供水已恢复正常"));
        act(office, task, "begin-verification", () -> office.locator("#kind").selectOption("SITE"));
        act(office, task, "return-for-rework", () -> office.locator("#reason").fill("三号楼仍未通水"));
        says(office, "退回重办");

        onDay(4, 8);
        office.navigate(task);
        says(office, "逾期");
        act(head, task, "apply-for-completion", () -> head.locator("#result").fill("三号楼已通水，全部完成"));
        act(office, task, "pass-verification", () -> office.locator("#opinion").fill("逐户核查属实"));
        askThePublic(office, leader, task);

        act(leader, task, "approve-closing", () -> {
            leader.locator("#grade").selectOption("QUALIFIED");
            leader.locator("#opinion").fill("同意销号，延误原因另行说明");
        });
        Browser.picture(leader, "task-closed-late");
        tellsTheWholeStory(office, task);
        for (var page : List.of(office, leader, head)) {
            Browser.leave(page);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private static void onDay(int month, int day) {
        CLOCK.moveTo(LocalDateTime.of(2026, month, day, 9, 0));
    }

    private String draft(Page office) {
        office.navigate("/tasks/new");
        office.locator("#title").fill(TITLE);
        office.locator("#category").selectOption("民生实事");
        office.locator("#limitType").selectOption("GENERAL");
        office.locator("#source").fill("县长信箱");
        office.locator("#content").fill("改造供水管网，恢复三栋楼正常供水。");
        office.locator("main form button[name=then]").click();
        office.waitForURL("**/tasks/*-*");
        return office.url().replaceFirst("\\?.*", "").substring(duban.address().length());
    }

    private void approveRegistration(String task) {
        var director = browser.as(duban.person("zhuren"));
        act(director, task, "approve-registration", () -> {});
        Browser.leave(director);
    }

    private void returnAndReassign(Page office, String task) {
        var head = browser.as(duban.person("单位主要负责人", FIRST));
        act(head, task, "request-return", () -> head.locator("#reason").fill("供水管网不属本镇职责"));
        says(head, FIRST + "申请退回");
        Browser.leave(head);
        office.navigate("/todo");
        says(office, TITLE);
        act(office, task, "reassign-task", () -> {
            office.locator("#leadUnit").selectOption(new SelectOption().setLabel(SECOND));
            office.locator("#leader").selectOption(new SelectOption().setLabel("副县长 石磊"));
            office.locator("#deadline").fill("2026-03-13");
            office.locator("#reason").fill("按职责分工由住建局承办");
        });
        says(office, "由" + FIRST + "改派" + SECOND);
    }

    private void report(Page head, String task, String text, int percent) {
        act(head, task, "report-progress", () -> {
            head.locator("#text").fill(text);
            head.locator("#percent").fill(String.valueOf(percent));
        });
        says(head, text);
    }

    /** Ten working days are left on 6 March and are still left on the 16th. */
    private void suspendAndResume(Page office, Page leader, String task) {
        act(office, task, "propose-suspension", () -> {
            office.locator("#reason").selectOption("FORCE_MAJEURE");
            office.locator("#text").fill("寒潮冻土，无法开挖");
            office.locator("#reviewOn").fill("2026-03-16");
        });
        act(leader, task, "approve-suspension", () -> {});
        says(leader, "批准中止");
        onDay(3, 16);
        act(office, task, "resume-task", () -> office.locator("#reason").fill("气温回升，恢复施工"));
        says(office, "2026-03-30 18:00");
    }

    private void askThePublic(Page office, Page leader, String task) {
        leader.navigate(task + "/approve-closing");
        says(leader, "群众评议中");
        act(office, task, "freeze-electorate", () -> {
            office.locator("#method").selectOption("CALL_BACK");
            office.locator("#populationSize").fill("1");
            office.locator("#sampleSize").fill("1");
            office.locator("#lastDay").fill("2026-04-10");
        });
        var reviewer = browser.as(duban.person("jianduyuan1"));
        reviewer.navigate("/todo");
        says(reviewer, TITLE);
        reviewer.navigate(task + "/cast-appraisal");
        reviewer.locator("#appraisal").selectOption("SATISFIED");
        reviewer.locator("#comment").fill("水压正常");
        reviewer.locator("main form[action$='/cast-appraisal'] button[type=submit]")
                .click();
        reviewer.waitForURL(url -> !url.contains("cast-appraisal"));
        Browser.leave(reviewer);
        act(office, task, "conclude-public-review", () -> {});
        says(office, "群众认可");
    }

    private void tellsTheWholeStory(Page office, String task) {
        office.navigate(task);
        for (var step : List.of(
                "设置群众评议",
                "交办给" + FIRST,
                FIRST + "申请退回",
                "由" + FIRST + "改派" + SECOND,
                SECOND + "签收",
                "批准延期",
                "批准中止，事由：不可抗力",
                "恢复办理",
                "退回重办",
                "核查通过",
                "群众评议结束，群众认可",
                "批准销号，2026-04-08 逾期办结，等次合格")) {
            says(office, step);
        }
        says(office, "逾期销号", "04-08 09:00 逾期到位");
        Browser.picture(office, "crooked-road");
    }

    private static void says(Page page, String... words) {
        for (var word : words) {
            assertThat(page.locator("main")).containsText(word);
        }
    }

    /** Opens the form of an action from the task's page, fills it in and sends it. */
    private static void act(Page page, String task, String command, Runnable fillIn) {
        page.navigate(task + "/" + command);
        fillIn.run();
        page.locator("main form[action$='/" + command + "'] button[type=submit]")
                .click();
        page.waitForURL(url -> url.replaceFirst("\\?.*", "").endsWith(task));
    }
}
