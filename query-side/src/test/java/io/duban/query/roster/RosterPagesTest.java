package io.duban.query.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.roster.RosterChange;
import io.duban.kernel.roster.RosterChange.Kind;
import io.duban.kernel.roster.RosterDesk;
import io.duban.kernel.roster.RosterIssue;
import io.duban.kernel.roster.RosterTrial;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldRosterDesk;
import io.duban.query.xishan.Xishan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RosterPagesTest {

    private static final String FORM = "/organisation/import";

    /** What the form of the dry run sends along. */
    private static final String[] KEPT = {"file", "abc", "name", "t.xlsx", "from", "2026-07-01", "mark", "m1"};

    private final RunningPages pages = Xishan.shared();
    private final ToldRosterDesk desk = pages.get(ToldRosterDesk.class);

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void whoever_keeps_the_organisation_is_led_from_it_to_the_import_and_back() {
        assertThat(pages.as(Xishan.ADMINISTRATOR).get("/organisation").body())
                .contains("href=\"" + FORM + "\"", "导入单位和人员");
        assertThat(pages.as(Xishan.DIRECTOR).get("/organisation").body()).doesNotContain(FORM);

        var form = pages.as(Xishan.ADMINISTRATOR).get(FORM).body();

        assertThat(form)
                .contains("href=\"/organisation\"", FORM + "/template.xlsx", "accept=\".xlsx\"")
                .contains("value=\"2026-07-15\"")
                .contains("禁止存储、处理国家秘密")
                .doesNotContain("??");
    }

    @Test
    void the_dry_run_says_what_would_change_before_anything_does() {
        desk.says(plan(List.of(), change(Kind.UNCHANGED, "县水利局"), change(Kind.CREATED, "石桥镇")));
        var person = pages.as(Xishan.ADMINISTRATOR);

        var kept = person.fillWithFiles(FORM, "file", Map.of("机构 2026.xlsx", sheet("单位", "名称")), "from", "2026-07-01");
        var page = person.follow(kept).body();

        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(kept.headers().firstValue("Location").orElseThrow()).contains("from=2026-07-01");
        assertThat(page)
                .contains("自 2026-07-01 起生效；目前什么都还没有改动", "将改动 1 处", "全部导入", "换文件")
                .doesNotContain("??");
        assertThat(page.indexOf("石桥镇")).as("what changes stands first").isLessThan(page.indexOf("县水利局"));
        assertThat(desk.wishes).isEmpty();
    }

    @Test
    void an_error_is_shown_with_its_place_and_leaves_nothing_to_press() {
        desk.says(plan(
                List.of(
                        new RosterIssue("旧表", 0, "", "", false, "SHEET_NOT_READ", "这张工作表没有读取。"),
                        new RosterIssue("单位", 7, "上级单位", "西山县", true, "PARENT_UNKNOWN", "没有找到这个上级。")),
                change(Kind.CREATED, "石桥镇")));

        var page = pages.as(Xishan.ADMINISTRATOR).get(check()).body();

        assertThat(page).contains("有 1 处错误，改正之前不能导入", "西山县", "没有找到这个上级。").doesNotContain("/carry-out", "??");
        assertThat(page.indexOf("没有找到这个上级")).as("errors stand first").isLessThan(page.indexOf("这张工作表没有读取"));
    }

    @Test
    void a_file_without_anything_new_says_so() {
        desk.says(plan(List.of(), change(Kind.UNCHANGED, "县水利局")));

        assertThat(pages.as(Xishan.ADMINISTRATOR).get(check()).body())
                .contains("都已是现在的样子，不需要导入")
                .doesNotContain("/carry-out");
    }

    @Test
    void carrying_out_hands_back_the_mark_of_what_was_looked_at_and_leads_to_the_organisation() {
        desk.says(plan(List.of(), change(Kind.CREATED, "石桥镇")));
        desk.endsWith(
                new RosterDesk.Outcome.CarriedOut(new CommandAnswer.Done(OrganisationEvent.STREAM, 1, 1, null), 12));
        var person = pages.as(Xishan.ADMINISTRATOR);

        var page = person.get(check()).body();
        var answer = person.fillTo(check(), FORM + "/carry-out", KEPT);

        assertThat(page)
                .contains(
                        "name=\"file\" value=\"abc\"",
                        "name=\"from\" value=\"2026-07-01\"",
                        "name=\"mark\" value=\"m1\"");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(desk.wishes)
                .containsExactly(new ToldRosterDesk.Wish("abc", "t.xlsx", Xishan.day(7, 1), "m1", "admin"));
        assertThat(person.follow(answer).body()).contains("已导入单位和人员：改动 12 处。");
    }

    @Test
    void a_refusal_is_said_above_the_latest_plan() {
        desk.says(plan(List.of(), change(Kind.CREATED, "石桥镇")));
        desk.endsWith(
                new RosterDesk.Outcome.Refused(new Rejection.Conflict("roster.changed-meanwhile", "机构或人员在您核对之后有变动。")));

        var answer = pages.as(Xishan.ADMINISTRATOR).fillTo(check(), FORM + "/carry-out", KEPT);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("机构或人员在您核对之后有变动。", "将改动 1 处");
    }

    @Test
    void a_file_that_cannot_be_used_or_bears_a_mark_is_refused_beside_the_field() {
        var person = pages.as(Xishan.ADMINISTRATOR);

        var unreadable = person.get(check()).body();
        var wrongKind = person.fillWithFiles(FORM, "file", Map.of("b.exe", new byte[] {77, 90}));
        var marked = person.fillWithFiles(FORM, "file", Map.of("c.xlsx", sheet("单位", "机密★长期")));
        var wrongDay = person.fillWithFiles(FORM, "file", Map.of("d.xlsx", sheet("单位", "名称")), "from", "七月");

        assertThat(unreadable).containsPattern("id=\"file-error\">不能读取");
        assertThat(wrongKind.body()).containsPattern("id=\"file-error\">不接受这个文件");
        assertThat(marked.body()).containsPattern("id=\"file-error\">[^<]*涉密");
        assertThat(wrongDay.body()).containsPattern("id=\"from-error\">生效日期应写作");
    }

    @Test
    void a_long_plan_is_shortened_and_can_be_seen_whole() {
        var changes = new ArrayList<RosterChange>();
        for (var row = 1; row <= 150; row++) {
            changes.add(change(Kind.CREATED, "村" + row + "号"));
        }
        desk.says(plan(List.of(), changes.toArray(RosterChange[]::new)));
        var person = pages.as(Xishan.ADMINISTRATOR);

        assertThat(person.get(check()).body()).contains("村100号", "all=1").doesNotContain("村101号");
        assertThat(person.get(check() + "&all=1").body()).contains("村150号").doesNotContain("all=1");
    }

    @Test
    void the_template_has_both_sheets_with_their_columns_and_explains_itself() throws IOException {
        var file = pages.as(Xishan.ADMINISTRATOR).download(FORM + "/template.xlsx");

        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
            var header = new ArrayList<String>();
            book.getSheet("单位").getRow(0).forEach(cell -> header.add(cell.getStringCellValue()));
            assertThat(header).containsExactly("名称", "类型", "上级单位", "区划代码", "统一社会信用代码", "排名分组");
            assertThat(book.getSheet("单位").getLastRowNum())
                    .as("no example to import by mistake")
                    .isZero();
            assertThat(book.getSheet("单位").getDataValidations()).hasSize(1);
            assertThat(book.getSheet("人员").getRow(0).getCell(3).getStringCellValue())
                    .isEqualTo("角色");
            assertThat(book.getSheet("填写说明").getLastRowNum()).isGreaterThan(5);
        }
    }

    private static String check() {
        return FORM + "/check?file=abc&name=t.xlsx&from=2026-07-01";
    }

    private static RosterTrial.Plan plan(List<RosterIssue> issues, RosterChange... changes) {
        return new RosterTrial.Plan("t.xlsx", "abc", Xishan.day(7, 1), List.of(changes), issues, "m1");
    }

    private static RosterChange change(Kind kind, String name) {
        return new RosterChange("单位", 2, kind, name, "说明。");
    }

    private static byte[] sheet(String name, String cell) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.createSheet(name).createRow(0).createCell(0).setCellValue(cell);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
