package io.duban.platform.ranking.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.platform.ranking.rule.RuleText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranks, ties, groups, lists, units without data, and that nothing depends on the order of lines. */
class RankingTest {

    private static final String SCORE = "items: [{id: s, type: WEIGHTED, parts: [{metric: s, w: 1}]}]\n";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"COMPETITION, 1 2 2 4", "DENSE, 1 2 2 3", "ORDINAL, 1 2 3 4", "UNORDERED_TIES, 1 2 2 4"})
    void equal_scores_are_ranked_as_the_rules_say(String method, String ranks) {
        var ranked = Ranked.by(SCORE + "rank: {method: " + method + "}\n", "丁,s,70", "丙,s,80", "乙,s,80", "甲,s,90");
        assertThat(ranked.lines()).extracting(line -> line.unit()).containsExactly("甲", "丙", "乙", "丁");
        assertThat(String.join(
                        " ",
                        ranked.lines().stream().map(line -> "" + line.rank()).toList()))
                .isEqualTo(ranks);
    }

    @Test
    void scores_are_equal_when_they_are_printed_equal() {
        var ranked = Ranked.by(SCORE, "甲,s,90.004", "乙,s,89.995", "丙,s,89.994");
        assertThat(ranked.places()).containsExactly("1 乙 90.00", "1 甲 90.00", "3 丙 89.99");
        assertThat(ranked.explained("甲")).hasToString("90");
    }

    @Test
    void ties_are_broken_by_what_the_rules_name_in_turn() {
        var rules = SCORE + "rank: {tieBreak: [onTime, late ASC]}\n";
        var ranked = Ranked.by(
                rules,
                "甲,s,80",
                "甲,onTime,90",
                "甲,late,2",
                "乙,s,80",
                "乙,onTime,90",
                "乙,late,1",
                "丙,s,80",
                "丙,onTime,95",
                "丁,s,80");
        assertThat(ranked.lines())
                .extracting(line -> line.rank() + line.unit())
                .containsExactly("1丙", "2乙", "3甲", "4丁");
    }

    @Test
    void low_scores_come_first_where_low_is_good() {
        assertThat(Ranked.by(SCORE + "rank: {order: ASC}\n", "甲,s,3", "乙,s,1").places())
                .containsExactly("1 乙 1.00", "2 甲 3.00");
    }

    @Test
    void rare_names_stand_by_their_code_points_behind_all_common_ones() {
        assertThat(Ranked.by(SCORE, "\uD840\uDC0B镇,s,1", "\uFF21镇,s,1", "甲镇,s,1")
                        .lines())
                .extracting(line -> line.unit())
                .containsExactly("甲镇", "\uFF21镇", "\uD840\uDC0B镇");
    }

    @Test
    void groups_come_in_the_rules_order_and_are_ranked_apart() {
        var rules = SCORE + "groups: [{id: zone, name: 功能区}, {id: town, name: 乡镇}, {id: none, name: 空组}]\n";
        var ranked = Ranked.of(rules, "2026-03,town,甲,s,1\n2026-03,功能区,乙,s,2\n2026-03,town,丙,s,3\n", null);
        assertThat(ranked.lines())
                .extracting(line -> line.group() + line.rank() + line.unit())
                .containsExactly("功能区1乙", "town1丙", "town2甲");
    }

    @Test
    void periods_come_in_time_even_when_their_names_do_not_sort() {
        var ranked = Ranked.of(SCORE, "2026-10,t,甲,s,1\n2026-9,t,乙,s,1\n", null);
        assertThat(ranked.lines()).extracting(line -> line.period()).containsExactly("2026-9", "2026-10");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"EXCLUDE, '1 甲 90.00'", "SHOW_NO_DATA, '1 甲 90.00, - 乙 无数据'", "FULL_MARK, '1 乙 100.00, 2 甲 90.00'"})
    void a_unit_with_nothing_to_measure_is_left_out_shown_or_given_full_marks(String whenNone, String places) {
        var rules = """
                eligibility: {minTasks: 1, whenNone: %s}
                metrics: {r: {ratio: [closed, due], unit: PERCENT}}
                items: [{id: r, type: LINEAR, metric: r, max: 100, fullAt: 100, perPoint: 1, floor: 0}]
                """.formatted(whenNone);
        var ranked = Ranked.by(rules, "甲,due,10", "甲,closed,9", "乙,due,0", "乙,closed,0");
        assertThat(String.join(", ", ranked.places())).isEqualTo(places);
    }

    @Test
    void a_denominator_of_zero_is_no_data_and_never_zero_percent() {
        var rules = """
                metrics: {r: {ratio: [closed, due - deferred], unit: PERCENT}}
                items: [{id: r, type: LINEAR, metric: r, max: 100, fullAt: 100, perPoint: 1, floor: 0}]
                """;
        var ranked = Ranked.by(rules, "甲,due,3", "甲,deferred,3", "乙,due,3", "乙,closed,1");
        assertThat(ranked.places()).containsExactly("1 乙 33.33", "- 甲 无数据");
        assertThat(ranked.csv()).isEqualTo("""
                period,group,rank,unit,score,grade,list
                2026-03,town,1,乙,33.33,,
                2026-03,town,,甲,无数据,,
                """);
    }

    @Test
    void a_rate_that_was_published_without_its_numbers_is_taken_as_printed() {
        var rules = """
                eligibility: {minTasks: 1, whenNone: SHOW_NO_DATA}
                metrics: {r: {ratio: [closed, due], unit: PERCENT, round: {scale: 2, mode: HALF_UP, when: BEFORE_SCORING}}}
                items: [{id: r, type: LINEAR, metric: r, max: 100, fullAt: 100, perPoint: 1, floor: 0}]
                """;
        var ranked = Ranked.by(rules, "甲,r,6/7", "乙,r,98.96", "丙,due,4", "丙,closed,1", "丙,r,99");
        assertThat(ranked.places()).containsExactly("1 乙 98.96", "2 甲 85.71", "3 丙 25.00");
    }

    @Test
    void a_total_stays_within_its_limits_and_may_be_negative_without_them() {
        var item = "items: [{id: a, type: PER_EVENT, event: E, each: -30}, {id: b, type: CONSTANT, value: 50}]\n";
        assertThat(Ranked.by(item, "甲,E,3").score("甲")).isEqualTo("-40.00");
        var limited = Ranked.by(item + "total: {min: 0, max: 40}\n", "甲,E,3", "乙,E,0");
        assertThat(limited.places()).containsExactly("1 乙 40.00", "2 甲 0.00");
        assertThat(limited.explained("甲")).hasToString("0");
        assertThat(Ranked.by(item + "total: {formula: 2 * b + a}\n", "甲,E,1").explained("甲"))
                .hasToString("70");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"INCLUDE_ALL, 甲乙丙", "EXCLUDE_ALL, 甲", "CUT, 甲丙"})
    void ties_at_the_end_of_a_list(String ties, String listed) {
        var ranked =
                Ranked.by(SCORE + "lists: {red: {top: 2, ties: " + ties + "}}\n", "甲,s,9", "乙,s,8", "丙,s,8", "丁,s,7");
        assertThat(ranked.lines().stream()
                        .filter(line -> !line.lists().isEmpty())
                        .map(line -> line.unit())
                        .sorted(Comparator.comparing("甲乙丙丁"::indexOf)))
                .containsExactly(listed.split(""));
    }

    @Test
    void the_last_of_a_group_are_listed_with_all_their_equals_but_never_units_without_rank() {
        var ranked = Ranked.by(
                SCORE + "lists: {black: {bottom: 1}, red: [{top: 1}, {ge: 8}]}\n",
                "甲,s,9",
                "乙,s,8",
                "丙,s,7",
                "丁,s,7",
                "戊,other,1");
        assertThat(ranked.lines())
                .extracting(line -> line.unit() + line.lists())
                .containsExactly("甲[red]", "乙[red]", "丁[black]", "丙[black]", "戊[]");
    }

    @Test
    void who_is_among_the_first_is_listed_only_if_a_condition_holds_as_well() {
        var ranked = Ranked.by(
                SCORE + "lists: {red: {top: 2, only: {ge: 8}}, black: {bottom: 2, only: {metric: s, lt: 8}}}\n",
                "甲,s,9",
                "乙,s,7",
                "丙,s,7",
                "丁,s,6");
        assertThat(ranked.lines())
                .extracting(line -> line.unit() + line.lists())
                .containsExactly("甲[red]", "丙[black]", "乙[black]", "丁[black]");
        assertThatThrownBy(() -> Ranked.by(SCORE + "lists: {red: {ge: 8, only: {lt: 9}}}\n", "甲,s,9"))
                .hasMessageContaining("只能写在 top 或 bottom 旁边");
        assertThatThrownBy(() -> Ranked.by(SCORE + "lists: {red: {top: 1, only: {metric: s}}}\n", "甲,s,9"))
                .hasMessageContaining("应写明界限");
    }

    @Test
    void a_month_out_of_the_tail_begins_the_ladder_anew() {
        var rules = SCORE
                + "lists: {black: {bottom: 1}}\nladder: [{consecutive: 1, action: 提醒}, {consecutive: 2, action: 约谈}]\n";
        var facts = new StringBuilder();
        var last = new String[] {"甲", "甲", "甲", "乙", "甲"};
        for (var i = 0; i < last.length; i++) {
            facts.append(Ranked.lines("2026-0" + (i + 1) + ",town,", "甲,s," + (last[i].equals("甲") ? 1 : 9), "乙,s,5"));
        }
        assertThat(Ranked.of(rules, facts.toString(), null).lines().stream()
                        .filter(line -> line.unit().equals("甲")))
                .extracting(line -> line.action())
                .containsExactly("提醒", "约谈", "约谈", "", "提醒");
    }

    @Test
    void a_metric_without_data_may_be_full_marks_for_its_item_alone() {
        var rules = """
                metrics: {sat: {ratio: [satisfied, answered], unit: PERCENT, whenNone: FULL_MARK}}
                items:
                  - {id: sat, type: LINEAR, metric: sat, max: 25, fullAt: 95, perPoint: 0.5, floor: 12.5}
                  - {id: late, type: PER_EVENT, event: Late, each: -1}
                """;
        assertThat(Ranked.by(rules, "甲,Late,2").score("甲")).isEqualTo("23.00");
    }

    @Test
    void points_of_a_metric_may_be_rounded_after_scoring_instead() {
        var rules = """
                metrics: {r: {ratio: [a, b], unit: PERCENT, round: {scale: 1, when: %s}}}
                items: [{id: i, type: LINEAR, metric: r, max: 100, fullAt: 100, perPoint: 0.5, floor: 0}]
                """;
        assertThat(Ranked.by(rules.formatted("BEFORE_SCORING"), "甲,a,1", "甲,b,3")
                        .points("甲", "i"))
                .isEqualTo("66.65");
        assertThat(Ranked.by(rules.formatted("AFTER_SCORING"), "甲,a,1", "甲,b,3").points("甲", "i"))
                .isEqualTo("66.7");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_lines_changes_nothing_and_the_explanation_adds_up(int seed) {
        var random = new Random(seed);
        var rules = """
                groups: [{id: b}, {id: a, full: 150}]
                eligibility: {minTasks: 1, whenNone: SHOW_NO_DATA}
                metrics: {r: {ratio: [done, due], unit: PERCENT, round: {scale: 2, when: BEFORE_SCORING}}}
                items:
                  - {id: r, type: LINEAR, metric: r, max: 50, fullAt: 90, perPoint: 0.7, floor: 10}
                  - {id: p, type: PROGRESSIVE, event: Repeat, first: -1/3, growth: 2, cap: -8}
                  - {id: w, type: WEIGHTED, parts: [{metric: x, w: 1/7}]}
                  - {id: v, type: GATE, event: Bad, effect: {capTotal: 30}}
                total: {min: 5, max: 60, round: {scale: 1, mode: HALF_EVEN}}
                lists: {red: {top: 2}, black: {bottom: 2}}
                """;
        var facts = new ArrayList<String>();
        var events = new ArrayList<String>();
        for (var unit = 0; unit < 30; unit++) {
            for (var period : List.of("2026-01", "2026-02")) {
                var start = period + "," + (unit % 2 == 0 ? "a" : "b") + ",单位" + unit + ",";
                facts.add(start + "due," + random.nextInt(4));
                facts.add(start + "done," + random.nextInt(3));
                facts.add(start + "x," + random.nextInt(100) + "/" + (1 + random.nextInt(9)));
                events.add(start + "Repeat,2026-01-0" + (1 + random.nextInt(9)) + ",," + random.nextInt(6));
                events.add(start + "Bad,,," + random.nextInt(2));
            }
        }
        var expected = ranked(rules, facts, events);
        for (var again = 0; again < 3; again++) {
            Collections.shuffle(facts, random);
            Collections.shuffle(events, random);
            var shuffled = ranked(rules, facts, events);
            assertThat(shuffled.csv(true)).isEqualTo(expected.csv(true));
            assertThat(shuffled.json(true)).isEqualTo(expected.json(true));
        }
        expected.lines().stream().filter(line -> line.score() != null).forEach(line -> {
            var sum = line.explanation().stream().map(item -> item.points()).reduce(Fraction.ZERO, Fraction::plus);
            assertThat(sum).isEqualTo(Fraction.of(line.score()));
        });
    }

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    private static Ranked ranked(String rules, List<String> facts, List<String> events) {
        return Ranked.of(rules, String.join("\n", facts), String.join("\n", events));
    }

    @Test
    void quotes_around_a_cell_change_nothing() {
        var facts = "2026-03,a,甲,s,1\n\n2026-03,a, 乙 ,s,2\r\n2026-03,b,丙,s,3";
        assertThat(Ranked.of(SCORE, facts.replace("丙", "\"丙\""), null).csv(true))
                .isEqualTo(Ranked.of(SCORE, facts, null).csv(true))
                .contains("2026-03,a,1,乙,2.00");
    }

    @Test
    void a_fact_may_be_rounded_without_being_computed() {
        var rules = """
                metrics: {signRate: {unit: PERCENT, round: {scale: 2, mode: HALF_UP, when: BEFORE_SCORING}}}
                items: [{id: a, type: LINEAR, metric: signRate, max: 10, fullAt: 95, perPoint: 1, floor: 0}]
                """;
        var ranked = Ranked.by(rules, "甲,signRate,6/7", "乙,signRate,91.235", "丙,signRate,94.994");
        assertThat(ranked.points("甲", "a")).as("85.71 is 9.29 below").isEqualTo("0.71");
        assertThat(ranked.points("乙", "a")).isEqualTo("6.24");
        assertThat(ranked.points("丙", "a")).isEqualTo("9.99");
    }

    @Test
    void json_says_the_same_as_csv() {
        var ranked = Ranked.by(SCORE + "grades: [{ge: 90, name: 优秀}]\n", "甲,s,98.5", "乙,other,1");
        assertThat(ranked.json(false)).isEqualTo("""
                [{"period":"2026-03","group":"town","rank":1,"unit":"甲","score":98.50,"grade":"优秀","list":""}
                ,{"period":"2026-03","group":"town","rank":null,"unit":"乙","score":"无数据","grade":"","list":""}
                ]
                """);
        assertThat(ranked.csv(true)).startsWith("""
                period,group,rank,unit,score,grade,list,item,value,denominator,rule,points
                2026-03,town,1,甲,98.50,优秀,,s,98.5,,s×1,98.5
                """);
    }

    @Test
    void two_hundred_thousand_lines_are_ranked_in_seconds() {
        var text = new StringBuilder(Ranked.FACTS);
        for (var unit = 0; unit < 20_000; unit++) {
            for (var fact = 0; fact < 10; fact++) {
                text.append("2026-03,g")
                        .append(unit % 50)
                        .append(",单位")
                        .append(unit)
                        .append(",f")
                        .append(fact)
                        .append(',')
                        .append((unit * 31 + fact * 17) % 97)
                        .append('\n');
            }
        }
        var rules = RuleText.parse("""
                metrics: {r: {ratio: [f0, f1 + 100], unit: PERCENT, round: {scale: 2}}}
                items:
                  - {id: r, type: LINEAR, metric: r, max: 50, fullAt: 90, perPoint: 0.5, floor: 0}
                  - {id: e, type: PER_EVENT, event: f2, each: -0.1, cap: -5}
                """);
        var start = System.nanoTime();
        var lines = FactFiles.rank(rules, new FactFiles.Source("facts.csv", text.toString()), null);
        assertThat(lines).hasSize(20_000);
        assertThat((System.nanoTime() - start) / 1_000_000_000).as("seconds").isLessThan(60);
    }
}
