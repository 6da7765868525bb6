package io.duban.platform.ranking.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.ranking.rule.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule sets that come with the product give what their sources print. */
class PublishedRulesTest {

    @ParameterizedTest
    @MethodSource("names")
    void every_ready_rule_set_is_sound_and_named_like_its_file(String name) {
        assertThat(RuleText.parse(ready(name)).name().id()).isEqualTo(name);
    }

    static java.util.List<String> names() {
        return RuleText.names();
    }

    @Test
    void r1_deducts_from_the_base_and_doubles_for_units_that_have_listed_items_alone() {
        var ranked = Ranked.by(
                ready("R1"),
                "甲,PlanMissing,1",
                "甲,Absent,1",
                "甲,leader,18",
                "乙,ListedReportMissing,1",
                "乙,ListedReportHollow,1",
                "乙,onlyListedItems,1",
                "乙,leader,20");
        assertThat(ranked.points("甲", "noPlan")).isEqualTo("-10");
        assertThat(ranked.score("甲")).isEqualTo("83.00");
        assertThat(ranked.points("乙", "listedReport")).as("10 becomes 20").isEqualTo("-20");
        assertThat(ranked.points("乙", "listedHollow")).as("5 becomes 10").isEqualTo("-10");
        assertThat(ranked.score("乙")).isEqualTo("70.00");
    }

    @Test
    void r2_adds_and_takes_by_the_piece_bars_from_awards_and_does_not_rate_who_had_nothing_to_do() {
        var ranked = Ranked.by(
                ready("R2"),
                "甲,tasks,8",
                "甲,ItemCompleted,6",
                "甲,PositiveInstruction.county,2",
                "甲,PositiveInstruction.province,1",
                "甲,BadInfluence,1",
                "乙,tasks,5",
                "乙,ItemCompleted,3",
                "乙,Falsification,1",
                "乙,NotAnsweredInTime,1",
                "丙,tasks,0");
        assertThat(ranked.places()).containsExactly("1 甲 109.00", "2 乙 100.00");
        assertThat(ranked.unit("甲").lists()).as("no award").isEmpty();
        assertThat(ranked.unit("乙").lists()).containsExactly("red");
    }

    @Test
    void r3_adds_for_praise_by_who_gave_it() {
        var ranked = Ranked.of(ready("R3"), "", """
                2026,town,甲,PositiveInstruction,2026-03-02,county,2
                2026,town,甲,PositiveInstruction,2026-03-05,city,1
                2026,town,甲,Bulletin,,province,
                """);
        assertThat(ranked.score("甲")).isEqualTo("116.00");
    }

    @Test
    void r4_pays_less_for_what_came_after_being_urged() {
        var ranked =
                Ranked.by(ready("R4"), "甲,ComprehensiveReport.onTime,1", "甲,SingleReport.urged,2", "甲,ReportMissing,1");
        assertThat(ranked.score("甲")).isEqualTo("15.00");
    }

    @ParameterizedTest(name = "{0} due, {1} deferred, {2} on time: {3} points")
    @CsvSource({"100, 0, 70, 50", "100, 0, 69, 49", "100, 50, 35, 50", "100, 50, 30, 40", "100, 0, 10, 0"})
    void r5_leaves_deferred_cases_out_of_the_denominator(int due, int deferred, int onTime, String points) {
        var ranked = Ranked.by(
                ready("R5"),
                "甲,due," + due,
                "甲,deferred," + deferred,
                "甲,closedOnTime," + onTime,
                "甲,closed," + onTime);
        assertThat(ranked.points("甲", "onTime")).isEqualTo(points);
    }

    @Test
    void r5_takes_more_from_the_third_return_on_and_double_for_leaders_cases() {
        var ranked = Ranked.by(
                ready("R5"),
                "甲,due,10",
                "甲,closedOnTime,10",
                "甲,closed,10",
                "甲,ReturnedForRework,4",
                "甲,LeaderCaseReturned,1",
                "甲,urgentDue,10",
                "甲,urgentClosed,9",
                "甲,urgentOnTime,9");
        assertThat(ranked.points("甲", "returned")).isEqualTo("-1.4");
        assertThat(ranked.points("甲", "leaderReturned")).isEqualTo("-0.4");
        assertThat(ranked.points("甲", "urgentClose")).isEqualTo("-5");
        assertThat(ranked.points("甲", "urgentOnTime")).isEqualTo("-2.5");
        assertThat(ranked.score("甲")).as("50 + 20 + 2.5 + 3.6 + 4.6").isEqualTo("80.70");
        assertThat(ranked.explained("甲")).hasToString("80.7");
    }

