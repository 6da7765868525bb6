package io.duban.query.ranking.explain;

import static io.duban.query.xishan.Xishan.CITY;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.ranking.file.FactFiles;
import io.duban.platform.ranking.file.RankingCsv;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.ranking.told.ToldMonths;
import io.duban.query.xishan.RunningPages;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers that a month is ranked from; today is 2026-07-15. */
@ExtendWith(ToldMonths.Ends.class)
class FactsPageTest {

    private static final RunningPages PAGES = ToldMonths.shared().pages();

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-04", "2026-05", "2026-06", "2026-07"})
    void rank_over_the_file_of_facts_gives_the_ranking_of_the_page(String month) throws IOException {
        var facts =
                PAGES.as(SUPERVISOR).get("/rankings/" + month + "/facts.csv").body();
        var lines = FactFiles.rank(RuleText.parse(ToldMonths.YAML), new FactFiles.Source("facts.csv", facts), null);
        var printed = new StringBuilder();
        RankingCsv.write(lines, false, printed);

        assertThat(printed)
                .hasToString(
                        PAGES.as(SUPERVISOR).get("/rankings/" + month + ".csv").body());
        assertThat(lines).isNotEmpty();
    }

    @Test
    void a_file_of_facts_holds_ratings_and_leaves_out_groups_that_the_rules_do_not_name() {
        var facts = PAGES.as(SUPERVISOR).get("/rankings/2026-06/facts.csv").body();
        assertThat(facts)
                .startsWith("period,group,unit,fact,value\n")
                .contains("2026-06,县直部门,县交通运输局,lead.leader,8.5\n", "2026-06,县直部门,县交通运输局,closedOnTime,2\n")
                .doesNotContain("经开区");
    }

    @Test
    void the_office_finds_every_unit_and_the_matters_behind_each_number() {
        var all =
                Jsoup.parse(PAGES.as(SUPERVISOR).get("/rankings/2026-06/facts").body());
        assertThat(all.select("a.row-link").eachText())
                .containsExactlyInAnyOrder("石桥镇", "白马镇", "县交通运输局", "县城市管理局", "县教育局", "溪山经开区");
        var link = all.selectFirst("a.row-link:contains(县交通运输局)").attr("href");
        var one = Jsoup.parse(PAGES.as(SUPERVISOR).get(link).body());
        assertThat(one.select("tbody tr:contains(应办结)").text()).contains("应办结 due 3 背后的事项 3 件次");
        assertThat(one.select("tbody tr:contains(应办结) a[href^=/tasks/]")).hasSize(3);
    }

    @Test
    void a_unit_finds_its_own_numbers_alone() {
        var own = Jsoup.parse(PAGES.as(CITY_HEAD).get("/rankings/2026-06/facts").body());
        assertThat(own.select("h2").text()).isEqualTo("县城市管理局");
        assertThat(own.text()).contains("应办结（协办）").contains("按 0.3 计");
        assertThat(PAGES.as(CITY_HEAD)
                        .get("/rankings/2026-06/facts?unit=" + ROADS.id())
                        .statusCode())
                .isEqualTo(403);
        assertThat(PAGES.as(CITY_HEAD)
                        .get("/rankings/2026-06/facts.csv?unit=" + ROADS.id())
                        .statusCode())
                .isEqualTo(403);
        assertThat(PAGES.as(CITY_HEAD).get("/rankings/2026-06/facts.csv").body())
                .contains(CITY.name())
                .doesNotContain(ROADS.name());
        assertThat(PAGES.as(ROADS_HEAD).get("/rankings/2026-02/facts").statusCode())
                .as("frozen and not shown")
                .isEqualTo(403);
    }
}
