package io.duban.query.ranking.step;

import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.ROADS_LIAISON;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.adoption.AdoptRuleSet;
import io.duban.kernel.ranking.adoption.DeclineRuleSet;
import io.duban.kernel.ranking.adoption.ProposeRuleSet;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.adoption.RuleSetProposed;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.period.ApproveRanking;
import io.duban.kernel.ranking.period.CorrectRanking;
import io.duban.kernel.ranking.period.DecidePointObjection;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.FactAdjusted;
import io.duban.kernel.ranking.period.FreezePeriod;
import io.duban.kernel.ranking.period.ObjectionsClosed;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PointObjectionRaised;
import io.duban.kernel.ranking.period.PointObjectionUpheld;
import io.duban.kernel.ranking.period.PointsRated;
import io.duban.kernel.ranking.period.ProvisionalRankingShown;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.period.PublishRanking;
import io.duban.kernel.ranking.period.RankingApproved;
import io.duban.kernel.ranking.period.RankingPublished;
import io.duban.kernel.ranking.period.RatePoints;
import io.duban.kernel.ranking.period.WithdrawPointObjection;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages on which rules are decided and a month goes its way, without any script: one month for each phase. */
class PeriodPagesTest {

    private static final YearMonth OPEN = YearMonth.of(2026, 6);
    private static final YearMonth SHOWN = YearMonth.of(2026, 5);
    private static final YearMonth CLOSED = YearMonth.of(2026, 4);
    private static final YearMonth APPROVED = YearMonth.of(2026, 3);
    private static final YearMonth PUBLISHED = YearMonth.of(2026, 2);
    private static final RuleSetId RULES = new RuleSetId("xishan", 1);
    private static final RuleSetId NEXT = new RuleSetId("xishan", 2);
    private static final UUID OBJECTION = new UUID(0x7010L, 1);
    private static final UUID DECIDED = new UUID(0x7010L, 2);
    private static final String YAML = """
            ruleset: {id: xishan, version: 1, title: 溪山}
            period: MONTH
            metrics:
              onTime: {name: 按时办结率, ratio: [closedOnTime, due], unit: PERCENT}
            items:
              - {id: onTime, name: 按时办结, type: LINEAR, metric: onTime, max: 90, fullAt: 95, perPoint: 1, floor: 0}
              - {id: lead, name: 领导评价, type: MANUAL, max: 10, raters: [leader], needReason: true}
            """;

    private static RunningPages pages;

