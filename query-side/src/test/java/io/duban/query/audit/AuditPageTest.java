package io.duban.query.audit;

import static io.duban.query.xishan.Xishan.ADMINISTRATOR;
import static io.duban.query.xishan.Xishan.AUDITOR;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.CLOSED;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.DRAFT;
import static io.duban.query.xishan.Xishan.HOSTILE;
import static io.duban.query.xishan.Xishan.IN_PROGRESS;
import static io.duban.query.xishan.Xishan.REVIEWER;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The log as its administrator reads it, and what the other pages put into it. */
class AuditPageTest {

    private static RunningPages pages;

    @BeforeAll
    static void start() {
        pages = Xishan.shared();
    }

    @Test
    void the_audit_administrator_is_led_to_the_log_and_nowhere_else() {
        var front = pages.as(AUDITOR).get("/");
        assertThat(front.headers().firstValue("Location").orElseThrow()).endsWith("/audit");

        var page = open("/audit");
        assertThat(page.select("nav.main-nav a").eachText()).containsExactly("审计日志", "权限一览");
        assertThat(page.select("form.search, details.as-of, .foot-links a")).isEmpty();
        assertThat(pages.as(AUDITOR).get("/ledger").statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_else_reads_it_takes_it_along_or_verifies_it_and_who_tries_stands_in_it() {
        for (var other : new Actor[] {ADMINISTRATOR, DIRECTOR, SUPERVISOR, ROADS_HEAD, REVIEWER}) {
            for (var address : new String[] {"/audit", "/audit/entries.csv", "/audit/entries.xlsx"}) {
                assertThat(pages.as(other).get(address).statusCode())
                        .as(other + address)
                        .isEqualTo(403);
            }
            assertThat(pages.as(other).fillTo("/login", "/audit/verification").statusCode())
                    .as(other.account())
                    .isEqualTo(403);
            assertThat(sentence("/audit?act=ACCESS_DENIED&account=" + other.account()))
                    .startsWith(other.name())
                    .contains("越权访问地址 /audit/verification，被拒绝（未成功）");
        }
    }

    @Test
    void a_search_is_told_with_its_words_whatever_they_are() {
        pages.as(DIRECTOR).get("/ledger?q=" + encoded(HOSTILE));

        assertThat(sentence("/audit?act=SEARCHED&account=zhoumin"))
                .isEqualTo("周敏（督查室主任，账号 zhoumin）在台账检索“<* s* o* $* '*”");
    }

    @Test
    void papers_that_are_taken_along_are_told_with_the_matter_and_the_kind() {
        assertThat(pages.as(DIRECTOR)
                        .download("/tasks/" + CLOSED + "/papers/closing.docx")
                        .statusCode())
                .isEqualTo(200);

        assertThat(sentence("/audit?act=EXPORTED&account=zhoumin"))
                .isEqualTo("周敏（督查室主任，账号 zhoumin）导出了事项 " + CLOSED + "的文件 closing.docx");
    }

    @Test
    void no_paper_goes_out_while_the_log_cannot_be_written() {
        pages.sql("REVOKE INSERT ON events.audit_entry FROM duban_query");
        try {
            var answer = pages.as(DIRECTOR).download("/tasks/" + CLOSED + "/papers/closing.pdf");

            assertThat(answer.statusCode()).isIn(500, 503);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("%PDF");
            assertThat(pages.as(AUDITOR).get("/audit").statusCode())
                    .as("nor is the log read in secret")
                    .isIn(500, 503);
        } finally {
            pages.sql("GRANT INSERT ON events.audit_entry TO duban_query");
        }
    }

    @Test
    void whoever_asks_for_another_units_matter_by_its_address_is_told_and_who_mistypes_is_not() {
        assertThat(pages.as(CITY_HEAD).get("/tasks/" + DRAFT).statusCode()).isEqualTo(404);
        assertThat(sentence("/audit?act=ACCESS_DENIED&account=hetao&subject=" + DRAFT))
                .contains("何涛（单位主要负责人，账号 hetao）越权访问事项 " + DRAFT);

        pages.as(CITY_HEAD).get("/tasks/" + new UUID(1, 1));
        pages.as(ROADS_HEAD).get("/tasks/" + IN_PROGRESS + "/papers/nonsense.docx");
        assertThat(open("/audit?act=ACCESS_DENIED&subject=" + new UUID(1, 1)).select("tbody tr"))
                .isEmpty();
        assertThat(open("/audit?act=ACCESS_DENIED&account=" + ROADS_HEAD.account() + "&subject=" + IN_PROGRESS)
                        .select("tbody tr"))
                .as("it is theirs, there is only no such paper")
                .isEmpty();
    }

    @Test
    void a_command_that_is_not_allowed_is_told_and_one_that_is_too_late_is_not() {
        var desk = pages.get(ToldDesk.class);
        desk.refuse(new Rejection.NotAllowed("notice.not-allowed", "不能办理。"));
        pages.as(DIRECTOR).fillTo("/notices", "/notices", "month", "2026-06");
        assertThat(sentence("/audit?act=ACCESS_DENIED&account=zhoumin&subject=/notices"))
                .contains("越权访问地址 /notices，被拒绝（未成功）");

        var before = count("/audit?act=ACCESS_DENIED");
        desk.refuse(new Rejection.WrongState("notice.wrong-state", "已经有了。"));
        pages.as(DIRECTOR).fillTo("/notices", "/notices", "month", "2026-06");
        assertThat(count("/audit?act=ACCESS_DENIED")).isEqualTo(before);
    }

    @Test
    void every_condition_narrows_the_list_and_stands_in_the_form_again() {
        var log = pages.get(AuditLog.class);
        log.record(AuditEntry.byNobody(AuditAct.SIGN_IN_FAILED)
                .about("account:zhang_san")
                .failed());

        assertThat(sentence("/audit?act=SIGN_IN_FAILED&outcome=FAILED&subject=ZHANG_san&from=2026-07-15&to=2026-07-15"))
                .isEqualTo("未登录的人尝试登录 账号 zhang_san，用户名或者密码不对（未成功）");
        for (var other : new String[] {
            "act=SIGN_IN_FAILED&outcome=SUCCEEDED", "subject=zhangXsan", "to=2026-07-14", "from=2026-07-16",
            "account=nobody", "role=LEADER&act=SIGN_IN_FAILED", "address=10.9", "subject=%25"
        }) {
            var page = open("/audit?" + other);
            assertThat(page.select("tbody tr")).as(other).isEmpty();
            assertThat(page.select(".empty-state").text()).contains("没有符合条件的记录");
        }
        var form = open("/audit?role=LEADER&address=127.&outcome=FAILED");
        assertThat(form.select("select[name=role] option[selected]").val()).isEqualTo("LEADER");
        assertThat(form.select("input[name=address]").val()).isEqualTo("127.");
        assertThat(form.select("a[href^=/audit/entries.csv]").attr("href")).contains("role=LEADER", "outcome=FAILED");
    }

    @Test
    void what_cannot_be_read_is_refused_with_a_sentence_and_nothing_reaches_the_database() {
        for (var wrong : new String[] {
            "from=yesterday",
            "to=9999999-01-01",
            "act=DROP",
            "role=x",
            "outcome=maybe",
            "before=1;2",
            "account=%00",
            "from=2026-07-15'--"
        }) {
            var answer = pages.as(AUDITOR).get("/audit?" + wrong.replace("'", "%27"));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void the_newest_stand_first_and_the_pages_follow_without_gap() {
        var log = pages.get(AuditLog.class);
        for (int i = 0; i < 60; i++) {
            log.record(AuditEntry.of(AuditAct.SIGNED_OUT, SUPERVISOR).about("page"));
        }

        var first = open("/audit?subject=page");
        var next = open(first.select("nav.pager a").attr("href"));
        var numbers = first.select("td[data-label=序号]").eachText();

        assertThat(first.select("p.total").text()).isEqualTo("共 60 条记录");
        assertThat(numbers).hasSize(50);
        assertThat(next.select("td[data-label=序号]").eachText()).hasSize(10);
        assertThat(Long.parseLong(next.select("td[data-label=序号]").first().text()))
                .isEqualTo(Long.parseLong(numbers.getLast()) - 1);
        assertThat(next.select("nav.pager a").eachText()).containsExactly("回到最新");
    }

    @Test
    void an_act_that_has_no_sentence_of_its_own_is_told_all_the_same() {
        pages.sql("""
                INSERT INTO events.audit_entry (at, act, account, role, succeeded, subject, details)
                VALUES (now(), 'SOMETHING_NEW', 'zhoumin', 'NO_SUCH_ROLE', true, 'thing:{0} a''b', '{"odd": {"x": 1}}')""");

        assertThat(sentence("/audit?subject=thing")).isEqualTo("周敏（，账号 zhoumin）：SOMETHING_NEW thing:{0} a'b");
    }

    @Test
    void verifying_says_what_came_of_it_and_when_it_was() {
        var done = pages.as(AUDITOR).fillTo("/audit", "/audit/verification");
        assertThat(pages.as(AUDITOR).follow(done).body()).contains("校验完成：", "审计甲");

        pages.sql(
                "SET session_replication_role = replica; UPDATE events.audit_entry SET address = '10.0.0.9' WHERE entry_id = 1");
        try {
            var broken = Jsoup.parse(pages.as(AUDITOR)
                    .follow(pages.as(AUDITOR).fillTo("/audit", "/audit/verification"))
                    .body());
            assertThat(broken.select("[role=alert]").text()).contains("第 1 条记录被改动");
            assertThat(broken.select(".audit-verify").text()).contains("发现记录被改动");
            assertThat(open("/audit").select(".alert-danger").text())
                    .as("in red with shape and word until a verification finds nothing")
                    .contains("✘", "第 1 条记录被改动");
        } finally {
            pages.sql("SET session_replication_role = replica;"
                    + " UPDATE events.audit_entry SET address = '127.0.0.1' WHERE entry_id = 1");
        }
        pages.as(AUDITOR).fillTo("/audit", "/audit/verification");
        assertThat(open("/audit").select(".alert-danger")).isEmpty();
    }

    @Test
    void reading_and_taking_along_are_written_down_with_what_was_asked_for() {
        open("/audit?role=LEADER");
        download("/audit/entries.csv?role=REVIEWER");

        assertThat(open("/audit?act=AUDIT_READ").select("tbody tr").text()).contains("查看了审计日志", "LEADER");
        assertThat(open("/audit?act=AUDIT_EXPORTED").select("tbody tr").text()).contains("REVIEWER", "csv");
        assertThat(open("/audit?act=EXPORTED&account=shenji").select("tbody tr"))
                .as("once, not twice")
                .isEmpty();
    }

    @Test
    void both_files_hold_what_the_list_shows_and_no_formula() throws Exception {
        var log = pages.get(AuditLog.class);
        for (var formula : new String[] {"=1+1", "＝1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200B=1"}) {
            log.record(
                    AuditEntry.of(AuditAct.SEARCHED, SUPERVISOR).about(formula).with("q", "a\",\"b\n"));
        }

        var csv = new String(download("/audit/entries.csv?act=SEARCHED&account=lixiuying"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF\"序号\",\"时间\"").contains("\"'=1+1\"", "\"'＝1+1\"", "检索“a\"\",\"\"b");
        assertThat(csv).doesNotContainPattern("(^|,)\"[=+\\-@＝＋－＠\\t\\r]");

        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(download("/audit/entries.xlsx?act=SEARCHED&account=lixiuying")))) {
            var sheet = book.getSheet("审计日志");
            var cells = StreamSupport.stream(sheet.spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .toList();
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("时间");
            assertThat(cells).hasSizeGreaterThan(9 * 13).allMatch(cell -> cell.getCellType() == CellType.STRING);
            assertThat(cells).noneMatch(cell -> cell.getStringCellValue().matches("(?s)[=+\\-@＝＋－＠\\t\\r].*"));
        }
    }

    private static Document open(String address) {
        HttpResponse<String> answer = pages.as(AUDITOR).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** The newest entry's. */
    private static String sentence(String address) {
        return open(address)
                .select("tbody tr")
                .first()
                .select("td")
                .get(1)
                .select("div > span")
                .first()
                .wholeText();
    }

    private static int count(String address) {
        return Integer.parseInt(open(address).select("p.total").text().replaceAll("\\D", ""));
    }

    private static byte[] download(String address) {
        var answer = pages.as(AUDITOR).download(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
