package io.duban.query.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.UnitRef;
import io.duban.query.Road;
import io.duban.query.page.Site;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was due and done in time in June 2026, on the page of its ranking; looked at on 2026-07-15. */
class RankingPageTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 20);
    private static Site site;

    @BeforeAll
    static void a_june() {
        site = new Site().populated();
        closed(1, Site.TOWN, DUE);
        closed(2, Site.TOWN, DUE.plusDays(3));
        closed(3, Site.OTHER_TOWN, DUE.minusDays(1));
        handled(4, Site.OTHER_TOWN);
        closed(5, Site.BUREAU, DUE);
        site.county.settled();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void without_a_month_the_last_complete_one_is_shown() {
        assertThat(site.supervisor().open("/rankings").path()).isEqualTo("/rankings/2026-06");
        assertThat(site.supervisor().open("/rankings?asOf=2026-06-10").path())
                .isEqualTo("/rankings/2026-05?asOf=2026-06-10");
    }

    @Test
    void groups_stand_in_tables_of_their_own_with_ties_and_units_without_data() {
        var tables = site.supervisor().open("/rankings/2026-06").document().select("#on-time section");
        assertThat(tables.eachText()).hasSize(2);
        assertThat(tables.get(0).text()).contains("乡镇街道组", "1并列 白马镇 2 1 0 1 50.00%", "1并列 石桥镇 2 1 1 0 50.00%");
        assertThat(tables.get(1).text())
                .contains("县直部门组", "县交通运输局 1 1 0 0 100.00%", "不排名 县档案局 0 0 0 0 无数据")
                .doesNotContain("并列");
    }

    @Test
    void by_the_usual_rules_few_matters_are_too_small_a_sample_to_rank() {
        var page = site.supervisor().open("/rankings/2026-06");
        assertThat(page.document().select("section.ranked tbody tr").eachText())
                .containsExactlyInAnyOrder(
                        "不排名 白马镇 样本不足 — — — 50.00% 50.00% —",
                        "不排名 石桥镇 样本不足 — — — 50.00% 100.00% —",
                        "不排名 县交通运输局 样本不足 — — — 100.00% 100.00% —",
                        "不排名 县档案局 无数据 — — — — — —");
        assertThat(page.text("#basis ~ p")).contains("未冻结", "general 第1版");
    }

    @Test
    void the_rate_is_defined_on_the_page_and_given_for_all() {
        assertThat(site.leader().open("/rankings/2026-06").text(".totals"))
                .contains("应办结 5 件，按时办结 3 件，逾期办结 1 件，逾期未办结 1 件", "60.00%", "按时办结率 = 按时办结数 ÷ 应办结数");
    }

    @Test
    void every_number_equals_the_list_that_it_links_to() {
        var visitor = site.supervisor();
        var links = visitor.open("/rankings/2026-06").document().select("#on-time td a[href^=/ledger]");
        assertThat(links).hasSize(16);
        links.forEach(link -> assertThat(visitor.follow(link).text(".total"))
                .as(link.attr("href"))
                .isEqualTo("共 " + link.text() + " 项"));
    }

    @Test
    void a_unit_sees_the_whole_ranking_but_opens_only_its_own_numbers() {
        var visitor = site.townHead();
        var page = visitor.open("/rankings/2026-06");
        assertThat(page.text("main")).contains("白马镇", "县交通运输局");
        assertThat(page.document().select("#on-time tr.own").text()).contains("石桥镇", "本单位");
        var links = page.document().select("#on-time td a[href^=/ledger]");
        assertThat(links).hasSize(4).allMatch(link -> link.attr("href")
                .contains(Site.TOWN.id().toString()));
        links.forEach(link -> assertThat(visitor.follow(link).text(".total")).isEqualTo("共 " + link.text() + " 项"));
    }

    @Test
    void the_month_can_be_switched() {
        var visitor = site.supervisor();
        var page = visitor.open("/rankings/2026-06");
        assertThat(visitor.follow(page.first("a:contains(上月)")).path()).isEqualTo("/rankings/2026-05");
        assertThat(visitor.submit(page.first("form.month-form"), Map.of("month", "2026-03"))
                        .path())
                .isEqualTo("/rankings/2026-03");
    }

    @Test
    void a_month_that_is_not_over_says_so() {
        assertThat(site.supervisor().open("/rankings/2026-07").text(".page-head"))
                .contains("还没有结束");
        assertThat(site.supervisor().open("/rankings/2026-06").text(".page-head"))
                .doesNotContain("还没有结束");
    }

    @Test
    void a_month_that_cannot_be_read_is_refused_with_a_sentence() {
        var page = site.supervisor().open("/rankings/june");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("main")).contains("月份应写作 2026-07 的形式");
    }

    @Test
    void only_the_office_is_offered_to_draft_the_notice_and_only_now() {
        assertThat(site.supervisor().open("/rankings/2026-06").text(".actions")).contains("起草通报");
        assertThat(site.supervisor().open("/rankings/2026-06?asOf=2026-07-01").text(".actions"))
                .doesNotContain("起草通报");
        assertThat(site.leader().open("/rankings/2026-06").text(".actions")).doesNotContain("起草通报");
        assertThat(site.townHead().open("/rankings/2026-06").text(".actions")).doesNotContain("起草通报");
    }

    private static Road handled(int number, UnitRef unit) {
        return Road.drafted(site.county, number, "事项" + number, "民生实事", MAY)
                .registered(MAY)
                .dispatched(MAY, unit, DUE)
                .signed(MAY);
    }

    private static void closed(int number, UnitRef unit, LocalDate day) {
        handled(number, unit).requested(day).passed(day).closed(day);
    }
}
