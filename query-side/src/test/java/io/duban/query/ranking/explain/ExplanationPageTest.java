package io.duban.query.ranking.explain;

import static io.duban.query.xishan.Xishan.CITY;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.SCHOOLS;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.score.Standing;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.ranking.told.ToldMonths;
import io.duban.query.task.Viewpoint;
import io.duban.query.xishan.RunningPages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A unit's score, opened up; the month is June 2026, today is 2026-07-15. */
@ExtendWith(ToldMonths.Ends.class)
class ExplanationPageTest {

    private static final RunningPages PAGES = ToldMonths.shared().pages();
    private static final String ROADS_IN_JUNE = "/rankings/2026-06/units/" + ROADS.id();

    @Test
    void a_score_opens_to_items_with_points_rule_and_value_that_add_up_to_the_total() {
        var page = open(ROADS_HEAD, ROADS_IN_JUNE);
        assertThat(page.select("#score").text()).isEqualTo("80.17");
        assertThat(page.select("#check").text()).isEqualTo("各项合计：71.67 + 0 + 8.5 = 80.17 ✔ 与总分一致");
        assertThat(page.select("#item-onTime").text())
                .contains("按时办结率≥95得100分，每低1个点扣1分，最低0分；按时办结率＝按时办结÷应办结×100%")
                .contains("71.67满分 100", "66.67分母 3", "应办结 3", "按时办结 2");
        assertThat(page.select("#item-lead").text()).contains("孟晓岚评分 8.5：主动协调征地。");
    }

    @Test
    void each_number_leads_to_its_matters_and_each_matter_to_its_event() {
        var page = open(ROADS_HEAD, ROADS_IN_JUNE);
        var links = page.select("#item-onTime .fact a[href^=/tasks/]");
        assertThat(links).as("three that were due, two of them in time").hasSize(5);
        for (var link : links) {
            var address = link.attr("href").split("#");
            assertThat(open(ROADS_HEAD, address[0]).select("#" + address[1]))
                    .as(link.attr("href"))
                    .hasSize(1);
        }
    }

    @Test
    void the_points_of_every_unit_and_month_add_up_to_its_score_exactly() {
        var ranked = 0;
        for (var month : months()) {
            var ranking = rankings().of(month, Viewpoint.now(RunningPages.NOW));
            for (var line : ranking.lines()) {
                var explanation = explaining().of(ranking, ranking.unit(line), now(), SUPERVISOR);
                if (line.standing() == Standing.RANKED) {
                    ranked++;
                    assertThat(explanation.addsUp())
                            .as("%s %s", month, line.unit())
                            .isTrue();
                    assertThat(printedSum(explanation)).isEqualByComparingTo(line.score());
                } else {
                    assertThat(explanation.sumInWords()).isNull();
                }
            }
        }
        assertThat(ranked).isGreaterThanOrEqualTo(17);
    }

    @Test
    void every_number_equals_the_matters_behind_it_with_what_was_rated_and_adjusted() {
        for (var month : months()) {
            var ranking = rankings().of(month, now());
            for (var unit : ranking.numbers().units().values()) {
                for (var fact : explaining().facts(ranking, unit, now(), SUPERVISOR)) {
                    var behind = fact.tasks().stream()
                            .mapToLong(task -> task.value())
                            .sum();
                    var rated = fact.ratings().isEmpty() ? Fraction.ZERO : fact.value();
                    var adjusted = fact.adjustments().stream()
                            .map(each -> Fraction.of(each.adjustment().by()))
                            .reduce(Fraction.ZERO, Fraction::plus);
                    assertThat(Fraction.of(behind).plus(rated).plus(adjusted))
                            .as("%s %s %s", month, unit.name(), fact.name())
                            .isEqualTo(fact.value());
                }
            }
        }
    }

    @Test
    void what_was_adjusted_stands_at_its_number_with_the_reason() {
        var page = open(SUPERVISOR, "/rankings/2026-02/units/" + SCHOOLS.id());
        assertThat(page.select("#check").text()).isEqualTo("各项合计：55 + 0 + 0 = 55.00 ✔ 与总分一致");
        assertThat(page.select("#item-onTime").text()).contains("应办结 2 ✎ 调整 +2：漏计两件。", "按时办结 1 ✎ 调整 +1：漏计两件。");
    }

