package io.duban.platform.ranking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.Rounding;
import io.duban.kernel.ranking.item.Gate;
import io.duban.kernel.ranking.item.Linear;
import io.duban.kernel.ranking.rule.Attribution;
import io.duban.kernel.ranking.rule.Exclusion;
import io.duban.kernel.ranking.rule.ObjectionWindow;
import io.duban.kernel.ranking.rule.PeriodKind;
import io.duban.kernel.ranking.rule.RankMethod;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule writer may write, and what is told about mistakes. */
class RuleTextTest {

    private static final String WHOLE = """
            ruleset: {id: monthly-2026, version: 3, effectiveFrom: 2026-01-01, approvedBy: 县长, basis: 文号}
            period: MONTH                      # WEEK|MONTH|QUARTER|YEAR|CAMPAIGN
            freezeAt: "5th workday 18:00"
            groups:                            # mutually exclusive membership per period, versioned
              - {id: town,  name: 乡镇街道组, full: 100}
              - {id: dept,  name: 市直部门组, full: 100}
              - {id: zone,  name: 功能区组,   full: 150}
            eligibility: {minTasks: 1, whenNone: SHOW_NO_DATA}
            exclude: [CANCELLED, MERGED, SUSPENDED_DURING_PERIOD, APPEAL_UPHELD, DEMAND_SCREENED_OUT]
            attribution: {lead: 1.0, co: 0.3, periodOf: CLOSE_DATE}
            metrics:
              onTime: {ratio: [closedOnTime, "due - deferred"], unit: PERCENT, round: {scale: 2, mode: HALF_UP, when: BEFORE_SCORING}}
            items:
              - {id: sign, type: LINEAR, metric: signRate, max: 10, fullAt: 95, perPoint: 1, floor: 0}
              - {id: done, type: LINEAR, metric: onTime,  max: 20, fullAt: 95, perPoint: 1, floor: 0}
              - {id: sat,  type: LINEAR, metric: satRate, max: 25, fullAt: 95, perPoint: 0.5, floor: 12.5}
              - {id: base, type: CONSTANT, value: 100}
              - {id: late, type: PER_EVENT, event: FeedbackMissed, each: -10, cap: -40, multiplier: {when: onlyListedItems, by: 2}}
              - {id: redo, type: PER_EVENT_STEPS, event: ReturnedForRework, steps: [{upTo: 2, each: -0.2},{from: 3, each: -0.5}]}
              - {id: rep,  type: PROGRESSIVE, event: RepeatFinding, first: -1, growth: 2, cap: -8}
              - {id: lead, type: MANUAL, max: 20, raters: [leader], needReason: true}
              - {id: plus, type: PER_EVENT, event: PositiveInstruction, byLevel: {county: 3, city: 5}, cap: 10}
              - {id: wsum, type: WEIGHTED, parts: [{metric: site, w: 0.9},{metric: rectify, w: 0.1}]}
              - {id: rpts, type: RANK_POINTS, of: [siteRank, garbageRank, toiletRank], points: {1: 100, step: -2}, combine: MEAN}
              - {id: veto, type: GATE, event: Falsification, effect: {noAward: true, capTotal: 59}}
            total: {formula: SUM, min: 0, max: group.full, round: {scale: 2, mode: HALF_UP}}
            grades: [{ge: 90, name: 优秀},{ge: 85, name: 良好},{ge: 60, name: 合格},{name: 不合格}]
            rank: {order: DESC, method: COMPETITION, tieBreak: [], display: 并列}
            lists:
              red:   {top: 5, ties: INCLUDE_ALL}
              black: {metric: fixRate, lt: 85}
            ladder: [{consecutive: 1, action: 提醒},{consecutive: 2, action: 约谈-分管领导},{consecutive: 3, action: 约谈-主要领导}]
            objection: {window: 3 WORKDAY, before: PUBLISH}
            explain: true
            """;

