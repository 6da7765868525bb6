package io.duban.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.ImportProgress;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.ledger.PlannedRow;
import io.duban.kernel.ledger.RowIssue;
import io.duban.kernel.ledger.RowOutcome;
import io.duban.kernel.rejection.Rejection;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldLedgerDesk;
import io.duban.query.xishan.Xishan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ImportPagesTest {

    private static final byte[] SHEET = sheet();
    private static final ImportId IMPORT = new ImportId(new UUID(0x7003L, 9));

    private final RunningPages pages = Xishan.shared();
    private final ToldLedgerDesk desk = pages.get(ToldLedgerDesk.class);

    private static byte[] sheet() {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("台账").createRow(0).createCell(0).setCellValue("事项");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_dry_run_says_what_would_become_of_every_row_before_anything_changes() {
        desk.says((sha256, name) -> plan(sha256, name, 60, 2));
        desk.started.clear();
        var person = pages.as(Xishan.SUPERVISOR);

        var kept = person.fillWithFiles("/ledger/import", "file", Map.of("台账 2026.xlsx", SHEET));
        var page = person.follow(kept).body();

        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(page)
                .contains("核对：台账 2026.xlsx", "将新建 60 项；有问题的 2 行不会导入", "跳过有问题的 2 行，导入其余")
                .contains("县水利局", "副县长 石磊", "现列前 50 行，列出全部", "换文件")
                .doesNotContain("??");
        assertThat(page.indexOf("2026.13.40")).as("errors stand first").isLessThan(page.indexOf("120%"));
        assertThat(desk.started).isEmpty();
    }

    @Test
    void starting_names_the_kept_file_and_whether_problem_rows_are_left_out() {
        desk.says((sha256, name) -> plan(sha256, name, 3, 1));
        desk.startsWith(new LedgerDesk.Start.Started(IMPORT));
        desk.started.clear();

        var answer = pages.as(Xishan.DIRECTOR)
                .fillTo(
                        "/ledger/import/check?file=abc&name=t.xlsx",
                        "/ledger/import/start",
                        "file",
                        "abc",
                        "name",
                        "t.xlsx",
                        "skipProblemRows",
                        "true");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/ledger/import/" + IMPORT);
        assertThat(desk.started).containsExactly(new ToldLedgerDesk.Wish("abc", "t.xlsx", true, "zhoumin"));
    }

    @Test
    void a_refused_start_is_said_on_the_page_of_the_dry_run() {
        desk.says((sha256, name) -> plan(sha256, name, 3, 0));
        desk.startsWith(new LedgerDesk.Start.Refused(new Rejection.WrongState("ledger.running", "另一个导入正在进行，请稍后再试。")));

        var answer = pages.as(Xishan.DIRECTOR)
                .fillTo(
                        "/ledger/import/check?file=a&name=t.xlsx",
                        "/ledger/import/start",
                        "file",
                        "a",
                        "name",
                        "t.xlsx");

        assertThat(answer.body()).contains("另一个导入正在进行，请稍后再试。", "将新建 3 项。");
    }

    @Test
    void a_file_that_cannot_be_used_is_refused_beside_the_field() {
        desk.says((sha256, name) -> new DryRun.Unreadable("ledger.no-header", "没有找到表头，请检查后重新上传。"));
        var person = pages.as(Xishan.SUPERVISOR);

        var unreadable = person.follow(person.fillWithFiles("/ledger/import", "file", Map.of("b.xlsx", SHEET)));
        var wrongKind = person.fillWithFiles("/ledger/import", "file", Map.of("b.exe", new byte[] {77, 90}));

        assertThat(unreadable.body())
                .containsPattern("id=\"file-error\">没有找到表头")
                .contains("href=\"#file\"");
        assertThat(wrongKind.body()).containsPattern("id=\"file-error\">不接受这个文件");
    }

    @Test
    void rows_that_hold_data_of_citizens_are_counted_before_anything_is_imported() {
        desk.says((sha256, name) ->
                new DryRun.Plan(name, sha256, "热线台账", null, List.of(), List.of(), List.of(), List.of(), 3));

        var page = pages.as(Xishan.SUPERVISOR)
                .get("/ledger/import/check?file=a&name=t.xlsx")
                .body();

        assertThat(page).contains("3 行含个人信息（诉求人姓名、电话、身份证号或住址），将加密单独保存");
    }

    @Test
    void nothing_new_is_said_and_offers_no_start() {
        desk.says((sha256, name) -> plan(sha256, name, 0, 0));

        var page = pages.as(Xishan.SUPERVISOR)
                .get("/ledger/import/check?file=a&name=t.xlsx")
                .body();

        assertThat(page).contains("没有可新建的事项，不需要导入。").doesNotContain("/ledger/import/start");
    }

    @Test
    void progress_can_be_left_and_come_back_to() {
        desk.stands(new ImportProgress(IMPORT, "t.xlsx", 699, 312, 300, 8, 4, false, true));
        var running =
                pages.as(Xishan.SUPERVISOR).get("/ledger/import/" + IMPORT).body();
        desk.stands(new ImportProgress(IMPORT, "t.xlsx", 699, 699, 680, 15, 4, true, false));
        var finished =
                pages.as(Xishan.SUPERVISOR).get("/ledger/import/" + IMPORT).body();

        assertThat(running)
                .contains("已处理 312 / 699 行", "44%", "hx-trigger=\"every 1s\"", "可以离开本页")
                .contains("<noscript><meta http-equiv=\"refresh\"");
        assertThat(finished)
                .contains("导入完成。", "href=\"/ledger\"", "新建 680 · 已存在 15 · 未导入 4")
                .doesNotContain("hx-trigger");
    }

    @Test
    void an_import_that_does_not_exist_is_not_found_and_only_the_office_imports() {
        assertThat(pages.as(Xishan.SUPERVISOR)
                        .get("/ledger/import/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(pages.as(Xishan.ROADS_HEAD).get("/ledger/import").statusCode())
                .isEqualTo(403);
        assertThat(pages.as(Xishan.MENG_HERSELF).get("/ledger/import").statusCode())
                .isEqualTo(403);
        assertThat(pages.as(Xishan.ADMINISTRATOR).get("/ledger/import").statusCode())
                .isEqualTo(403);
    }

    private static DryRun plan(String sha256, String name, int created, int problems) {
        var rows = new ArrayList<PlannedRow>();
        for (int row = 2; row < created + 2; row++) {
            rows.add(new PlannedRow(row, "督〔2026〕" + row + "号", "事项" + row, "县教育局", false, RowOutcome.CREATE));
        }
        for (int row = 0; row < problems; row++) {
            rows.add(new PlannedRow(100 + row, null, null, null, false, RowOutcome.PROBLEM));
        }
        var issues = List.of(
                new RowIssue(7, "进度", "120%", false, "ledger.percent", "按 100% 计，请核对。"),
                new RowIssue(100, "办结时间", "2026.13.40", true, "ledger.date", "日期无法识别，请改正。"));
        return new DryRun.Plan(
                name, sha256, "溪山县督查台账", Xishan.day(7, 10), rows, issues, List.of("县水利局"), List.of("副县长 石磊"));
    }
}