    @Test
    void a_unit_opens_its_own_score_alone_and_sees_matters_of_its_own_alone() {
        assertThat(PAGES.as(ROADS_HEAD)
                        .get("/rankings/2026-06/units/" + CITY.id())
                        .statusCode())
                .isEqualTo(403);
        assertThat(PAGES.as(SUPERVISOR)
                        .get("/rankings/2026-06/units/" + "00000000-0000-7000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(open(MENG_HERSELF, "/rankings/2026-06/units/" + CITY.id()).text())
                .contains("107.00");
        var hers = open(CITY_HEAD, "/rankings/2026-06/units/" + CITY.id());
        assertThat(hers.select(".fact a[href^=/tasks/]")).isNotEmpty().allSatisfy(link -> assertThat(
                        PAGES.as(CITY_HEAD).get(link.attr("href").split("#")[0]).statusCode())
                .isEqualTo(200));
    }

    @Test
    void what_is_not_the_viewers_to_see_is_counted_and_not_named() {
        var behind = explaining().facts(rankings().of(ToldMonths.JUNE, now()), ROADS, now(), CITY_HEAD).stream()
                .filter(fact -> fact.name().equals("due"))
                .findFirst()
                .orElseThrow();
        assertThat(behind.tasks()).hasSize(3);
        assertThat(behind.seen()).as("the one in which the city helps").hasSize(1);
        assertThat(behind.hidden()).isEqualTo(2);
        assertThat(behind.tasks()).filteredOn(task -> !task.isSeen()).allSatisfy(task -> assertThat(
                        List.of(String.valueOf(task.title()), String.valueOf(task.number())))
                .containsOnly("null"));
    }

    @Test
    void a_supposed_number_gives_what_the_engine_would_give_and_nothing_is_recorded() {
        var before = PAGES.views()
                .sql("SELECT count(*) FROM views.fact_entry")
                .query(Long.class)
                .single();
        var page = open(ROADS_HEAD, ROADS_IN_JUNE + "?fact.closedOnTime=3");
        assertThat(page.select("#what-if-answer p.rate").text())
                .isEqualTo("假设后得分 108.50 +28.33分 第 1 名（现在第 3 名，其他单位不变）");
        assertThat(page.select("#what-if-answer tbody tr").eachText())
                .containsExactly("按时办结 71.67 100 +28.33", "办理质量 0 0 0", "领导评价 8.5 8.5 0");
        assertThat(page.select("input[name=fact.closedOnTime]").val()).isEqualTo("3");
        assertThat(page.select("#score").text()).as("the score itself stays").isEqualTo("80.17");
        assertThat(PAGES.views()
                        .sql("SELECT count(*) FROM views.fact_entry")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void every_effect_of_one_more_and_one_less_is_that_of_the_engine() {
        for (var unit : List.of(ROADS, SCHOOLS, CITY)) {
            var ranking = rankings().of(ToldMonths.JUNE, now());
            var explanation = explaining().of(ranking, unit, now(), SUPERVISOR);
            for (var effect : OneMore.of(explanation).effects()) {
                for (var by : List.of(1, -1)) {
                    var told = by > 0 ? effect.more() : effect.less();
                    if (told != null) {
                        var line = engine(unit, effect.fact(), by);
                        assertThat(told.rank()).isEqualTo(line.rank());
                        if (line.score() == null) {
                            assertThat(told.score()).isEqualTo("无数据");
                            continue;
                        }
                        assertThat(told.score().replace('−', '-').replace("+", ""))
                                .satisfies(change -> assertThat(new BigDecimal(change))
                                        .isEqualByComparingTo(line.score()
                                                .subtract(explanation.line().score())));
                    }
                }
            }
        }
        assertThat(open(ROADS_HEAD, ROADS_IN_JUNE).select("#one-more tbody tr").eachText())
                .contains("按时办结 2 +28.33 第 1 名 −33.34 第 3 名");
    }

    @Test
    void nonsense_is_answered_with_a_sentence_and_stays_in_its_field() {
        var wrong = Map.of(
                "fact.closedOnTime=abc", "“abc”不是数，“按时办结”请填写数字，例如 2。",
                "fact.closedOnTime=-1", "“按时办结”不能是负数。",
                "fact.closedOnTime=2.5", "“按时办结”是件数，请填写整数。",
                "fact.closedOnTime=9", "这样“按时办结率”会超过 100%，请把分母的数一并改大。",
                "fact.due=99999999999", "“应办结”太大，请填写不超过 1000000 的数。",
                "fact.lead.leader=11", "这样的数不合规则：“lead”的评分应在 0 到 10 之间。");
        wrong.forEach((asked, sentence) -> {
            var page = open(ROADS_HEAD, ROADS_IN_JUNE + "?" + asked);
            assertThat(page.select("#what-if-refused").text()).as(asked).isEqualTo(sentence);
            assertThat(page.select("#what-if-answer")).isEmpty();
            assertThat(page.select("input[name=" + asked.split("=")[0] + "]").val())
                    .isEqualTo(asked.split("=")[1]);
        });
        assertThat(open(ROADS_HEAD, ROADS_IN_JUNE + "?fact.nowhere=1&fact.due=3")
                        .select("#what-if-answer"))
                .as("what is not asked for changes nothing")
                .isEmpty();
    }

    private static RankingLine engine(UnitRef unit, String fact, int by) {
        var ranking = rankings().of(ToldMonths.JUNE, now());
        var numbers = ranking.numbers().supposing(List.of(new Adjustment(unit, fact, BigDecimal.valueOf(by))));
        return rankings().supposing(ranking, numbers).line(unit.id()).orElseThrow();
    }

    /** What a person with a pencil adds up. */
    private static BigDecimal printedSum(Explanation explanation) {
        var sum = BigDecimal.ZERO;
        for (var item : explanation.items()) {
            sum = sum.add(new BigDecimal(item.points().replace('−', '-')));
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    private static List<YearMonth> months() {
        var months = new ArrayList<YearMonth>();
        for (var month = YearMonth.of(2026, 1); !month.isAfter(ToldMonths.JULY); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static Viewpoint now() {
        return Viewpoint.now(RunningPages.NOW);
    }

    private static PeriodRankings rankings() {
        return PAGES.get(PeriodRankings.class);
    }

    private static Explaining explaining() {
        return PAGES.get(Explaining.class);
    }

    private static Document open(Actor viewer, String path) {
        var answer = PAGES.as(viewer).get(path);
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
