package io.duban.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.duban.app.running.RunningDuban;
import io.duban.kernel.event.CountyTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A matter walks from draft to closing through the hands of five people, in a real browser; then a month is noticed. */
@NeedsBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeRoadTest {

    private static final String TITLE = "石桥镇东关桥引道修复";

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
    @Order(1)
    void a_matter_walks_from_draft_to_closing_and_the_overview_counts_it() {
        var office = browser.as(duban.person("duchayuan1"));
        var before = overview();
        assertThat(office.locator("main")).containsText(String.valueOf(before.registered()));
        Browser.picture(office, "overview");

        var task = draft(office);
        approveRegistration(task);
        dispatch(office, task);
        sign(task);
        reportAndApply(task, "引道路基完成，护栏已安装");
        returnForRework(office, task);
        reportAndApply(task, "排水已接入，验收合格");
        verify(office, task);
        close(task);

        office.navigate(task);
        assertThat(office.locator("main")).containsText("按期销号");
        for (var step : List.of("提请立项审批", "批准立项", "交办给石桥镇", "石桥镇签收", "退回重办", "核查通过", "批准销号")) {
            assertThat(office.locator("main")).containsText(step);
        }
        Browser.picture(office, "task-closed");
        var after = overview();
        assertThat(after.registered()).isEqualTo(before.registered() + 1);
        assertThat(after.closed()).isEqualTo(before.closed() + 1);
        assertThat(after.open()).isEqualTo(before.open());
        office.navigate("/");
        assertThat(office.locator("main")).containsText(String.valueOf(after.registered()));
        Browser.leave(office);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void a_months_notice_is_drafted_approved_issued_and_opens_with_the_right_tables() throws IOException {
        var office = browser.as(duban.person("duchayuan1"));
        office.navigate("/rankings/2026-09");
        Browser.picture(office, "ranking");
        office.locator("form[action$='/notices'] button[type=submit]").click();
        office.waitForURL("**/notices/*");
        var notice = office.url().substring(duban.address().length());
        assertThat(office.locator("main")).containsText("2026年9月");

        var director = browser.as(duban.person("zhuren"));
        director.navigate(notice);
        director.locator("form[action$='/approve'] button").click();
        assertThat(director.locator("form[action$='/issue'] button")).isVisible();
        director.locator("form[action$='/issue'] button").click();
        assertThat(director.locator("main")).containsText("督办通报第1期（总第1期）");
        Browser.picture(director, "notice");

        var download = director.waitForDownload(
                () -> director.locator("a[href$='document.docx']").first().click());
        assertThat(download.suggestedFilename()).endsWith(".docx");
        try (var file = Files.newInputStream(download.path());
                var document = new XWPFDocument(file)) {
            var tables = document.getTables();
            assertThat(namesIn(tables)).containsAll(rankedNames("乡镇街道")).containsAll(rankedNames("县直部门"));
            assertThat(text(document)).contains("督办通报第1期", "2026年9月");
            assertRowsEqualThePage(tables, director);
        }
        Browser.leave(director);
        Browser.leave(office);
        assertThat(browser.complaints()).isEmpty();
    }

    private String draft(Page office) {
        office.navigate("/tasks/new");
        office.locator("#title").fill(TITLE);
        office.locator("#category").selectOption("民生实事");
        office.locator("#limitType").selectOption("FIXED");
        office.locator("#source").fill("县政府常务会议");
        office.locator("#content").fill("修复东关桥两侧引道，恢复通车。");
        Browser.picture(office, "draft");
        office.locator("main form button[name=then]").click();
        office.waitForURL("**/tasks/*-*");
        assertThat(office.locator("h1")).containsText(TITLE);
        assertThat(office.locator("main")).containsText("待立项审批");
        return office.url().replaceFirst("\\?.*", "").substring(duban.address().length());
    }

    private void approveRegistration(String task) {
        var year = LocalDate.now(CountyTime.ZONE).getYear();
        var next = numbersGiven(year) + 1;
        var director = browser.as(duban.person("zhuren"));
        act(director, task, "approve-registration", () -> {});
        assertThat(director.locator("main")).containsText("督〔%d〕%d号".formatted(year, next));
        Browser.leave(director);
    }

    /** Other tests may have registered matters before. */
    private int numbersGiven(int year) {
        return JdbcClient.create(duban.database().adminDataSource())
                .sql("""
                        SELECT count(*) FROM events.domain_event
                         WHERE name = 'task.registered' AND payload ->> 'number' LIKE :series""")
                .param("series", "督〔" + year + "〕%")
                .query(Integer.class)
                .single();
    }

    private void dispatch(Page office, String task) {
        act(office, task, "dispatch-task", () -> {
            office.locator("#leadUnit").selectOption(new SelectOption().setLabel("石桥镇"));
            office.locator("#leader").selectOption(new SelectOption().setLabel("副县长 石磊"));
            office.locator("#deadline")
                    .fill(LocalDate.now(CountyTime.ZONE).plusDays(10).toString());
        });
        assertThat(office.locator("main")).containsText("等待牵头单位签收");
    }

    private void sign(String task) {
        var liaison = browser.as(duban.person("单位联络员", "石桥镇"));
        liaison.navigate("/todo");
        assertThat(liaison.locator("main")).containsText(TITLE);
        Browser.picture(liaison, "todo");
        act(liaison, task, "sign-for-task", () -> {});
        Browser.leave(liaison);
    }

    private void reportAndApply(String task, String progress) {
        var head = browser.as(duban.person("单位主要负责人", "石桥镇"));
        act(head, task, "report-progress", () -> {
            head.locator("#text").fill(progress);
            head.locator("#percent").fill("90");
            head.locator("#attachments")
                    .setInputFiles(new FilePayload(
                            "现场 照片.pdf", "application/pdf", "%PDF-1.4 现场照片".getBytes(StandardCharsets.UTF_8)));
        });
        assertThat(head.locator("main")).containsText(progress);
        assertThat(head.locator("main")).containsText("现场 照片.pdf");
        act(head, task, "apply-for-completion", () -> head.locator("#result").fill("已全部完成"));
        Browser.picture(head, "task-unit");
        Browser.leave(head);
    }

    private void returnForRework(Page office, String task) {
        act(office, task, "return-for-rework", () -> office.locator("#reason").fill("现场核查发现排水未接入"));
        assertThat(office.locator("main")).containsText("退回重办");
    }

    private void verify(Page office, String task) {
        Browser.picture(office, "task");
        act(office, task, "pass-verification", () -> office.locator("#opinion").fill("现场核查属实"));
    }

    private void close(String task) {
        var leader = browser.as(duban.person("领导", "副县长 石磊"));
        leader.navigate("/leaders/me");
        Browser.picture(leader, "leader");
        act(leader, task, "approve-closing", () -> {
            leader.locator("#grade").selectOption("GOOD");
            leader.locator("#opinion").fill("同意销号");
        });
        assertThat(leader.locator("main")).containsText("已批准销号");
        Browser.leave(leader);
    }

    /** Opens the form of an action from the task's page, fills it in and sends it. */
    private void act(Page page, String task, String command, Runnable fillIn) {
        page.navigate(task + "/" + command);
        fillIn.run();
        page.locator("main form[action$='/" + command + "'] button[type=submit]")
                .click();
        page.waitForURL(url -> url.replaceFirst("\\?.*", "").endsWith(task));
    }

    private record Figures(int registered, int closed, int open) {}

    private Figures overview() {
        var json = duban.as(duban.person("duchayuan1")).get("/api/overview");
        return new Figures(
                json.get("registered").asInt(),
                json.get("closed").asInt(),
                json.get("open").asInt());
    }

    private List<String> rankedNames(String group) {
        var ranking = duban.as(duban.person("duchayuan1")).get("/api/rankings/2026-09");
        return StreamSupport.stream(ranking.get("groups").spliterator(), false)
                .filter(candidate -> candidate.get("group").asString().equals(group))
                .flatMap(
                        candidate -> StreamSupport.stream(candidate.get("units").spliterator(), false))
                .map(line -> line.get("figures").get("unit").get("name").asString())
                .toList();
    }

    private static List<String> namesIn(List<XWPFTable> tables) {
        return tables.stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .map(cell -> cell.getText().strip())
                .toList();
    }

    /** Page and file are made of the same parts. */
    private static void assertRowsEqualThePage(List<XWPFTable> tables, Page page) {
        var printed = tables.stream()
                .flatMap(table -> table.getRows().stream())
                .map(row -> row.getTableCells().stream()
                        .map(cell -> cell.getText().strip())
                        .toList())
                .toList();
        page.waitForLoadState(); // a long page may have its heading before its last rows
        var shown = page.locator(".paper tbody tr").all().stream()
                .map(row -> row.locator("td").allInnerTexts().stream()
                        .map(String::strip)
                        .toList())
                .toList();
        assertThat(shown).isNotEmpty();
        assertThat(printed).containsAll(shown);
    }

    private static String text(XWPFDocument document) {
        var text = new StringBuilder();
        document.getParagraphs()
                .forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
        return text.toString();
    }
}
