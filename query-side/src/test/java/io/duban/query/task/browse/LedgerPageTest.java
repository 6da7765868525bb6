package io.duban.query.task.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import io.duban.query.Road;
import io.duban.query.page.Site;
import io.duban.query.page.Visitor.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Forty-five tasks, the last of them a draft; today is 2026-07-15. */
class LedgerPageTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&";
    private static Site site;

    @BeforeAll
    static void a_county_with_a_ledger() {
        site = new Site().populated();
        var units = List.of(Site.TOWN, Site.OTHER_TOWN, Site.BUREAU);
        for (int i = 1; i <= 44; i++) {
            var day = LocalDate.of(2026, 5, 1).plusDays(i);
            Road.drafted(site.county, i, i == 7 ? "断头路打通" : "事项" + i, i % 2 == 0 ? "民生实事" : "重点项目", day)
                    .registered(day)
                    .dispatched(day, units.get(i % 3), day.plusDays(i), i % 5 == 0 ? Site.LEADER : null)
                    .signed(day);
        }
        var hostile = new TaskId(new UUID(0x7002L, 45));
        site.county.record(
                LocalDate.of(2026, 7, 1),
                new TaskDrafted(hostile, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, LimitType.GENERAL, HOSTILE),
                new ProgressReported(hostile, Site.TOWN, HOSTILE, 5, HOSTILE, List.of()));
        site.county.settled();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void a_page_shows_twenty_lines_and_says_how_many_there_are() {
        var page = site.supervisor().open("/ledger");
        assertThat(page.document().select("#ledger tbody tr")).hasSize(20);
        assertThat(page.text(".total")).isEqualTo("共 45 项");
        assertThat(page.document().select(".pager a").eachText()).containsExactly("1", "2", "3");
    }

    @Test
    void the_pages_together_show_every_task_once() {
        var visitor = site.supervisor();
        var all = List.of(1, 2, 3).stream()
                .flatMap(number -> visitor.open("/ledger?page=" + number).document().select("a.row-link").stream())
                .map(link -> link.attr("href"))
                .toList();
        assertThat(all).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void a_page_behind_the_last_leads_to_the_last() {
        assertThat(site.supervisor().open("/ledger?page=99").path()).isEqualTo("/ledger?page=3");
    }

    @Test
    void filters_in_the_address_give_another_session_the_same_rows() {
        var address = "/ledger?bucket=OVERDUE&category=%E6%B0%91%E7%94%9F%E5%AE%9E%E4%BA%8B&sort=DEADLINE&descending=true";
        var mine = titles(site.supervisor().open(address));
        assertThat(mine).isNotEmpty().isEqualTo(titles(site.leader().open(address)));
    }

    @Test
    void the_form_keeps_what_is_chosen_and_makes_the_same_address() {
        var visitor = site.supervisor();
        var chosen = visitor.open("/ledger?bucket=OPEN&unit=" + Site.TOWN.id() + "&sort=DEADLINE&dueIn=2026-06");
        var sent = visitor.submit(chosen.first("form.filters"), Map.of());
        assertThat(sent.path()).contains("bucket=OPEN", "unit=" + Site.TOWN.id(), "sort=DEADLINE", "dueIn=2026-06");
        assertThat(titles(sent)).isNotEmpty().isEqualTo(titles(chosen));
    }

    @Test
    void a_chip_takes_its_condition_away_and_no_other() {
        var visitor = site.supervisor();
        var page = visitor.open("/ledger?bucket=OPEN&unit=" + Site.TOWN.id());
        assertThat(page.document().select(".chip").eachText())
                .containsExactly("状态 推进 × 去掉这个条件", "牵头单位 石桥镇 × 去掉这个条件");
        assertThat(visitor.follow(page.first(".chip")).path()).isEqualTo("/ledger?unit=" + Site.TOWN.id());
    }

    @Test
    void a_column_head_sorts_and_sorts_the_other_way_round() {
        var visitor = site.supervisor();
        var up = visitor.follow(visitor.open("/ledger").first("th:contains(时限) a"));
        assertThat(up.first("th:contains(时限)").attr("aria-sort")).isEqualTo("ascending");
        var down = visitor.follow(up.first("th:contains(时限) a"));
        assertThat(down.first("th:contains(时限)").attr("aria-sort")).isEqualTo("descending");
        assertThat(down.first("tbody tr").text()).contains("事项44");
    }

    @Test
    void the_search_box_of_every_page_leads_to_the_ledger() {
        var visitor = site.supervisor();
        var found = visitor.submit(visitor.open("/rankings/2026-06").first("form.search"), Map.of("q", "断头路"));
        assertThat(titles(found)).containsExactly("断头路打通");
    }

    @Test
    void hostile_text_stays_text_in_every_column() {
        var page = site.supervisor().open("/ledger?phase=DRAFT");
        assertThat(page.document().select("img")).isEmpty();
        assertThat(page.text("#ledger tbody")).contains(HOSTILE);
        var searched = site.supervisor().open("/ledger?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(searched.html()).doesNotContain("<script>alert");
    }

    @Test
    void a_list_that_the_filter_emptied_says_so_and_offers_to_clear_it() {
        var page = site.supervisor().open("/ledger?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA");
        assertThat(page.text(".empty-title")).isEqualTo("没有符合条件的事项");
        assertThat(page.first(".empty-state a").attr("href")).isEqualTo("/ledger");
    }

    @Test
    void a_unit_sees_its_own_tasks_and_no_choice_of_units() {
        var page = site.townHead().open("/ledger");
        assertThat(page.text("h1")).isEqualTo("我的事项");
        assertThat(page.document().select("td[data-label=牵头单位]").eachText()).containsOnly("石桥镇");
        assertThat(page.document().select("select[name=unit], a[href$=/tasks/new]")).isEmpty();
    }

    @Test
    void an_address_that_cannot_be_read_says_which_part_and_what_to_do() {
        var page = site.supervisor().open("/ledger?bucket=NOTHING");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("main")).contains("bucket", "请改正后重试", "回到首页");
    }

    @Test
    void a_past_day_shows_the_ledger_of_that_day_and_offers_no_action() {
        var page = site.supervisor().open("/ledger?asOf=2026-05-03");
        assertThat(page.text(".total")).isEqualTo("共 2 项");
        assertThat(page.document().select(".page-head .actions")).isEmpty();
        assertThat(page.document().select("a.row-link").eachAttr("href")).allMatch(href -> href.endsWith("asOf=2026-05-03"));
    }

    @Test
    void each_row_says_lamp_deadline_and_whose_turn_it_is() {
        var row = site.supervisor().open("/ledger?q=%E6%96%AD%E5%A4%B4%E8%B7%AF").first("#ledger tbody tr");
        assertThat(row.text()).contains("督〔2026〕7号", "■ 逾期", "2026-05-15", "逾期 61 天", "球在 白马镇");
        assertThat(row.select(".lamp-shape").attr("aria-hidden")).isEqualTo("true");
    }

    private static List<String> titles(Page page) {
        return page.document().select("a.row-link").eachText();
    }
}
