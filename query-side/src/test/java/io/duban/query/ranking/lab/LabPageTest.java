package io.duban.query.ranking.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.adoption.RuleSetProposed;
import io.duban.platform.event.EventReader;
import io.duban.query.Road;
import io.duban.query.page.Site;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A county that ranks by the on-time rate tries out rules that look at what is late instead; looked at on 2026-07-15. */
class LabPageTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 20);

    private static final String HELD = """
            ruleset: {id: monthly, version: 1}
            period: MONTH
            metrics:
              onTime: {name: 按时办结率, ratio: [closedOnTime, due], unit: PERCENT, round: {scale: 2, mode: HALF_UP, when: BEFORE_SCORING}}
            items:
              - {id: score, name: 按时办结, type: LINEAR, metric: onTime, max: 100, fullAt: 100, perPoint: 1, floor: 0}
            lists:
              black: {bottom: 1, ties: INCLUDE_ALL}
            """;
    private static final String DRAFT = """
            ruleset: {id: monthly, version: 2}
            period: MONTH
            eligibility: {minTasks: 1, tasks: due}
            items:
              - {id: score, name: 基础分, type: CONSTANT, value: 100}
              - {id: late, name: 逾期办结, type: PER_EVENT, event: closedLate, each: -30}
              - {id: open, name: 逾期未办结, type: PER_EVENT, event: overdueNow, each: -10}
            lists:
              black: {bottom: 1, ties: INCLUDE_ALL}
            """;
    private static final RuleSetId PROPOSED = new RuleSetId("monthly", 2);
    private static final String ASKED = "/rules/lab?rules=" + DraftChoices.key(PROPOSED) + "&months=3";

    private static Site site;

    @BeforeAll
    static void a_june() {
        site = new Site().populated();
        site.county.record(
                MAY,
                new RuleSetAdopted(new RuleSetId("monthly", 1), HELD, LocalDate.of(2026, 1, 1), "县政府常务会议"),
                new RuleSetProposed(PROPOSED, DRAFT, LocalDate.of(2026, 8, 1), "改看逾期", "zhuren"));
        closed(1, Site.TOWN, DUE);
        closed(2, Site.TOWN, DUE);
        closed(3, Site.TOWN, DUE.plusDays(3));
        closed(4, Site.OTHER_TOWN, DUE);
        handled(5, Site.OTHER_TOWN);
        closed(6, Site.BUREAU, DUE);
        site.county.settled();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void a_proposed_version_is_linked_and_says_who_moves_by_how_much_and_why() {
        var page = site.leader().open(ASKED);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("#report"))
                .contains("试算结果：monthly 第2版，可比较 2 个月", "名次上升 1 次，下降 1 次，变为参加排名 0 次")
                .contains("以下月份没有数据，无法比较：2026-04");
        assertThat(page.document().select(".lab-month tbody tr").eachText())
                .satisfiesExactlyInAnyOrder(
                        row -> assertThat(row)
                                .contains("白马镇 2 → 1 ▲ 上升 1 位 50.00 → 90.00（+40.00） － 离开 黑榜")
                                .contains("基础分：50.00 分 → 100.00 分（+50.00）")
                                .contains("原为“onTime≥100得100分", "改为“固定100分”", "新增：overdueNow：每次-10分"),
                        row -> assertThat(row)
                                .contains("石桥镇 1 → 2 ▼ 下降 1 位 66.67 → 70.00（+3.33） ＋ 进入 黑榜")
                                .contains("逾期办结：— 分 → -30.00 分（-30.00）"));
        assertThat(page.text(".lab-month")).contains("其余 2 个单位名次和榜单不变", "当月实行 monthly 第1版");
    }

    @Test
    void units_that_enter_or_leave_a_list_are_named() {
        assertThat(site.supervisor()
                        .open(ASKED)
                        .document()
                        .select(".lab-listings li")
                        .eachText())
                .containsExactly("2026-06：石桥镇 会进入“黑榜”榜单", "2026-06：白马镇 会离开“黑榜”榜单");
    }

    @Test
    void a_text_is_tried_out_as_it_was_typed_and_stands_there_again() {
        var visitor = site.director();
        var form = visitor.open("/rules/lab?months=1").first("form[method=post][action^=/rules/lab]");

        var page = visitor.submit(form, Map.of("yaml", DRAFT.replace("-30", "-25")));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.first("textarea").wholeText().strip())
                .isEqualTo(DRAFT.replace("-30", "-25").strip());
        assertThat(page.text(".lab-month")).contains("石桥镇 1 → 2 ▼ 下降 1 位 66.67 → 75.00");
    }

    @Test
    void every_mistake_stands_beside_the_text_with_line_and_column_and_nothing_typed_is_lost() {
        var visitor = site.supervisor();
        var wrong = DRAFT.replace("PER_EVENT, event: closedLate, each: -30", "PER_EVENTS, event: closedLate")
                .replace("value: 100", "value: viel");
        var form = visitor.open("/rules/lab").first("form[method=post][action^=/rules/lab]");

        var page = visitor.submit(form, Map.of("yaml", wrong));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".lab-mistakes li").eachText())
                .hasSizeGreaterThanOrEqualTo(2)
                .anySatisfy(told -> assertThat(told).contains("第5行第", "value: viel"))
                .anySatisfy(told -> assertThat(told).contains("第6行第", "PER_EVENTS"));
        assertThat(page.first("textarea").wholeText().strip()).isEqualTo(wrong.strip());
        assertThat(page.document().select("#report")).isEmpty();
    }

    @Test
    void an_empty_text_is_told_and_not_tried() {
        var visitor = site.supervisor();
        var form = visitor.open("/rules/lab").first("form[method=post][action^=/rules/lab]");
        assertThat(visitor.submit(form, Map.of("yaml", " ")).status()).isEqualTo(422);
    }

    @Test
    void ready_rules_can_be_tried_and_what_they_ask_for_in_vain_is_said() {
        var page = site.supervisor().open("/rules/lab?rules=ready:R1&months=1");
        assertThat(page.text(".lab-warnings")).contains("按年计分，这里逐月试算", "“PlanMissing”，系统从办理过程中得不到");
    }

    @Test
    void a_misspelt_fact_is_told_with_the_one_that_may_have_been_meant() {
        var visitor = site.supervisor();
        var form = visitor.open("/rules/lab").first("form[method=post][action^=/rules/lab]");
        var page = visitor.submit(form, Map.of("yaml", DRAFT.replace("closedLate", "closedLatte")));
        assertThat(page.text(".lab-warnings")).contains("“closedLatte”", "是否想写“closedLate”？");
    }

    @Test
    void numbers_that_do_not_fit_are_told_of_the_groups_that_the_draft_names_alone() {
        var visitor = site.supervisor();
        var form = visitor.open("/rules/lab?months=1").first("form[method=post][action^=/rules/lab]");

        var ofTowns = visitor.submit(form, Map.of("yaml", levelled("{id: town, name: 乡镇街道, full: 100}")));
        var ofBureaus = visitor.submit(form, Map.of("yaml", levelled("{id: dept, name: 县直部门, full: 100}")));

        assertThat(ofTowns.text(".lab-warnings")).contains("事件“closedLate”按级别计分");
        assertThat(ofBureaus.status()).isEqualTo(200);
        assertThat(ofBureaus.text("#report")).contains("可比较 1 个月");
        assertThat(ofBureaus.text("main")).doesNotContain("按级别计分");
    }

    @Test
    void only_the_office_and_who_decides_about_rules_may_look() {
        assertThat(site.leader().open("/rules/lab").status()).isEqualTo(200);
        assertThat(site.townHead().open("/rules/lab").status()).isEqualTo(403);
        assertThat(site.administrator().open(ASKED).status()).isEqualTo(403);
        assertThat(site.townHead().fetch(ASKED.replace("/lab?", "/lab.csv?")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_cannot_be_asked_for_is_refused_with_a_sentence() {
        var visitor = site.supervisor();
        assertThat(visitor.open(ASKED + "5").text("main")).contains("月数应为 1 到 24 之间的整数");
        assertThat(visitor.open("/rules/lab?until=june").text("main")).contains("月份应写作 2026-07 的形式");
        assertThat(visitor.open("/rules/lab?rules=recorded:9:monthly").status()).isEqualTo(404);
    }

    @Test
    void whoever_proposes_takes_the_text_along_to_the_form() {
        var form = site.supervisor().open(ASKED).first("form[action=/rules/propose]");
        assertThat(form.select("input[name=yaml]").attr("value")).isEqualTo(DRAFT);
        assertThat(form.select("input[name=formKey]")).hasSize(1);
        assertThat(site.leader().open(ASKED).document().select("form[action=/rules/propose]"))
                .isEmpty();
    }

    @Test
    void nothing_live_is_touched() {
        var head = site.county.get(EventReader.class).head();
        var before = site.county.digestOfTasks() + site.county.digest("fact_entry", "task_id, serial");
        var visitor = site.supervisor();

        visitor.open(ASKED);
        visitor.submit(
                visitor.open("/rules/lab").first("form[method=post][action^=/rules/lab]"), Map.of("yaml", DRAFT));

        assertThat(site.county.get(EventReader.class).head()).isEqualTo(head);
        assertThat(site.county.digestOfTasks() + site.county.digest("fact_entry", "task_id, serial"))
                .isEqualTo(before);
        assertThat(visitor.open("/rules/lab").document().select("option").eachText())
                .contains("monthly 第1版（已批准）", "monthly 第2版（待批准）");
    }

    @Test
    void the_file_has_every_unit_and_the_same_moment_gives_the_same_bytes() {
        var visitor = site.supervisor();
        var asked = "/rules/lab.csv?rules=" + DraftChoices.key(PROPOSED) + "&months=1";
        var file = visitor.fetch(asked);

        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(new String(file.body(), StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .contains(
                        "period,group,unit,rank_before,rank_after,score_before,score_after,lists_before,lists_after,reasons")
                .anyMatch(line -> line.startsWith("2026-06,乡镇街道,白马镇,2,1,50.00,90.00,black,,基础分 +50.00（50.00→100.00）"));
        assertThat(visitor.fetch(asked).body()).isEqualTo(file.body());

        var then = "/rules/lab.csv?rules=ready:general&months=12&asOf=2026-06-22";
        assertThat(visitor.fetch(then).statusCode()).isEqualTo(200);
        assertThat(visitor.fetch(then).body()).isEqualTo(visitor.fetch(then).body());
    }

    @Test
    void the_same_text_as_typed_gives_the_same_file() {
        var visitor = site.supervisor();
        var form = visitor.open(ASKED).first("form[method=post][action^=/rules/lab]");
        form.attr("action", form.selectFirst("button[formaction]").attr("formaction"));
        var known = visitor.fetch(ASKED.replace("/lab?", "/lab.csv?")).body();

        assertThat(visitor.submit(form, Map.of()).answer().body()).isEqualTo(known);
    }

    @Test
    void the_past_is_looked_at_as_it_was() {
        var page = site.supervisor().open("/rules/lab?rules=ready:general&months=1&until=2026-06&asOf=2026-05-02");
        assertThat(page.text("#report")).contains("以下月份没有数据，无法比较：2026-06");
        assertThat(page.first("form[method=post][action^=/rules/lab] input[name=asOf]")
                        .attr("value"))
                .isEqualTo("2026-05-02");
    }

    /** The draft with a price for levels, which no fact of a matter has: in June a town closed late. */
    private static String levelled(String group) {
        return DRAFT.replace("each: -30", "byLevel: {county: -30}")
                .replace("items:", "groups: [" + group + "]\nitems:");
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
