package io.duban.query.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.query.Road;
import io.duban.query.page.Site;
import io.duban.query.page.Visitor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Today is Wednesday 2026-07-15. */
class OverviewPageTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'&";
    private static Site site;

    @BeforeAll
    static void a_county_with_tasks_in_every_state() {
        site = new Site().populated();
        var county = site.county;
        var june = LocalDate.of(2026, 6, 1);
        Road.drafted(county, 1, "拟办", "民生实事", june);
        Road.drafted(county, 2, "已立项", "民生实事", june).registered(june);
        Road.drafted(county, 3, "逾期 " + HOSTILE, HOSTILE, june)
                .registered(june)
                .dispatched(june, Site.TOWN, june.plusDays(20))
                .signed(june);
        Road.drafted(county, 4, "本周到期", "重点项目", june)
                .registered(june)
                .dispatched(june, Site.BUREAU, LocalDate.of(2026, 7, 17), Site.LEADER)
                .signed(june);
        Road.drafted(county, 5, "长期", "重点项目", june)
                .registered(june)
                .dispatched(june, Site.OTHER_TOWN, null)
                .signed(june);
        Road.drafted(county, 6, "按时", "民生实事", june)
                .registered(june)
                .dispatched(june, Site.TOWN, june.plusDays(20))
                .signed(june)
                .requested(june.plusDays(9))
                .passed(june.plusDays(10))
                .closed(june.plusDays(10));
        Road.drafted(county, 7, "迟了", "民生实事", june)
                .registered(june)
                .dispatched(june, Site.TOWN, june.plusDays(5))
                .signed(june)
                .requested(june.plusDays(9))
                .passed(june.plusDays(10))
                .closed(june.plusDays(10));
        Road.drafted(county, 8, "撤了", "民生实事", june).registered(june).cancelled(june.plusDays(1));
        county.settled();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void the_cards_show_the_countys_numbers() {
        var cards = site.supervisor().open("/").document().select("a.figure");
        var numbers = new LinkedHashMap<String, String>();
        cards.forEach(card -> numbers.put(
                card.select(".figure-label").text(),
                card.select(".figure-number").text()));
        assertThat(numbers)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("立项", "6", "办结", "2", "推进", "4", "正常推进", "3", "逾期", "1", "本周到期", "1", "待督查室办理", "2"));
    }

    @Test
    void every_number_of_the_page_equals_the_list_that_it_links_to() {
        everyNumberEqualsItsList(site.supervisor(), "/", 30);
    }

    @Test
    void the_numbers_of_a_past_day_equal_the_lists_of_that_day() {
        everyNumberEqualsItsList(site.leader(), "/?asOf=2026-06-05", 20);
    }

    @Test
    void what_is_late_for_the_longest_time_is_to_be_looked_at_first() {
        var first = site.supervisor().open("/").first("tbody tr");
        assertThat(first.text()).contains("逾期 " + HOSTILE, "■ 逾期", "逾期 24 天", "球在 石桥镇");
    }

    @Test
    void hostile_text_stays_text() {
        var page = site.supervisor().open("/");
        assertThat(page.html()).doesNotContain("<script>alert");
        assertThat(page.text("main")).contains(HOSTILE);
    }

    @Test
    void the_units_of_one_group_can_be_looked_at_alone() {
        var page = site.supervisor().open("/");
        var towns = site.supervisor().follow(page.document().selectFirst("#units a:contains(乡镇街道)"));
        assertThat(towns.text("#units tbody")).contains("石桥镇", "白马镇").doesNotContain("县交通运输局");
    }

    @Test
    void the_trend_can_be_read_without_script() {
        var row = site.supervisor().open("/").first("#trend-table tr:contains(2026-06)");
        assertThat(row.text()).isEqualTo("2026-06 6 2");
    }

    @Test
    void a_past_day_is_announced_with_a_way_back_and_offers_no_search_of_the_present() {
        var past = site.supervisor().open("/?asOf=2026-06-05");
        assertThat(past.text(".band-past")).contains("截至 2026-06-05 23:59");
        assertThat(past.first(".band-past a").attr("href")).isEqualTo("/");
        assertThat(past.document().select(".main-nav a").eachAttr("href")).allMatch(href -> href.contains("asOf="));
        assertThat(past.first(".search input[name=asOf]").val()).isEqualTo("2026-06-05");
        assertThat(site.supervisor().open("/").document().select(".band-past")).isEmpty();
    }

    @Test
    void the_page_ends_with_data_time_and_position() {
        assertThat(site.supervisor().open("/").text("footer p:first-child"))
                .startsWith("数据时间 2026-07-15 12:00:00 · 已处理至第 ")
                .endsWith("每个数字都可点开核对");
    }

    @Test
    void a_unit_is_sent_to_what_waits_for_it() {
        assertThat(site.townHead().open("/").path()).isEqualTo("/todo");
    }

    private static void everyNumberEqualsItsList(Visitor visitor, String path, int atLeast) {
        var checked = 0;
        for (Element link : visitor.open(path).document().select("main a[href^=/ledger]")) {
            var number =
                    link.hasClass("figure") ? link.selectFirst(".figure-number").text() : link.text();
            if (number.matches("[0-9,]+")) {
                assertThat(visitor.follow(link).text(".total"))
                        .as(link.attr("href"))
                        .isEqualTo("共 " + number + " 项");
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(atLeast);
    }
}
