package io.duban.query.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.query.Road;
import io.duban.query.page.Site;
import io.duban.query.page.Visitor;
import io.duban.query.page.Visitor.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The notice of June 2026, drafted on 2026-07-15. */
class NoticePageTest {

    private Site site;

    @BeforeEach
    void a_june() {
        site = new Site().populated();
        var may = LocalDate.of(2026, 5, 4);
        var due = LocalDate.of(2026, 6, 20);
        Road.drafted(site.county, 1, "修桥", "民生实事", may)
                .registered(may)
                .dispatched(may, Site.TOWN, due)
                .signed(may)
                .requested(due)
                .passed(due)
                .closed(due);
        Road.drafted(site.county, 2, "修路", "民生实事", may)
                .registered(may)
                .dispatched(may, Site.OTHER_TOWN, due)
                .signed(may);
        site.county.settled();
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void drafting_leads_to_the_notice_as_it_will_be_read() {
        var notice = draft(site.supervisor());
        assertThat(notice.path()).startsWith("/notices/");
        assertThat(notice.text(".alert-success")).contains("已按当前数据拟出初稿");
        assertThat(notice.text(".paper"))
                .contains("溪山县人民政府督查室文件", "（送审稿）", "关于2026年6月督办事项办理情况的通报")
                .contains("各乡镇人民政府、街道办事处，县直各单位：")
                .contains("表1 乡镇街道组2026年6月督办事项按时办结率排名", "1 石桥镇 1 1 0 100.00", "2 白马镇 1 0 1 0.00")
                .contains("— 县档案局 0 0 0 无数据");
    }

    @Test
    void sending_the_same_form_twice_makes_one_notice() {
        var office = site.supervisor();
        var form = office.open("/rankings/2026-06").first("form[action=/notices]");
        var first = office.submit(form, Map.of());
        assertThat(office.submit(form, Map.of()).path()).isEqualTo(first.path());
        assertThat(office.open("/notices").document().select("tbody tr")).hasSize(1);
    }

    @Test
    void after_drafting_the_ranking_leads_to_the_notice() {
        var office = site.supervisor();
        var notice = draft(office);
        var page = office.open("/rankings/2026-06");
        assertThat(page.document().select("form[action=/notices]")).isEmpty();
        assertThat(office.follow(page.first("a:contains(本月通报)")).path()).isEqualTo(notice.path());
    }

    @Test
    void the_wording_can_be_changed_and_the_figures_cannot() {
        var office = site.supervisor();
        var form = office.follow(draft(office).first("a:contains(修改文字)"));
        assertThat(form.document().select("form.card [name]").eachAttr("name"))
                .containsExactlyInAnyOrder("_csrf", "formKey", "title", "addressees", "opening", "requirements");
        var changed = office.submit(
                form.first("form.card"), Map.of("title", "关于六月<b>督办</b>的通报", "opening", "第一段\n\n第二段"));
        assertThat(changed.text(".paper-title")).isEqualTo("关于六月<b>督办</b>的通报");
        assertThat(changed.document().select(".paper-title b")).isEmpty();
        assertThat(changed.document().select(".paper-text").eachText()).startsWith("第一段", "第二段");
    }

    @Test
    void a_refusal_stands_on_top_and_at_its_field_and_nothing_typed_is_lost() {
        var office = site.supervisor();
        var form = office.follow(draft(office).first("a:contains(修改文字)"));
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
        var office = site.supervisor();
        var drafted = draft(office);
        assertThat(drafted.document().select("form[action$=/approve]")).isEmpty();
        assertThat(drafted.text("main")).contains("待督查室主任或县领导审批");

        var director = site.director();
        var approved = director.submit(director.open(drafted.path()).first("form[action$=/approve]"), Map.of());
        assertThat(approved.text("main")).contains("已审批", "印发后取得文号");
    }

    @Test
    void what_was_decided_meanwhile_is_said_on_the_page() {
        var office = site.supervisor();
        var form = office.follow(draft(office).first("a:contains(修改文字)"));
        var director = site.director();
        var path = form.path().replace("/wording", "");
        director.submit(director.open(path).first("form[action$=/approve]"), Map.of());
        var refused = office.submit(form.first("form.card"), Map.of("opening", "我写了很久"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("#refusal")).contains("没有办成", "已审批");
        assertThat(refused.first("textarea[name=opening]").wholeText()).isEqualTo("我写了很久");
    }

    @Test
    void a_unit_sees_a_notice_once_it_is_issued() {
        var office = site.supervisor();
        var drafted = draft(office);
        var unit = site.townHead();
        assertThat(unit.open("/notices").text("main")).contains("还没有通报");
        assertThat(unit.open(drafted.path()).status()).isEqualTo(404);
        assertThat(unit.open(drafted.path() + "/document.docx").status()).isEqualTo(404);

        issue(drafted.path());

        var read = unit.open(drafted.path());
        assertThat(read.text(".paper")).contains("溪督通〔2026〕1号", "2026年7月15日");
        assertThat(read.document().select("main form, a[href$=/wording]")).isEmpty();
        assertThat(unit.open("/notices").text("tbody")).contains("溪督通〔2026〕1号", "已印发", "2026-07-15");
    }

    @Test
    void the_word_file_says_what_the_page_says() throws IOException {
        var path = draft(site.supervisor()).path();
        issue(path);
        var answer = site.townHead().fetch(path + "/document.docx");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E6%BA%AA%E7%9D%A3%E9%80%9A")
                .endsWith(".docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(answer.body()));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains("溪督通〔2026〕1号", "办理情况的通报", "县直各单位：", "三、工作要求", "2026年7月15日")
                    .contains("石桥镇\t1\t1\t0\t100.00", "县档案局\t0\t0\t0\t无数据");
        }
    }

    @Test
    void a_notice_that_does_not_exist_is_not_found() {
        assertThat(site.supervisor().open("/notices/00000000-0000-7009-0000-00000000ffff").status())
                .isEqualTo(404);
    }

    private static Page draft(Visitor office) {
        return office.submit(office.open("/rankings/2026-06").first("form[action=/notices]"), Map.of());
    }

    private void issue(String path) {
        var director = site.director();
        var approved = director.submit(director.open(path).first("form[action$=/approve]"), Map.of());
        var issued = director.submit(approved.first("form[action$=/issue]"), Map.of());
        assertThat(issued.text(".alert-success")).contains("已印发");
    }
}