    @BeforeAll
    static void start() {
        pages = new RunningPages(SUPERVISOR, DIRECTOR, MENG_HERSELF, ROADS_HEAD, ROADS_LIAISON, CITY_HEAD);
        var system = Actor.system("系统");
        var now = RunningPages.NOW;
        pages.record(day(1, 5), 8, DIRECTOR, new UnitRegistered(ROADS, "县直部门"));
        pages.record(day(1, 5), 8, system, new RuleSetAdopted(RULES, YAML, day(1, 1), "首次启动"));
        pages.record(
                day(7, 13),
                9,
                SUPERVISOR,
                new RuleSetProposed(NEXT, next(YAML), day(8, 1), "加人工评分", SUPERVISOR.account()));
        for (var month : List.of(SHOWN, CLOSED, APPROVED, PUBLISHED)) {
            pages.record(
                    day(7, 13),
                    10,
                    system,
                    new PeriodFrozen(month, RULES, now),
                    new ProvisionalRankingShown(month, now.plus(Duration.ofDays(1))));
        }
        pages.record(day(7, 13), 11, system, new ObjectionsClosed(CLOSED), new ObjectionsClosed(APPROVED));
        pages.record(day(7, 13), 11, DIRECTOR, new RankingApproved(APPROVED));
        pages.record(
                day(7, 13),
                11,
                SUPERVISOR,
                new ObjectionsClosed(PUBLISHED),
                new RankingApproved(PUBLISHED),
                new RankingPublished(PUBLISHED, PublicationScope.ALL, now.plus(Duration.ofDays(20))));
        pages.record(
                day(7, 14),
                9,
                ROADS_LIAISON,
                new PointObjectionRaised(
                        SHOWN,
                        OBJECTION,
                        ROADS,
                        new Disputed("lead", null, null),
                        "漏看了材料<b>",
                        List.of(),
                        now.plus(Duration.ofDays(2))),
                new PointObjectionRaised(
                        SHOWN,
                        DECIDED,
                        ROADS,
                        new Disputed("onTime", "due", null),
                        "多计一件",
                        List.of(),
                        now.minus(Duration.ofDays(1))));
        pages.record(
                day(7, 14),
                10,
                DIRECTOR,
                new PointObjectionUpheld(SHOWN, DECIDED, "确属重复"),
                new FactAdjusted(SHOWN, new Adjustment(ROADS, "due", BigDecimal.ONE.negate()), DECIDED, "确属重复"));
        pages.record(
                day(7, 14),
                10,
                MENG_HERSELF,
                new PointsRated(SHOWN, ROADS, "lead", "leader", new BigDecimal("6"), "一般"),
                new PointsRated(OPEN, ROADS, "lead", "leader", new BigDecimal("8"), "有创新"));
        pages.settled();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void the_list_of_rules_says_what_holds_and_what_waits() {
        assertThat(open(ROADS_HEAD, "/rules").select("tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("xishan 第2版", "◷ 待批准", "2026-08-01", "加人工评分", "李秀英"),
                        second -> assertThat(second).contains("xishan 第1版", "● 现行", "2026-01-01", "系统"));
        assertThat(open(ROADS_HEAD, "/rules").select("a[href=/rules/propose]")).isEmpty();
        assertThat(open(SUPERVISOR, "/rules").select("a[href=/rules/propose]")).hasSize(1);
        assertThat(open(ROADS_HEAD, "/rules/xishan/1").select("pre").first().wholeText())
                .isEqualTo(YAML);
    }

    @Test
    void the_form_begins_with_the_rules_that_hold_and_the_next_version() {
        var form = open(SUPERVISOR, "/rules/propose");

        assertThat(form.selectFirst("#yaml").wholeText()).isEqualTo(next(YAML));
        assertThat(form.selectFirst("#effectiveFrom").attr("value")).isEqualTo("2026-08-01");
        assertThat(pages.as(ROADS_HEAD).get("/rules/propose").statusCode()).isEqualTo(302);
    }

    @Test
    void mistakes_stand_beside_the_text_line_by_line_and_nothing_typed_is_lost() {
        pages.get(ToldDesk.class)
                .refuse(new Rejection.Invalid("rules.unreadable", "yaml", "规则有2处需要改正：\n第3行第1列：甲。\n第4行第2列：乙。"));
        var answer = pages.as(SUPERVISOR)
                .fill("/rules/propose", "yaml", "x: 1\n# <b>", "effectiveFrom", "2026-09-01", "reason", "试行");
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.selectFirst("#yaml-error").wholeText()).contains("第3行第1列", "\n第4行第2列");
        assertThat(page.selectFirst("#yaml").wholeText()).isEqualTo("x: 1\n# <b>");
        assertThat(page.selectFirst("#effectiveFrom").attr("value")).isEqualTo("2026-09-01");
        assertThat(page.selectFirst("#reason").wholeText()).isEqualTo("试行");
    }

    @Test
    void a_proposal_is_decided_by_somebody_else() {
        var desk = accepting();
        assertThat(open(SUPERVISOR, "/rules/xishan/2").select("form[action$=adopt]"))
                .isEmpty();

        pages.as(MENG_HERSELF).fillTo("/rules/xishan/2", "/rules/xishan/2/adopt");
        assertThat(desk.last().command()).isEqualTo(new AdoptRuleSet(NEXT));
        pages.as(DIRECTOR).fillTo("/rules/xishan/2", "/rules/xishan/2/decline", "reason", "先试算");
        assertThat(desk.last().command()).isEqualTo(new DeclineRuleSet(NEXT, "先试算"));
        pages.as(SUPERVISOR).fill("/rules/propose", "yaml", YAML, "effectiveFrom", "2026-08-01", "reason", "试行");
        assertThat(desk.last().command()).isEqualTo(new ProposeRuleSet(YAML, LocalDate.of(2026, 8, 1), "试行"));
    }

    @Test
    void each_phase_offers_its_step_to_those_who_may_take_it() {
        assertThat(offered(OPEN, SUPERVISOR)).containsExactly("ratings", "freeze");
        assertThat(offered(OPEN, MENG_HERSELF)).containsExactly("ratings");
        assertThat(offered(YearMonth.of(2026, 7), SUPERVISOR)).containsExactly("ratings");
        assertThat(offered(SHOWN, DIRECTOR)).isEmpty();
        assertThat(offered(CLOSED, DIRECTOR)).containsExactly("approve");
        assertThat(offered(CLOSED, SUPERVISOR)).isEmpty();
        assertThat(offered(APPROVED, SUPERVISOR)).containsExactly("publish");
        assertThat(offered(PUBLISHED, MENG_HERSELF)).containsExactly("correct");
        for (var month : List.of(OPEN, SHOWN, CLOSED, APPROVED, PUBLISHED)) {
            assertThat(offered(month, ROADS_HEAD)).isEmpty();
        }
    }

    @Test
    void the_road_says_where_the_month_stands_and_by_when() {
        var road =
                refusedStep(SHOWN, ROADS_HEAD, "show").select("section.period").first();

        assertThat(road.select("li[aria-current=step]").text()).contains("● 公示中", "系统");
        assertThat(road.select(".period-done").eachText()).hasSize(2);
        assertThat(road.text()).contains("异议期至 2026-07-16 12:00", "xishan 第1版", "异议和复核 2 项，待处理 1 项");
        assertThat(refusedStep(SHOWN, CITY_HEAD, "show")
                        .select("section.period")
                        .text())
                .doesNotContain("异议和复核");
    }

    @Test
    void a_step_is_taken_and_a_refused_one_is_explained_on_top_of_the_road() {
        var desk = accepting();
        take(OPEN, SUPERVISOR, "freeze");
        assertThat(desk.last().command()).isEqualTo(new FreezePeriod(OPEN));
        take(CLOSED, DIRECTOR, "approve");
        assertThat(desk.last().command()).isEqualTo(new ApproveRanking(CLOSED));
        take(APPROVED, SUPERVISOR, "publish", "scope", "OWN_GROUP");
        assertThat(desk.last().command()).isEqualTo(new PublishRanking(APPROVED, PublicationScope.OWN_GROUP));
        desk.refuse(new Rejection.WrongState("ranking.wrong-phase", "现在不能公布。"));
        var answer = pages.as(SUPERVISOR)
                .send("/rankings/" + APPROVED + "/publish", "/rankings/" + APPROVED + "/disputes", "scope", "ALL");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("#refusal").text()).contains("现在不能公布。");
    }

