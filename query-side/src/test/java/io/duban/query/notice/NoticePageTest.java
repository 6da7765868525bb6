package io.duban.query.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.period.RankingCorrected;
import io.duban.kernel.ranking.period.RankingPublished;
import io.duban.query.County;
import io.duban.query.Road;
import io.duban.query.page.Site;
import io.duban.query.page.Visitor;
import io.duban.query.page.Visitor.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The notice of June 2026, drafted on 2026-07-15; each other test takes a month of its own. */
class NoticePageTest {

    /** Rare characters, one of them beyond the first plane. */
    private static final String RARE = "𠮷㛃䶮";

    private static final Map<String, String> JUNE = Map.of("kind", "MONTHLY_RANKING", "month", "2026-06");
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private static Site site;

    @BeforeAll
    static void a_june() {
        site = new Site().populated();
        var may = LocalDate.of(2026, 5, 4);
        var due = LocalDate.of(2026, 6, 20);
        for (var number = 1; number <= 4; number++) {
            var done = Road.drafted(site.county, number, "修桥" + number, "民生实事", may)
                    .registered(may)
                    .dispatched(may, number < 4 ? Site.TOWN : Site.OTHER_TOWN, due)
                    .signed(may);
            done.requested(due).passed(due).closed(due);
        }
        for (var number = 5; number <= 6; number++) {
            Road.drafted(site.county, number, number == 5 ? "修路" : "清淤，联系人" + RARE, "民生实事", may)
                    .registered(may)
                    .dispatched(may, Site.OTHER_TOWN, due)
                    .signed(may);
        }
        var september = LocalDate.of(2025, 9, 1);
        var october = LocalDate.of(2025, 10, 20);
        Road.drafted(site.county, 7, "修渠", "民生实事", september)
                .registered(september)
                .dispatched(september, Site.TOWN, october)
                .signed(september)
                .requested(october)
                .passed(october)
                .closed(october);
        var july = LocalDate.of(2026, 7, 3);
        Road.drafted(site.county, 8, "修闸", "民生实事", may)
                .registered(may)
                .dispatched(may, Site.BUREAU, july)
                .signed(may)
                .requested(july)
                .passed(july)
                .closed(july);
        site.county.settled();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void drafting_leads_to_the_notice_as_it_will_be_read() {
        var notice = draft(supervisor(), JUNE);
        assertThat(notice.path()).startsWith("/notices/");
        assertThat(notice.text(".alert-success")).contains("已按当前数据拟出初稿");
        assertThat(notice.text(".paper"))
                .contains("溪山县人民政府督查室文件", "（送审稿）", "关于2026年6月督办事项办理情况的通报")
                .contains("各乡镇人民政府、街道办事处，县直各单位：")
                .contains("应办结6件，办结4件，其中按时办结4件；办结率66.67%，上月没有应办结事项，不作比较")
                .contains("尚未冻结的实时测算", "规则：general 第1版", "数据截至2026年7月15日12时00分")
                .contains("表1　乡镇街道组2026年6月督办事项办理情况排名", "1 石桥镇 100.00 优秀 3 100.00")
                .contains("石桥镇（第1名，100.00分）：各项均未失分。", "白马镇（第2名，30.00分）", "3件中2件未按时办结（按时办结率33.33%），失50分")
                .contains("县档案局（无数据）")
                .contains("附件 2026年6月各单位失分情况明细表");
    }

    @Test
    void each_locked_figure_says_its_data_time_and_leads_to_its_explanation() {
        var paper = draft(supervisor(), JUNE).document().selectFirst(".paper");
        var last = paper.select("a.locked:contains(3件中2件未按时办结)");
        assertThat(last.attr("href")).isEqualTo("/rankings/2026-06/units/" + Site.OTHER_TOWN.id());
        assertThat(last.attr("title")).contains("数据截至", "general 第1版");
        assertThat(paper.select("a.locked:contains(general 第1版)").attr("href")).isEqualTo("/rules/general/1");
        assertThat(paper.select(".locked").eachAttr("title")).isNotEmpty().allMatch(title -> title.contains("数据截至"));
        assertThat(paper.select("td a:contains(白马镇)").attr("href"))
                .isEqualTo("/rankings/2026-06/units/" + Site.OTHER_TOWN.id());
        assertThat(paper.select(".paper-proof").text()).contains("/notices/").doesNotContain("http");
        assertThat(paper.select(".paper-proof svg"))
                .as("no code with a wrong address")
                .isEmpty();
    }

    @Test
    void a_figure_that_does_not_exist_is_refused_at_its_field_and_nothing_typed_is_lost() {
        var office = supervisor();
        var form = office.follow(draft(office, "2025-09").first("a:contains(修改文字)"));
        assertThat(form.text(".figures-known")).contains("{新立项}", "{表1}");
        var refused = office.submit(form.first("form.card"), Map.of("opening", "共{捏造}件"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#opening-error")).contains("没有名为“{捏造}”的数据");
        assertThat(refused.first("textarea[name=opening]").wholeText()).isEqualTo("共{捏造}件");
        var moved = office.submit(refused.first("form.card"), Map.of("opening", "新立项{新立项}件。"));
        assertThat(moved.text(".paper .locked")).isNotBlank();
        assertThat(moved.text(".paper")).doesNotContain("{");
    }

    @Test
    void change_against_last_month_is_told_in_percentage_points() {
        var july = draft(supervisor(), Map.of("kind", "MONTHLY_RANKING", "month", "2026-07"));
        assertThat(july.text(".paper")).contains("按时办结率100.00%，比上月提高33.33个百分点");
    }

    @Test
    void a_corrected_ranking_gets_a_notice_that_names_the_old_one_which_stays() {
        var month = YearMonth.of(2025, 8);
        var published = site.county;
        published.record(
                County.NOW,
                new PeriodFrozen(month, new RuleSetId("general", 1), County.NOW.minusSeconds(60)),
                new RankingPublished(month, PublicationScope.ALL, County.NOW.plusSeconds(60)));
        var order = Map.of("kind", "MONTHLY_RANKING", "month", "2025-08");
        var first = draft(supervisor(), order);
        assertThat(first.text(".paper")).contains("已公布的正式排名", "数据截至2026年7月15日11时59分");
        issue(first.path());
        published.record(County.NOW, new RankingCorrected(month, 2, "石桥镇一件计错单位"));
        var second = draft(supervisor(), order);
        assertThat(second.text(".paper"))
                .contains("关于更正2025年8月督办事项办理排名的通报", "《关于2025年8月督办事项办理情况的通报》（溪督通〔2026〕1号）")
                .contains("石桥镇一件计错单位", "更正后的正式排名（第2版）");
        assertThat(second.first("a:contains(被更正的通报)").attr("href")).isEqualTo(first.path());
        assertThat(supervisor().open(first.path()).text(".paper")).contains("已公布的正式排名");
    }

    @Test
    void one_group_alone_or_the_first_and_last_alone_are_told_on_request() {
        var office = supervisor();
        var form = office.open("/notices/new?kind=MONTHLY_RANKING&month=2026-06");
        var one = office.submit(
                form.first("form[action=/notices]"),
                Map.of("scope", "OWN_GROUP", "group", "县直部门", "contact", "督查室 8080"));
        assertThat(one.text(".paper")).contains("县直部门组", "联系人：督查室 8080").doesNotContain("白马镇");
        issue(one.path());
        assertThat(townHead().open(one.path()).status()).isEqualTo(404);
        assertThat(signedIn("danwei03-fuzeren").open(one.path()).status()).isEqualTo(200);

        var lists = office.submit(
                office.open("/notices/new?kind=MONTHLY_RANKING&month=2026-06").first("form[action=/notices]"),
                Map.of("scope", "FIRST_AND_LAST"));
        assertThat(lists.text(".paper table")).contains("石桥镇", "白马镇").doesNotContain("县档案局");
        var refused = office.submit(form.first("form[action=/notices]"), Map.of("scope", "OWN_GROUP", "contact", "留着"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#group-error")).contains("请填写排名分组");
        assertThat(refused.first("input[name=contact]").val()).isEqualTo("留着");
    }

    @Test
    void a_weekly_notice_lists_what_is_late_and_goes_to_everybody() {
        var weekly = draft(supervisor(), Map.of("kind", "WEEKLY"));
        assertThat(weekly.text(".paper"))
                .contains("溪山县督办周报", "关于2026年7月9日至2026年7月15日督办事项进展情况的周通报")
                .contains("全县在办督办事项2件，其中逾期2件", "修路 白马镇 2026年6月20日 25", "一周内没有事项的灯号发生变化");
        assertThat(weekly.first("a.locked").attr("href")).startsWith("/ledger?bucket=");
        issue(weekly.path());
        assertThat(townHead().open(weekly.path()).status()).isEqualTo(200);
    }

    @Test
    void a_report_goes_up_with_its_signer_and_room_for_the_leaders_words_and_no_unit_reads_it() throws IOException {
        var report = draft(
                supervisor(),
                Map.of(
                        "kind",
                        "SPECIAL_REPORT",
                        "findings",
                        "征地未完成\n资金未到位",
                        "suggestion",
                        "请县领导协调",
                        "leader",
                        "孟晓岚副县长"));
        assertThat(report.text(".paper"))
                .contains("溪山县督查专报", "签发人：", "孟晓岚副县长：", "征地未完成", "三、意见建议", "领导批示")
                .doesNotContain("原因分析");
        issue(report.path());
        assertThat(townHead().open(report.path()).status()).isEqualTo(404);
        assertThat(leader().open(report.path()).text(".paper")).contains("签发人：督查员");
        assertThat(pdf(leader(), report.path())).contains("签发人：", "领导批示");
    }

    @Test
    void a_letter_is_read_by_its_unit_alone() {
        var talk = draft(
                supervisor(),
                Map.of(
                        "kind", "TALK",
                        "unit", Site.OTHER_TOWN.id().toString(),
                        "month", "2026-06",
                        "time", "2026-07-20T09:30",
                        "place", "县政府二楼会议室",
                        "attendants", "镇长、分管副镇长"));
        assertThat(talk.text(".paper")).contains("白马镇：", "2026年6月督办考核排名中，你单位列乡镇街道组第2名", "时间：2026年7月20日9时30分", "逾期2件");
        issue(talk.path());
        assertThat(signedIn("danwei02-fuzeren").open(talk.path()).text(".paper"))
                .contains("溪督通〔2026〕1号");
        assertThat(townHead().open(talk.path()).status()).isEqualTo(404);
        assertThat(townHead().open("/notices").text("main")).doesNotContain("约谈通知的");
        assertThat(townHead().open(talk.path() + "/document.pdf").status()).isEqualTo(404);
    }

    @Test
    void the_ladder_of_the_rules_leads_to_a_letter_that_is_filled_in() {
        var form = supervisor().open("/notices/new?kind=TALK&month=2026-06");
        var letter = supervisor().follow(form.first("a:contains(白马镇：提醒)"));
        assertThat(letter.text("h1")).isEqualTo("起草工作提醒函");
        assertThat(letter.first("#unit option[selected]").text()).isEqualTo("白马镇");
        assertThat(letter.first("#month").val()).isEqualTo("2026-06");
    }

    @Test
    void a_rectification_notice_numbers_its_problems_and_brings_forms_to_fill_in() {
        var office = supervisor();
        var form = office.open("/notices/new?kind=RECTIFICATION&unit=" + Site.OTHER_TOWN.id());
        var task = form.first("label.pick:contains(修路) input").val();
        var typed = Map.of(
                "tasks", task, "findings", "台账不全", "basis", "《督查条例》第二十条", "requirement", "限期办结", "until", "2026-08-01");
        var notice = office.submit(form.first("form[action=/notices]"), typed);
        assertThat(notice.text(".paper"))
                .contains("你单位存在以下2个问题", "1 台账不全 限期办结 2026年8月1日", "2 “修路”办理时限为2026年6月20日，已逾期25天，尚未办结")
                .contains("问题整改情况反馈表", "签收单位 签收人 签收时间 白马镇");
        var refused = office.submit(
                form.first("form[action=/notices]"),
                Map.of("tasks", "", "findings", "", "basis", "依据甲", "requirement", "要求乙", "until", "2026-08-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#findings-error")).contains("请勾选至少一件事项");
        assertThat(refused.first("textarea[name=requirement]").wholeText()).isEqualTo("要求乙");
    }

    @Test
    void a_reminder_and_a_notice_after_a_check_are_drafted_and_found_by_their_kind() {
        var office = supervisor();
        var reminder = draft(
                office,
                Map.of(
                        "kind", "REMINDER",
                        "unit", Site.OTHER_TOWN.id().toString(),
                        "month", "2026-06",
                        "requirement", "抓紧办结",
                        "until", "2026-07-31"));
        assertThat(reminder.text(".paper")).contains("请于2026年7月31日前将改进情况书面反馈", "特此提醒");
        var check = draft(office, Map.of("kind", "SUPERVISION", "category", "民生实事", "findings", "进度滞后"));
        assertThat(check.text(".paper")).contains("关于民生实事事项督查情况的通报", "白马镇 2 2", "进度滞后");
        var found = office.open("/notices?kind=REMINDER");
        assertThat(found.document().select("tbody tr")).isNotEmpty().allMatch(row -> row.text()
                .contains("工作提醒函"));
        assertThat(townHead().open("/notices?kind=RECTIFICATION").text("main")).contains("还没有整改通知书");
        assertThat(townHead().open("/notices/new").status()).isEqualTo(403);
    }

    @Test
    void the_pdf_copies_out_as_it_was_written() throws IOException {
        var path = draft(supervisor(), Map.of("kind", "WEEKLY", "contact", "王" + RARE))
                .path();
        assertThat(pdf(supervisor(), path)).contains("2026年7月9日至2026年7月15日", "王" + RARE, "清淤，联系人", "— 1 —");
    }

    @Test
    void sending_the_same_form_twice_makes_one_notice() {
        var office = supervisor();
        var form = office.open("/rankings/2026-05").first("form[action=/notices]");
        var first = office.submit(form, Map.of());
        assertThat(office.submit(form, Map.of()).path()).isEqualTo(first.path());
        assertThat(office.open("/notices").document().select("tbody tr:contains(2026-05)"))
                .hasSize(1);
    }

    /** A second click a moment later finds other figures; what the form was for is done. */
    @Test
    void a_form_that_was_sent_and_comes_again_with_other_figures_leads_to_what_was_drafted() {
        var office = supervisor();
        var form = office.open("/notices/new?kind=WEEKLY").first("form[action=/notices]");
        var first = office.submit(form, Map.of("contact", "王一"));
        var before = office.open("/notices").document().select("tbody tr").size();
        var again = office.submit(form, Map.of("contact", "王二"));
        assertThat(again.path()).isEqualTo(first.path());
        assertThat(again.text("[role=status]")).contains("刚才已经起草");
        assertThat(again.document().text()).contains("王一").doesNotContain("王二");
        assertThat(office.open("/notices").document().select("tbody tr")).hasSize(before);
    }

    @Test
    void after_drafting_the_ranking_leads_to_the_notice() {
        var office = supervisor();
        var notice = draft(office, "2026-04");
        var page = office.open("/rankings/2026-04");
        assertThat(page.document().select("form[action=/notices]")).isEmpty();
        assertThat(office.follow(page.first("a:contains(本月通报)")).path()).isEqualTo(notice.path());
    }

    @Test
    void the_wording_can_be_changed_and_the_figures_cannot() {
        var office = supervisor();
        var form = office.follow(draft(office, "2026-03").first("a:contains(修改文字)"));
        assertThat(form.document().select("form.card [name]").eachAttr("name"))
                .containsExactlyInAnyOrder("_csrf", "formKey", "title", "addressees", "opening", "requirements");
        assertThat(form.text("textarea[name=opening]")).contains("{新立项}", "{表1}");
        var changed =
                office.submit(form.first("form.card"), Map.of("title", "关于六月<b>督办</b>的通报", "opening", "第一段\n\n第二段"));
        assertThat(changed.text(".paper-title")).isEqualTo("关于六月<b>督办</b>的通报");
        assertThat(changed.document().select(".paper-title b")).isEmpty();
        assertThat(changed.document().select(".paper-text").eachText()).startsWith("第一段", "第二段");
    }

    @Test
    void a_refusal_stands_on_top_and_at_its_field_and_nothing_typed_is_lost() {
        var office = supervisor();
        var form = office.follow(draft(office, "2026-02").first("a:contains(修改文字)"));
        var refused = office.submit(form.first("form.card"), Map.of("title", " ", "opening", "我写了很久"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.first("#refusal a").attr("href")).isEqualTo("#title");
        assertThat(refused.first("#refusal").attr("tabindex")).isEqualTo("-1");
        assertThat(refused.text("#title-error")).isNotBlank().isEqualTo(refused.text("#refusal a"));
        assertThat(refused.first("textarea[name=opening]").wholeText()).isEqualTo("我写了很久");
        assertThat(refused.first("form.card [name=formKey]").val())
                .isNotEqualTo(form.first("form.card [name=formKey]").val());
    }

    @Test
    void who_drafted_it_is_told_who_approves_and_another_person_approves() {
        var office = supervisor();
        var drafted = draft(office, "2026-01");
        assertThat(drafted.document().select("form[action$=/approve]")).isEmpty();
        assertThat(drafted.text("main")).contains("待督查室主任或县领导审批");

        var director = director();
        var approved = director.submit(director.open(drafted.path()).first("form[action$=/approve]"), Map.of());
        assertThat(approved.text("main")).contains("已审批", "印发后取得文号");
    }

    @Test
    void what_was_decided_meanwhile_is_said_on_the_page() {
        var office = supervisor();
        var form = office.follow(draft(office, "2025-12").first("a:contains(修改文字)"));
        var director = director();
        var path = form.path().replace("/wording", "");
        director.submit(director.open(path).first("form[action$=/approve]"), Map.of());
        var refused = office.submit(form.first("form.card"), Map.of("opening", "我写了很久"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("#refusal")).contains("没有办成", "已审批");
        assertThat(refused.first("textarea[name=opening]").wholeText()).isEqualTo("我写了很久");
    }

    @Test
    void a_unit_sees_a_notice_once_it_is_issued() {
        var office = supervisor();
        var drafted = draft(office, "2025-11");
        var unit = townHead();
        assertThat(unit.open("/notices").text("main")).doesNotContain("2025-11");
        assertThat(unit.open(drafted.path()).status()).isEqualTo(404);
        assertThat(unit.open(drafted.path() + "/document.docx").status()).isEqualTo(404);

        issue(drafted.path());

        var read = unit.open(drafted.path());
        assertThat(read.text(".paper")).contains("溪督通〔2026〕1号", "2026年7月15日");
        assertThat(read.document().select("main form, a[href$=/wording]")).isEmpty();
        assertThat(unit.open("/notices").text("tbody tr:contains(2025-11)"))
                .contains("溪督通〔2026〕1号", "已印发", "2026-07-15");
    }

    @Test
    void the_word_file_says_what_the_page_says() throws IOException {
        var path = draft(supervisor(), "2025-10").path();
        issue(path);
        var answer = townHead().fetch(path + "/document.docx");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E6%BA%AA%E7%9D%A3%E9%80%9A")
                .endsWith(".docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(answer.body()));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains("溪督通〔2026〕1号", "办理情况的通报", "县直各单位：", "四、工作要求", "2026年7月15日")
                    .contains("石桥镇\t样本不足", "县档案局\t无数据", "数据截至2026年7月15日12时00分");
        }
    }

    @Test
    void a_notice_that_does_not_exist_is_not_found() {
        assertThat(supervisor()
                        .open("/notices/00000000-0000-7009-0000-00000000ffff")
                        .status())
                .isEqualTo(404);
    }

    private static Visitor supervisor() {
        return signedIn("duchayuan1");
    }

    private static Visitor director() {
        return signedIn("zhuren");
    }

    private static Visitor leader() {
        return signedIn("lingdao01");
    }

    private static Visitor townHead() {
        return signedIn("danwei01-fuzeren");
    }

    /** Signing in takes its time; once is enough. */
    private static Visitor signedIn(String account) {
        return VISITORS.computeIfAbsent(account, site::signedIn);
    }

    private static Page draft(Visitor office, String month) {
        return office.submit(office.open("/rankings/" + month).first("form[action=/notices]"), Map.of());
    }

    private static Page draft(Visitor office, Map<String, String> typed) {
        var drafted = office.submit(
                office.open("/notices/new?kind=" + typed.get("kind")).first("form[action=/notices]"), typed);
        assertThat(drafted.path()).as(() -> drafted.text("#refusal")).startsWith("/notices/");
        return drafted;
    }

    private static String pdf(Visitor reader, String path) throws IOException {
        var answer = reader.fetch(path + "/document.pdf");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\R", "");
        }
    }

    private static void issue(String path) {
        var director = director();
        var approved = director.submit(director.open(path).first("form[action$=/approve]"), Map.of());
        var issued = director.submit(approved.first("form[action$=/issue]"), Map.of());
        assertThat(issued.text(".alert-success")).contains("已印发");
    }
}