    @Test
    void r6_rounds_the_rate_before_it_is_scored() {
        var ranked = Ranked.of(
                ready("R6"),
                Ranked.lines(
                        "2021-06,dept,",
                        "甲,dispatched,100",
                        "甲,signedOnTime,100",
                        "甲,due,3",
                        "甲,closedOnTime,3",
                        "甲,answered,37",
                        "甲,satisfied,32",
                        "甲,other,34"),
                null);
        assertThat(ranked.points("甲", "sat"))
                .as("32/37 is 86.486…, rounded 86.49; scored exactly it would be 20.743…")
                .isEqualTo("20.745");
        assertThat(ranked.score("甲"))
                .as("exact or binary arithmetic prints 94.74")
                .isEqualTo("94.75");
    }

    @Test
    void r6_keeps_the_floor_of_satisfaction_and_the_full_marks_of_each_group() {
        var ranked = Ranked.of(
                ready("R6"),
                Ranked.lines(
                                "2021-06,dept,",
                                "甲,dispatched,10",
                                "甲,signedOnTime,8",
                                "甲,due,10",
                                "甲,closedOnTime,1",
                                "甲,answered,10",
                                "甲,satisfied,1",
                                "甲,AnswerFinding,3",
                                "甲,other,34",
                                "丁,due,0")
                        + Ranked.lines(
                                "2021-06,county,",
                                "乙,dispatched,10",
                                "乙,signedOnTime,10",
                                "乙,due,10",
                                "乙,closedOnTime,10",
                                "乙,answered,10",
                                "乙,satisfied,10",
                                "乙,other,85"),
                null);
        assertThat(ranked.points("甲", "sign"))
                .as("80 %, 15 points below, floor 0")
                .isEqualTo("0");
        assertThat(ranked.points("甲", "sat")).isEqualTo("12.5");
        assertThat(ranked.points("甲", "answer")).isEqualTo("7");
        assertThat(ranked.places()).containsExactly("1 乙 150.00", "1 甲 53.50", "- 丁 无数据");
        assertThat(ranked.unit("乙").lists()).contains("red");
    }

    @Test
    void r9_weighs_and_makes_points_of_ranks() {
        assertThat(Ranked.by(ready("R9"), "甲,site,91.3", "甲,rectify,88").score("甲"))
                .isEqualTo("90.97");
        assertThat(Ranked.by(ready("R9-ranks"), "甲,siteRank,1", "甲,garbageRank,4", "甲,toiletRank,2")
                        .score("甲"))
                .as("(100 + 94 + 98) / 3")
                .isEqualTo("97.33");
    }

    @Test
    void r10_lists_by_threshold_and_leads_up_the_ladder() {
        var facts = new StringBuilder();
        for (var week : new String[] {"2026-W01", "2026-W02", "2026-W03", "2026-W05"}) {
            facts.append(Ranked.lines(week + ",town,", "甲,due,100", "甲,fixed,84", "乙,due,100", "乙,fixed,90"));
        }
        var ranked = Ranked.of(ready("R10"), facts.toString(), null);
        assertThat(ranked.lines().stream().filter(line -> line.unit().equals("甲")))
                .extracting(line -> line.period() + " " + line.lists() + " " + line.action())
                .containsExactly(
                        "2026-W01 [black] 约谈-分管领导",
                        "2026-W02 [black] 约谈-组织部",
                        "2026-W03 [black] 问责",
                        "2026-W05 [black] 约谈-分管领导");
        assertThat(ranked.unit("乙").lists()).containsExactly("red");
    }

    @Test
    void r10_of_old_lists_so_many_of_each_group_and_all_of_equal_score() {
        var ranked = Ranked.of(
                ready("R10-tops"),
                Ranked.lines(
                        "2026-W01,town,", "甲,due,10", "甲,fixed,10", "乙,due,10", "乙,fixed,10", "丙,due,10", "丙,fixed,9"),
                null);
        assertThat(ranked.lines())
                .extracting(line -> line.rank() + line.unit() + line.lists())
                .containsExactlyInAnyOrder("1甲[red]", "1乙[red]", "3丙[black]");
    }

    @Test
    void the_usual_rules_charge_no_unit_with_a_delay_of_the_office() {
        var ranked = Ranked.by(
                ready("通用"),
                "甲,due,9",
                "甲,due@OFFICE_CAUSED_DELAY,1",
                "甲,closedOnTime,9",
                "甲,closed,9",
                "乙,due,8",
                "乙,due@co,10",
                "乙,closedOnTime,8",
                "乙,closed,8",
                "丙,due,2",
                "丙,closedOnTime,2",
                "丙,closed,2");
        assertThat(ranked.score("甲")).isEqualTo("100.00");
        assertThat(ranked.unit("乙").explanation().get(1).denominator())
                .as("8 + 0.3 × 10")
                .hasToString("11");
        assertThat(ranked.score("丙")).isEqualTo("样本不足");
    }