    @Test
    void points_are_rated_with_their_item_and_rater() {
        var desk = accepting();
        var page = open(MENG_HERSELF, "/rankings/" + OPEN + "/ratings");
        assertThat(page.select("#item option").eachText()).contains("领导评价（0～10分） leader");
        assertThat(page.select("tbody tr").text()).contains(ROADS.name(), "领导评价", "8", "有创新");

        pages.as(MENG_HERSELF)
                .fill(
                        "/rankings/" + OPEN + "/ratings",
                        "unit",
                        ROADS.id().toString(),
                        "item",
                        "lead|leader",
                        "points",
                        "7.5",
                        "reason",
                        "好");
        assertThat(desk.last().command())
                .isEqualTo(new RatePoints(
                        OPEN, new UnitRef(ROADS.id(), "—"), "lead", "leader", new BigDecimal("7.5"), "好"));
        var wrong = pages.as(MENG_HERSELF)
                .fill(
                        "/rankings/" + OPEN + "/ratings",
                        "unit",
                        ROADS.id().toString(),
                        "item",
                        "lead|leader",
                        "points",
                        "七分",
                        "reason",
                        "好");
        assertThat(Jsoup.parse(wrong.body()).select("#points-error").text()).contains("得分应写成数字");
        assertThat(open(MENG_HERSELF, "/rankings/" + SHOWN + "/ratings").text()).contains("不能再评分");
    }

    @Test
    void a_unit_sees_its_own_disputes_with_state_and_deadline_and_no_other_unit_does() {
        assertThat(open(ROADS_HEAD, "/rankings/" + SHOWN + "/disputes")
                        .select("tbody tr")
                        .eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("异议", "领导评价", "◷ 待处理", "2026-07-17 12:00"),
                        second -> assertThat(second).contains("按时办结", "应办结（due）", "✔ 成立"));
        assertThat(open(CITY_HEAD, "/rankings/" + SHOWN + "/disputes").text()).contains("还没有异议和复核");
        assertThat(pages.as(CITY_HEAD)
                        .get("/rankings/" + SHOWN + "/disputes/" + OBJECTION)
                        .statusCode())
                .isEqualTo(404);
        assertThat(open(ROADS_HEAD, "/rankings/" + SHOWN + "/disputes/" + DECIDED)
                        .text())
                .contains("确属重复", ROADS.name() + "：应办结（due） -1");
    }

