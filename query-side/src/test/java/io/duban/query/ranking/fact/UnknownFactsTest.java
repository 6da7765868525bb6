package io.duban.query.ranking.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.ranking.fact.UnknownFacts.Unknown;
import org.junit.jupiter.api.Test;

/** Rules that ask for what nobody tells. */
class UnknownFactsTest {

    @Test
    void the_usual_rules_ask_for_nothing_unknown() {
        assertThat(UnknownFacts.of(RuleText.parse(RuleText.ready("general").orElseThrow())))
                .isEmpty();
    }

    @Test
    void published_rules_ask_for_what_no_event_tells_and_only_that_is_named() {
        assertThat(UnknownFacts.of(RuleText.parse(RuleText.ready("R2").orElseThrow())))
                .extracting(Unknown::name)
                .contains("BadInfluence", "CoordinationSkipped")
                .doesNotContain("PositiveInstruction", "ReturnedForRework");
    }

    @Test
    void a_misspelt_name_is_found_wherever_it_stands_and_the_nearest_is_named() {
        var rules = RuleText.parse("""
                ruleset: {id: r, version: 1}
                eligibility: {minTasks: 1, tasks: task}
                metrics:
                  rate: {name: 率, ratio: [closedOnTme, due], unit: PERCENT}
                items:
                  - {id: rate, name: 率, type: LINEAR, metric: rate, max: 10, fullAt: 95, perPoint: 1, floor: 0}
                  - {id: redo, name: 重办, type: PER_EVENT, event: ReturnForRework, each: -1}
                  - {id: view, name: 评价, type: MANUAL, max: 20, raters: [leader]}
                  - {id: graded, name: 等次, type: PER_EVENT, event: Graded, byLevel: {A: 1, default: 0}}
                """);
        assertThat(UnknownFacts.of(rules))
                .containsExactly(
                        new Unknown("ReturnForRework", "ReturnedForRework"),
                        new Unknown("closedOnTme", "closedOnTime"),
                        new Unknown("task", "tasks"));
    }

    @Test
    void what_is_rated_by_hand_may_be_used_in_a_metric_and_levels_and_tags_change_no_name() {
        var rules = RuleText.parse("""
                ruleset: {id: r, version: 1}
                items:
                  - {id: view, name: 评价, type: MANUAL, max: 20, raters: [leader]}
                  - {id: more, name: 加分, type: CONSTANT, value: 1, when: "view > 5 and Graded.A > 0"}
                """);
        assertThat(UnknownFacts.of(rules)).isEmpty();
    }
}
