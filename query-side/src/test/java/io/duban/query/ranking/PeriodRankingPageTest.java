package io.duban.query.ranking;

import static io.duban.query.xishan.Xishan.CITY;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.period.PointsRated;
import io.duban.query.ranking.told.ToldMonths;
import io.duban.query.xishan.RunningPages;
import java.math.BigDecimal;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ranking of a month by the county's rules; today is 2026-07-15. */
@ExtendWith(ToldMonths.Ends.class)
class PeriodRankingPageTest {

    private static final ToldMonths TOLD = ToldMonths.shared();
    private static final RunningPages PAGES = TOLD.pages();

    @Test
    void each_group_stands_by_itself_in_the_order_of_the_rules_with_score_grade_lists_and_what_follows() {
        var page = open(SUPERVISOR, "/rankings/2026-06");

        assertThat(page.select("section.ranked h2").eachText()).containsExactly("县直部门组", "乡镇街道组");
        assertThat(page.select("section.ranked").first().select("tbody tr").eachText())
                .containsExactly(
                        "1 县城市管理局 107.00 优秀 名次不变 +7分 100.00% 0.00个百分点 ▲ 红榜",
                        "2 县教育局 99.00 优秀 名次不变 +44分 100.00% +50.00个百分点 —",
                        "3 县交通运输局 80.17 合格 名次不变 +75.17分 66.67% +66.67个百分点 ▼ 黑榜 按规则：约谈主要");
        assertThat(page.select("section.ranked").last().select("tbody tr").eachText())
                .containsExactly(
                        "1并列 白马镇 100.00 优秀 — 100.00% ▲ 红榜 ▼ 黑榜 按规则：提醒",
                        "1并列 石桥镇 100.00 优秀 名次不变 0分 100.00% 0.00个百分点 ▲ 红榜 ▼ 黑榜 按规则：约谈主要");
        assertThat(page.select("section[aria-labelledby=basis]").text())
                .contains("公示中 初步排名正在公示，2026-07-16 18:00 前可以提出异议。", "按规则 xishan 第1版", "数据时间 2026-07-07 18:00:00");
        assertThat(page.select("section[aria-labelledby=basis] a[href^=/rules/xishan/1]"))
                .hasSize(1);
    }

    @Test
    void who_is_last_month_after_month_climbs_the_ladder_step_by_step() {
        assertThat(roads("2026-03")).endsWith("▼ 黑榜 按规则：提醒");
        assertThat(roads("2026-04")).endsWith("▼ 黑榜 按规则：约谈分管");
        assertThat(roads("2026-05")).endsWith("▼ 黑榜 按规则：约谈主要");
        assertThat(roads("2026-07?asOf=2026-07-10"))
                .as("in July it is the only one with a score")
                .contains("红榜", "按规则：约谈主要");
    }

    @Test
    void a_unit_whose_group_the_rules_do_not_name_is_shown_apart_and_who_has_no_data_below() {
        var page = open(SUPERVISOR, "/rankings/2026-06");
        assertThat(page.select("#left-out li").eachText()).containsExactly("溪山经开区（开发区）：规则没有为“开发区”设组，不参加排名。");
        assertThat(open(SUPERVISOR, "/rankings/2026-07?asOf=2026-07-08")
                        .select("section.ranked tbody tr")
                        .eachText())
                .anyMatch(row -> row.startsWith("不排名 县城市管理局 无数据"));
    }