    @Test
    void who_gave_the_points_is_told_to_stay_out_and_another_decides() {
        var desk = accepting();
        var address = "/rankings/" + SHOWN + "/disputes/" + OBJECTION;
        var hers = open(MENG_HERSELF, address);
        assertThat(hers.select(".alert-warning").text()).contains("应当回避");
        assertThat(hers.select("form[method=post][action='" + address + "']")).isEmpty();

        var form = open(DIRECTOR, address);
        assertThat(form.text()).contains("漏看了材料<b>");
        assertThat(form.select("#unit-0 option[selected]").attr("value"))
                .isEqualTo(ROADS.id().toString());
        pages.as(DIRECTOR)
                .fillTo(
                        address,
                        address,
                        "outcome",
                        "UPHELD",
                        "unit",
                        ROADS.id().toString(),
                        "fact",
                        "lead.leader",
                        "by",
                        "2",
                        "reason",
                        "确有材料");
        assertThat(desk.last().command())
                .isEqualTo(new DecidePointObjection(
                        SHOWN,
                        OBJECTION,
                        true,
                        List.of(new Adjustment(new UnitRef(ROADS.id(), "—"), "lead.leader", new BigDecimal("2"))),
                        "确有材料"));
        var without = pages.as(DIRECTOR).send(address, address, "reason", "确有材料");
        assertThat(Jsoup.parse(without.body()).select("#outcome-error").text()).contains("请选择成立或者不成立");
    }

    @Test
    void the_unit_withdraws() {
        var desk = accepting();
        var address = "/rankings/" + SHOWN + "/disputes/" + OBJECTION;
        assertThat(open(DIRECTOR, address).select("form[action$=withdraw]")).isEmpty();

        pages.as(ROADS_LIAISON).fillTo(address, address + "/withdraw");
        assertThat(desk.last().command()).isEqualTo(new WithdrawPointObjection(SHOWN, OBJECTION));
    }

    @Test
    void a_published_ranking_is_corrected_with_numbers_and_a_reason() {
        var desk = accepting();
        pages.as(DIRECTOR)
                .fill(
                        "/rankings/" + PUBLISHED + "/correct",
                        "unit",
                        ROADS.id().toString(),
                        "fact",
                        "due",
                        "by",
                        "-0.5",
                        "reason",
                        "重复");
        assertThat(desk.last().command())
                .isEqualTo(new CorrectRanking(
                        PUBLISHED,
                        List.of(new Adjustment(new UnitRef(ROADS.id(), "—"), "due", new BigDecimal("-0.5"))),
                        "重复"));
    }

    @Test
    void the_to_do_page_leads_those_who_decide_to_what_waits() {
        var waiting = open(DIRECTOR, "/todo").select("section[aria-labelledby=todo-rankings]");

        assertThat(waiting.select("a").eachAttr("href"))
                .containsExactly("/rankings/2026-04", "/rankings/2026-05/disputes", "/rules/xishan/2");
        assertThat(waiting.text()).contains("2026-05 排名有 1 项异议或者复核待处理");
        assertThat(open(ROADS_HEAD, "/todo").select("section[aria-labelledby=todo-rankings]"))
                .isEmpty();
    }

    /** By the road on the page of a refused step: the ranking's own page shows the same. */
    private static List<String> offered(YearMonth month, Actor viewer) {
        return refusedStep(month, viewer, "show")
                .select("section.period .actions > a, section.period .actions form")
                .stream()
                .map(found -> found.hasAttr("href") ? found.attr("href") : found.attr("action"))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }

    private static Document refusedStep(YearMonth month, Actor viewer, String step) {
        pages.get(ToldDesk.class).refuse(new Rejection.WrongState("ranking.wrong-phase", "不能办理。"));
        var answer = pages.as(viewer).send("/rankings/" + month + "/" + step, "/rankings/" + month + "/disputes");
        assertThat(answer.statusCode()).isEqualTo(409);
        return Jsoup.parse(answer.body());
    }

    private static void take(YearMonth month, Actor actor, String step, String... typed) {
        var answer = pages.as(actor).send("/rankings/" + month + "/" + step, "/rankings/" + month + "/disputes", typed);
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private static ToldDesk accepting() {
        var desk = pages.get(ToldDesk.class);
        desk.accept(new UUID(0, 0));
        return desk;
    }

    private static Document open(Actor person, String address) {
        var answer = pages.as(person).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String next(String yaml) {
        assertThat(RuleText.parse(yaml).name().version()).isEqualTo(1);
        return yaml.replace("version: 1", "version: 2");
    }
}