    @Test
    void what_stands_behind_a_fact_may_say_more_than_one_thing() {
        var ranked = Ranked.by(
                ready("通用"),
                "乙,due,8",
                "乙,due@co,10",
                "乙,due@co@CANCELLED,5",
                "乙,due@CANCELLED@OFFICE_CAUSED_DELAY,7",
                "乙,due@co@SPLIT,20",
                "乙,closedOnTime,8",
                "乙,closed,8");
        assertThat(ranked.unit("乙").explanation().get(1).denominator())
                .as("8 + 0.3 × (10 + 20): a split task is not left out by this rule, a cancelled one is")
                .hasToString("17");
    }

    @Test
    void r7_shares_a_hundred_between_response_solution_and_satisfaction() {
        var rules = """
                metrics:
                  response: {ratio: [signedOnTime + contacted + photoProof, 3 * due], unit: PERCENT, round: 2}
                  solved: {ratio: [solved, due], unit: PERCENT, round: 2}
                  satisfied: {ratio: [satisfied, answered], unit: PERCENT, round: 2}
                items:
                  - {id: all, type: WEIGHTED, parts: [{metric: response, w: 30%}, {metric: solved, w: 35%}, {metric: satisfied, w: 35%}]}
                """;
        var ranked = Ranked.by(
                rules,
                "甲,due,10",
                "甲,signedOnTime,10",
                "甲,contacted,9",
                "甲,photoProof,8",
                "甲,solved,8",
                "甲,answered,4",
                "甲,satisfied,3");
        assertThat(ranked.score("甲")).as("27 + 28 + 26.25").isEqualTo("81.25");
    }

    @Test
    void r8_weighs_closing_satisfaction_and_the_rest() {
        var rules = "items: [{id: all, type: WEIGHTED, parts: "
                + "[{metric: closing, w: 0.2}, {metric: satisfaction, w: 0.3}, {metric: rest, w: 0.5}]}]";
        assertThat(Ranked.by(rules, "甲,closing,99.5", "甲,satisfaction,90", "甲,rest,96.3")
                        .score("甲"))
                .isEqualTo("95.05");
    }

    @Test
    void r11_takes_by_card_by_finder_and_more_for_what_is_frequent() {
        var rules = """
                items:
                  - {id: yellow, type: PER_EVENT_STEPS, event: YellowLetter, steps: [{upTo: 1, each: 0}, {from: 2, upTo: 2, each: -1}]}
                  - {id: red, type: PER_EVENT, event: RedLetter, each: -2}
                  - {id: found, type: PER_EVENT, event: Found, byLevel: {city: -0.3, district: -0.2, bureau: -0.1}}
                  - {id: unfixed, type: PER_EVENT, event: NotFixed, byLevel: {city: -1, district: -0.5, bureau: -0.3}}
                  - id: petitions
                    type: BLOCK
                    base: 10
                    floor: 0
                    items:
                      - {id: lamps, type: PER_EVENT, event: PetitionLamp, byLevel: {red: -1, blue: -0.5}}
                      - {id: same, type: PER_EVENT_STEPS, event: SameComplaint, steps: [{upTo: 2, each: 0}, {from: 3, upTo: 3, each: -1}]}
                  - {id: key, type: PROGRESSIVE, event: KeyProblem, first: -0.5, growth: 2, multiplier: {when: keyArea, by: 2}, cap: -20}
                """;
        var ranked = Ranked.of(
                rules,
                Ranked.lines("2026-03,town,", "甲,YellowLetter,2", "甲,SameComplaint,4", "甲,KeyProblem,3", "甲,keyArea,1"),
                """
                2026-03,town,甲,Found,2026-03-01,city,1
                2026-03,town,甲,Found,2026-03-02,bureau,2
                2026-03,town,甲,NotFixed,2026-03-09,district,1
                2026-03,town,甲,PetitionLamp,2026-03-09,red,1
                """);
        assertThat(ranked.points("甲", "yellow")).isEqualTo("-1");
        assertThat(ranked.points("甲", "found")).isEqualTo("-0.5");
        assertThat(ranked.points("甲", "key")).as("0.5 + 1 + 2, doubled").isEqualTo("-7");
        assertThat(ranked.score("甲")).as("8 − 1 − 0.5 − 0.5 − 7").isEqualTo("-1.00");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"93.46, 优秀", "88, 良好", "82.94, 合格", "82.72, 合格", "75.07, 合格", "74.99, 不合格", "90, 优秀", "89.994, 良好"})
    void r12_bands_give_the_grades_that_xuchang_printed(String score, String grade) {
        var rules = """
                items: [{id: s, type: WEIGHTED, parts: [{metric: s, w: 1}]}]
                grades: [{ge: 90, name: 优秀}, {ge: 85, name: 良好}, {ge: 75, name: 合格}, {name: 不合格}]
                """;
        assertThat(Ranked.by(rules, "甲,s," + score).unit("甲").grade()).isEqualTo(grade);
    }

    private static String ready(String name) {
        return RuleText.ready(name).orElseThrow();
    }
}