    @Test
    void between_freezing_and_showing_units_are_told_why_they_see_nothing_and_the_office_sees_it() {
        var unit = open(ROADS_HEAD, "/rankings/2026-02");
        assertThat(unit.select("#hidden").text()).contains("数据已冻结，排名尚未公示");
        assertThat(unit.select("section.ranked")).isEmpty();
        assertThat(unit.select("#on-time tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("县交通运输局", "本单位");
        assertThat(PAGES.as(ROADS_HEAD).get("/rankings/2026-02.csv").statusCode())
                .isEqualTo(403);
        assertThat(PAGES.as(ROADS_HEAD)
                        .get("/rankings/2026-02/units/" + ROADS.id())
                        .statusCode())
                .isEqualTo(403);
        assertThat(open(SUPERVISOR, "/rankings/2026-02").select("section.ranked"))
                .hasSize(2);
        assertThat(open(MENG_HERSELF, "/rankings/2026-02").select("#hidden")).isEmpty();
    }

    @Test
    void what_is_published_reaches_units_as_far_as_was_decided_and_their_own_line_always() {
        assertThat(units(ROADS_HEAD, "2026-05")).containsExactly("县城市管理局", "县教育局", "县交通运输局", "石桥镇", "白马镇");
        assertThat(units(ROADS_HEAD, "2026-04")).containsExactly("县城市管理局", "县交通运输局", "石桥镇");
        assertThat(units(CITY_HEAD, "2026-03")).containsExactly("县城市管理局", "县教育局", "县交通运输局");
        assertThat(units(SUPERVISOR, "2026-04")).hasSize(5);
        assertThat(PAGES.as(CITY_HEAD).get("/rankings/2026-03.csv").body())
                .contains("县教育局")
                .doesNotContain("石桥镇");
        assertThat(open(ROADS_HEAD, "/rankings/2026-04").text()).contains("本月只通报先进与末位单位");
    }

    @Test
    void a_unit_opens_its_own_score_alone() {
        var page = open(ROADS_HEAD, "/rankings/2026-06");
        assertThat(page.select("section.ranked a").eachAttr("href"))
                .containsExactly("/rankings/2026-06/units/" + ROADS.id());
        assertThat(page.select("section.ranked tr.own").text()).contains("县交通运输局 本单位");
        assertThat(open(SUPERVISOR, "/rankings/2026-06").select("section.ranked a"))
                .hasSize(5);
    }

    @Test
    void the_same_instant_gives_the_same_bytes_whatever_is_recorded_in_between() {
        var instant = "asOf=2026-07-10T12:00:00%2B08:00&knownAt=2026-07-10T12:00:00%2B08:00";
        var paths = List.of(
                "/rankings/2026-07.csv?" + instant,
                "/rankings/2026-06.csv?explain=true&" + instant,
                "/rankings/2026-07.csv?explain=true&" + instant);
        var before = paths.stream()
                .map(path -> PAGES.as(SUPERVISOR).download(path).body())
                .toList();

        TOLD.recordedAt(RunningPages.NOW);
        TOLD.tell(
                day(7, 9),
                9,
                MENG_HERSELF,
                new PointsRated(ToldMonths.JULY, ROADS, "lead", "leader", new BigDecimal("3"), "迟到的评分。"));
        TOLD.closed(CITY, day(7, 9), 0);
        PAGES.settled();

        for (var i = 0; i < paths.size(); i++) {
            assertThat(PAGES.as(SUPERVISOR).download(paths.get(i)).body())
                    .as(paths.get(i))
                    .isEqualTo(before.get(i));
        }
        assertThat(PAGES.as(SUPERVISOR)
                        .download("/rankings/2026-07.csv?explain=true")
                        .body())
                .as("now it is another ranking")
                .isNotEqualTo(before.get(2));
    }

    @Test
    void the_file_is_that_of_the_command_line_and_named_by_month_and_rules() {
        var answer = PAGES.as(SUPERVISOR).get("/rankings/2026-06.csv");
        assertThat(answer.body()).isEqualTo("""
                        period,group,rank,unit,score,grade,list
                        2026-06,县直部门,1,县城市管理局,107.00,优秀,red
                        2026-06,县直部门,2,县教育局,99.00,优秀,
                        2026-06,县直部门,3,县交通运输局,80.17,合格,black
                        2026-06,乡镇街道,1,白马镇,100.00,优秀,red;black
                        2026-06,乡镇街道,1,石桥镇,100.00,优秀,red;black
                        """);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("ranking-2026-06-xishan-v1.csv");
        assertThat(open(SUPERVISOR, "/rankings/2026-06").select("a[href^=/rankings/2026-06.csv]"))
                .allMatch(link -> link.attr("href").contains("knownAt="))
                .hasSize(2);
    }

    @Test
    void a_number_that_the_rules_cannot_take_is_a_warning_for_the_office_and_no_broken_page() {
        TOLD.tell(
                day(7, 14),
                9,
                MENG_HERSELF,
                new PointsRated(ToldMonths.JULY, ROADS, "lead", "leader", new BigDecimal("77"), "笔误。"));
        PAGES.settled();
        assertThat(open(SUPERVISOR, "/rankings/2026-07")
                        .select(".alert-warning li")
                        .eachText())
                .containsExactly("县交通运输局 的“lead.leader”为 77：“lead”的评分应在 0 到 10 之间。");
        assertThat(open(ROADS_HEAD, "/rankings/2026-07").select(".alert-warning"))
                .isEmpty();
    }

    private static String roads(String month) {
        return open(SUPERVISOR, "/rankings/" + month).select("section.ranked tbody tr").eachText().stream()
                .filter(row -> row.contains(ROADS.name()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> units(Actor viewer, String month) {
        return open(viewer, "/rankings/" + month)
                .select("section.ranked tbody td.unit-cell b")
                .eachText();
    }

    private static Document open(Actor viewer, String path) {
        var answer = PAGES.as(viewer).get(path);
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