    @Test
    void everything_that_the_language_has_is_read() {
        var rules = RuleText.parse(WHOLE);
        assertThat(rules.name().version()).isEqualTo(3);
        assertThat(rules.name().effectiveFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(rules.period()).isEqualTo(PeriodKind.MONTH);
        assertThat(rules.freezeAt()).isEqualTo("5th workday 18:00");
        assertThat(rules.groups()).extracting(group -> group.full().toString()).containsExactly("100", "100", "150");
        assertThat(rules.exclude()).contains(Exclusion.APPEAL_UPHELD).hasSize(5);
        assertThat(rules.attribution().co()).hasToString("0.3");
        assertThat(rules.attribution().periodOf()).isEqualTo(Attribution.PeriodOf.CLOSE_DATE);
        assertThat(rules.metrics().get("onTime").rounding()).isEqualTo(new Rounding(2, RoundingMode.HALF_UP));
        assertThat(rules.items()).hasSize(12).hasAtLeastOneElementOfType(Gate.class);
        assertThat(rules.items().get(2)).isInstanceOfSatisfying(Linear.class, sat -> assertThat(sat.floor())
                .hasToString("Fixed[value=12.5]"));
        assertThat(rules.rank().method()).isEqualTo(RankMethod.COMPETITION);
        assertThat(rules.ladder().action(7)).contains("约谈-主要领导");
        assertThat(rules.objection())
                .isEqualTo(new ObjectionWindow(3, ObjectionWindow.Unit.WORKDAY, ObjectionWindow.Before.PUBLISH));
    }

    @Test
    void spelling_that_means_the_same_is_the_same() {
        var one =
                RuleText.parse("items: [{id: a, type: LINEAR, metric: r, max: 20, fullAt: 95, perPoint: 1, floor: 0}]");
        var other = RuleText.parse(
                "\uFEFFitems:\r\n  - id: 'a'\r\n    type: linear\r\n    metric: \"r\"\r\n    max: \"20.0\"\r\n"
                        + "    full_at: 95%\r\n    per-point: -1\r\n    Floor: 0/3\r\n");
        assertThat(other).isEqualTo(one);
    }

    @Test
    void every_mistake_is_told_at_once_with_line_and_column() {
        var problems = problems("""
                ruleset: {id: x, verson: 3}
                items:
                  - {id: a, type: LINAER, metric: r}
                  - {id: b, type: LINEAR, metric: r, max: zehn, fullAt: 95, perpoint: 1}
                  - {id: c, type: PER_EVENT, each: -1}
                  - {id: c, type: CONSTANT, value: 1, valeu: 2}
                rank: {method: COMPETITON}
                total: {formula: a + d}
                """);
        assertThat(problems)
                .extracting(problem -> problem.line() + ":" + problem.column())
                .containsExactly("1:18", "3:19", "4:43", "5:5", "6:10", "6:39", "7:16", "8:18", "8:18");
        assertThat(problems).extracting(RuleProblem::sentence).anySatisfy(sentence -> assertThat(sentence)
                .startsWith("第3行第19列 items[0].type：不认识的类型“LINAER”，是否想写“LINEAR”？"));
        assertThat(problems.getFirst().sentence()).contains("ruleset.verson", "是否想写“version”");
    }

    @Test
    void a_formula_is_told_where_it_breaks() {
        assertThat(problems("metrics: {r: {ratio: [a, \"b - \"]}}\nitems: [{id: a, type: CONSTANT, value: 1}]\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(1);
                    assertThat(problem.column())
                            .as("behind the quote and four signs")
                            .isEqualTo(31);
                    assertThat(problem.reason()).isEqualTo("算式没有写完");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "just words",
                "items: []",
                "items: [{id: a}]",
                "items: [{id: a, type: CONSTANT, value: 1}",
                "items: [{id: a, type: CONSTANT}]",
                "items: &x [{id: a, type: CONSTANT, value: 1}]",
                "items: !!java.net.URL [a]",
                "items: [{id: a, type: CONSTANT, value: 1, value: 2}]",
                "items: [{id: a, type: CONSTANT, value: 1, groups: [nowhere]}]\ngroups: [{id: town}]",
                "items: [{id: a, type: CONSTANT, value: {town: 1}}]\ngroups: [{id: town}, {id: dept}]",
                "items: [{id: a, type: CONSTANT, value: 1}]\ngroups: [{id: town}, {id: town}]",
                "items: [{id: a, type: CONSTANT, value: 1}]\nmetrics: {x: {value: y}, y: {value: x}}",
                "items: [{id: a, type: CONSTANT, value: 1}]\nlists: {red: {top: 1, ge: 90}}",
                "items: [{id: a, type: CONSTANT, value: 1}]\nobjection: {window: drei Tage}",
                "items: [{id: a, type: CONSTANT, value: 1}]\neligibility: {whenNone: EXCLUDE|FULL_MARK}",
                "items: [{id: a, type: CONSTANT, value: 1}]\nruleset: {id: a, effectiveFrom: 2026-13-01}",
                "items: [{id: a, type: PER_EVENT_STEPS, event: E, steps: [{upTo: 3, each: 1}, {from: 2, each: 2}]}]",
                "items: [{id: a, type: RANK_POINTS, of: [x], points: {2: 5}}]",
                "items: [{id: a, type: GATE, effect: {noAward: true}}]"
            })
    void what_makes_no_sense_is_refused(String yaml) {
        assertThat(problems(yaml)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.reason()).matches("(?s).*\\p{IsHan}.*");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "items: [{id: a, type: LINEAR, metric: loginCount, max: 1, fullAt: 1, perPoint: 1}]",
                "items: [{id: a, type: PER_EVENT, event: 点击, each: 1}]",
                "items: [{id: a, type: PER_EVENT, event: [Late, photoCount], each: 1}]",
                "items: [{id: logins, type: MANUAL, max: 5}]",
                "items: [{id: a, type: CONSTANT, value: 1, when: onlineTime > 60}]",
                "items: [{id: a, type: WEIGHTED, parts: [{metric: clicks, w: 1}]}]",
                "items: [{id: a, type: RANK_POINTS, of: [登录次数], points: {1: 1}}]",
                "items: [{id: a, type: GATE, when: 在线时长 < 10, effect: {noAward: true}}]",
                "items: [{id: a, type: CONSTANT, value: 1}]\nmetrics: {r: {ratio: [photos, due]}}",
                "items: [{id: a, type: CONSTANT, value: 1}]\nmetrics: {打卡: {value: x}}",
                "items: [{id: a, type: CONSTANT, value: 1}]\nlists: {red: {metric: clickRate, ge: 1}}",
                "items: [{id: a, type: CONSTANT, value: 1}]\nrank: {tieBreak: [loginDays]}",
                "items: [{id: a, type: CONSTANT, value: 1}]\neligibility: {tasks: logins}"
            })
    void nobody_is_scored_by_what_they_do_in_an_app(String yaml) {
        assertThat(problems(yaml)).singleElement().satisfies(problem -> assertThat(problem.reason())
                .contains("不得作为考核指标"));
    }

    @Test
    void numbers_stay_exact() {
        var rules = RuleText.parse("items: [{id: a, type: CONSTANT, value: 0.1000000000000000055511151231257827}]");
        assertThat(rules.items().getFirst())
                .hasToString(RuleText.parse(
                                "items: [{id: a, type: CONSTANT, value: '0.1000000000000000055511151231257827'}]")
                        .items()
                        .getFirst()
                        .toString());
        assertThat(Fraction.of(1).over(Fraction.of(3))).hasToString("1/3");
    }

    private static List<RuleProblem> problems(String yaml) {
        try {
            RuleText.parse(yaml);
        } catch (UnreadableRules refused) {
            assertThatThrownBy(() -> RuleText.parse(yaml)).hasMessage(refused.getMessage());
            return refused.problems();
        }
        throw new AssertionError("Was taken: " + yaml);
    }
}
