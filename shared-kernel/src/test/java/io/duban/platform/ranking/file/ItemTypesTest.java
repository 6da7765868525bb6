package io.duban.platform.ranking.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each type of item gives. */
class ItemTypesTest {

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"100, 20", "95, 20", "94.99, 19.99", "90, 15", "75, 0", "10, 0", "108%, 20", "47/50, 19"})
    void linear_takes_points_in_proportion_below_the_mark(String rate, String points) {
        assertThat(one(
                        "{id: a, type: LINEAR, metric: rate, max: 20, fullAt: 95, perPoint: 1, floor: 0}",
                        "rate," + rate))
                .isEqualTo(points);
    }

    @Test
    void linear_stops_at_its_floor_and_may_want_low_figures() {
        assertThat(one("{id: a, type: LINEAR, metric: r, max: 25, fullAt: 95, perPoint: 0.5, floor: 12.5}", "r,20"))
                .isEqualTo("12.5");
        assertThat(one("{id: a, type: LINEAR, metric: r, max: 10, fullAt: 5, perPoint: 2, better: LOW}", "r,7"))
                .isEqualTo("6");
    }

    @ParameterizedTest(name = "{0} times: {1}")
    @CsvSource({"0, 0", "1, -10", "4, -40", "5, -40"})
    void deductions_stop_at_their_cap(int times, String points) {
        assertThat(one(
                        "{id: a, type: PER_EVENT, event: FeedbackMissed, each: -10, cap: -40}",
                        "FeedbackMissed," + times))
                .isEqualTo(points);
        assertThat(one(
                        "{id: a, type: PER_EVENT, event: FeedbackMissed, each: -10, cap: 40}",
                        "FeedbackMissed," + times))
                .isEqualTo(points);
    }

    @Test
    void a_multiplier_counts_before_the_cap() {
        var rule =
                "{id: a, type: PER_EVENT, event: E, each: -10, cap: -40, multiplier: {when: onlyListedItems, by: 2}}";
        assertThat(one(rule, "E,1", "onlyListedItems,1")).isEqualTo("-20");
        assertThat(one(rule, "E,1", "onlyListedItems,0")).isEqualTo("-10");
        assertThat(one(rule, "E,3", "onlyListedItems,1")).isEqualTo("-40");
    }

    @Test
    void levels_have_prices_of_their_own() {
        var rule = "{id: a, type: PER_EVENT, event: Praise, byLevel: {county: 3, city: 5}, cap: 10}";
        assertThat(one(rule, "Praise.county,1", "Praise.city,1")).isEqualTo("8");
        assertThat(one(rule, "Praise.county,1", "Praise.city,2")).isEqualTo("10");
    }

    /** A number that is known by level is the same events. */
    @Test
    void where_every_event_has_one_price_its_level_makes_no_difference() {
        var each = "{id: a, type: PER_EVENT, event: Slip, each: -1, byLevel: {RED: -5}, cap: -40}";
        assertThat(one(each, "Slip,1", "Slip.YELLOW,2", "Slip:BLUE,1", "Slip.RED,1"))
                .isEqualTo("-9");
        assertThat(one("{id: a, type: PER_EVENT, event: Slip, each: -1}", "Slip.YELLOW,2", "Slippery,7", "Slip,1"))
                .isEqualTo("-3");
        assertThat(one(
                        "{id: a, type: PROGRESSIVE, event: Slip, first: -1, growth: 2, cap: -8}",
                        "Slip.RED,1",
                        "Slip,1"))
                .isEqualTo("-3");
        assertThat(one(
                        "{id: a, type: PER_EVENT, event: Slip, byLevel: {RED: -5}, cap: -40}",
                        "Slip.YELLOW,2",
                        "Slip.RED,1"))
                .isEqualTo("-5");
    }

    @Test
    void a_pool_is_eaten_up_by_deductions() {
        var rule = "{id: a, type: PER_EVENT, event: Finding, each: -1, max: 10}";
        assertThat(one(rule, "Finding,3")).isEqualTo("7");
        assertThat(one(rule, "Finding,30")).isEqualTo("0");
    }

    @ParameterizedTest(name = "{0} returns: {1}")
    @CsvSource({"0, 0", "1, -0.2", "2, -0.4", "3, -0.9", "4, -1.4"})
    void each_event_pays_the_price_of_its_own_step(int times, String points) {
        var steps = "event: Returned, steps: [{upTo: 2, each: -0.2}, {from: 3, each: -0.5}]}";
        assertThat(one("{id: a, type: PER_EVENT_STEPS, " + steps, "Returned," + times))
                .isEqualTo(points);
        assertThat(one("{id: a, type: STEPS, " + steps, "Returned," + times)).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"100, 10", "95, 10", "94.9, 6", "80, 6", "79, 0"})
    void steps_over_a_metric_give_the_points_of_the_first_that_fits(String rate, String points) {
        assertThat(one(
                        "{id: a, type: STEPS, metric: r, steps: [{ge: 95, points: 10}, {ge: 80, points: 6}, {points: 0}]}",
                        "r," + rate))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} times: {1}")
    @CsvSource({"0, 0", "1, -1", "2, -3", "3, -7", "4, -8", "5000, -8"})
    void progressive_penalties_double_up_to_their_cap(int times, String points) {
        assertThat(one("{id: a, type: PROGRESSIVE, event: Repeat, first: -1, growth: 2, cap: -8}", "Repeat," + times))
                .isEqualTo(points);
    }

    @Test
    void several_raters_are_averaged_and_nobodys_opinion_is_zero() {
        var rule = "{id: lead, type: MANUAL, max: 20, raters: [leader, office], needReason: true}";
        assertThat(one(rule, "lead,18")).isEqualTo("18");
        assertThat(one(rule, "lead.leader,18", "lead.office,15")).isEqualTo("16.5");
        assertThat(one(rule, "other,1")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.1", "90%, 10%", "90, 10", "9/10, 1/10"})
    void weights_may_be_shares_or_percents(String one, String other) {
        var rule = "{id: a, type: WEIGHTED, parts: [{metric: site, w: '" + one + "'}, {metric: rectify, w: '" + other
                + "'}]}";
        assertThat(one(rule, "site,90", "rectify,80")).isEqualTo("89");
    }

    @Test
    void ranks_become_points_given_or_worked_out() {
        assertThat(one(
                        "{id: a, type: RANK_POINTS, of: [x, y, z], points: {1: 100, step: -2}, combine: MEAN}",
                        "x,1",
                        "y,2",
                        "z,6"))
                .isEqualTo("96");
        assertThat(one(
                        "{id: a, type: RANK_POINTS, of: [x], points: {1: 100, 2: 95, 3: 91, step: -3}, scale: 0.5}",
                        "x,5"))
                .isEqualTo("42.5");
        var ranked = Ranked.by(
                rules("{id: a, type: RANK_POINTS, of: [{metric: late, order: ASC}], points: {1: 10, step: -1}}"),
                "甲,late,0",
                "乙,late,2",
                "丙,late,2",
                "丁,late,5");
        assertThat(ranked.places()).containsExactly("1 甲 10.00", "2 丙 9.00", "2 乙 9.00", "4 丁 7.00");
    }

    @Test
    void a_gate_caps_the_total_and_bars_from_awards() {
        var rules = """
                items:
                  - {id: base, type: CONSTANT, value: 100}
                  - {id: veto, type: GATE, event: Falsification, effect: {noAward: true, capTotal: 59}}
                  - {id: low, type: GATE, when: onTime < 60, effect: {grade: 不合格}}
                grades: [{ge: 60, name: 合格}, {name: 不合格}]
                lists: {red: {top: 2}}
                """;
        var ranked = Ranked.by(rules, "甲,Falsification,1", "乙,onTime,59", "丙,onTime,60");
        assertThat(ranked.places()).containsExactly("1 丙 100.00", "1 乙 100.00", "3 甲 59.00");
        assertThat(ranked.unit("乙").grade()).isEqualTo("不合格");
        assertThat(ranked.unit("甲").lists()).isEmpty();
        assertThat(ranked.explained("甲")).hasToString("59");
    }

    @Test
    void a_block_shares_one_limit_and_its_lines_add_up() {
        var ranked = Ranked.by(
                rules(
                        "{id: b, type: BLOCK, base: 5, floor: 0, items: ["
                                + "{id: x, type: PER_EVENT, event: X, each: -1}, {id: y, type: PER_EVENT, event: Y, each: -2}]}"),
                "甲,X,2",
                "甲,Y,4");
        assertThat(ranked.score("甲")).isEqualTo("0.00");
        assertThat(ranked.explained("甲")).hasToString("0");
    }

    @Test
    void items_count_for_their_groups_and_conditions_alone() {
        var rules = """
                groups: [{id: town, full: 100}, {id: zone, full: 150}]
                items:
                  - {id: base, type: CONSTANT, value: group.full * 0.5}
                  - {id: extra, type: CONSTANT, value: {town: 1, default: 2}}
                  - {id: zoneOnly, type: CONSTANT, value: 7, groups: [zone]}
                  - {id: many, type: CONSTANT, value: 0.5, when: due >= 10}
                """;
        var ranked = Ranked.of(rules, "2026-03,town,甲,due,10\n2026-03,zone,乙,due,9\n", null);
        assertThat(ranked.places()).containsExactly("1 甲 51.50", "1 乙 84.00");
    }

    private static String one(String item, String... facts) {
        var lines = new String[facts.length];
        for (var i = 0; i < facts.length; i++) {
            lines[i] = "甲," + facts[i];
        }
        var ranked = Ranked.by(rules(item), lines);
        return ranked.points("甲", item.substring("{id: ".length(), item.indexOf(',')));
    }

    private static String rules(String item) {
        return "items:\n  - " + item + "\n";
    }
}
