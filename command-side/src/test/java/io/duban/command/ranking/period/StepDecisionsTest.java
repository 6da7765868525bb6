package io.duban.command.ranking.period;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.ROADS_HEAD;
import static io.duban.command.People.SECONDED;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.ranking.AMonth.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleBookFact;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.period.ApproveRanking;
import io.duban.kernel.ranking.period.CloseObjections;
import io.duban.kernel.ranking.period.CorrectRanking;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.FactAdjusted;
import io.duban.kernel.ranking.period.FreezePeriod;
import io.duban.kernel.ranking.period.ObjectionsClosed;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.PointObjectionRaised;
import io.duban.kernel.ranking.period.PointObjectionRejected;
import io.duban.kernel.ranking.period.PointsRated;
import io.duban.kernel.ranking.period.ProvisionalRankingShown;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.period.PublishRanking;
import io.duban.kernel.ranking.period.RankingApproved;
import io.duban.kernel.ranking.period.RankingCorrected;
import io.duban.kernel.ranking.period.RankingPublished;
import io.duban.kernel.ranking.period.RatePoints;
import io.duban.kernel.ranking.period.ShowProvisionalRanking;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.platform.ranking.rule.RuleText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From open to corrected: each step in its turn, by whom, and what it records. */
class StepDecisionsTest {

    private static final MonthRules RULED = new MonthRules(RULES, RuleText.parse(YAML));
    private static final PeriodStory OPEN = PeriodStory.of(MARCH);

    /** The fifth working day of April 2026; 清明 is off on the 6th. */
    private static final Instant DUE = at("2026-04-08T18:00");

    @Test
    void the_office_freezes_by_hand_once_the_month_is_over_and_looks_before_it_shows() {
        assertThat(events(freeze(OPEN, SUPERVISOR, at("2026-04-01T00:00"))))
                .containsExactly(new PeriodFrozen(MARCH, RULES, at("2026-04-01T00:00")));
        assertThat(codeOf(freeze(OPEN, SUPERVISOR, at("2026-03-31T23:59")))).isEqualTo("ranking.month-not-over");
    }

    @Test
    void duban_freezes_on_the_working_day_that_the_rules_name_and_shows_at_once() {
        assertThat(codeOf(freeze(OPEN, DUBAN, DUE.minusSeconds(1)))).isEqualTo("ranking.freeze-not-due");
        assertThat(events(freeze(OPEN, DUBAN, DUE)))
                .containsExactly(
                        new PeriodFrozen(MARCH, RULES, DUE),
                        new ProvisionalRankingShown(MARCH, at("2026-04-13T18:00")));
    }

    @Test
    void rules_that_name_no_moment_leave_freezing_to_the_office() {
        var without = new MonthRules(RULES, RuleText.parse(YAML.replace("freezeAt: \"5th workday 18:00\"", "")));

        assertThat(codeOf(FreezePeriodDecision.decide(
                        OPEN, new FreezePeriod(MARCH), without, DUBAN, at("2026-12-01T00:00"), LIMITS)))
                .isEqualTo("ranking.freeze-not-due");
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "3 WORKDAY, 2026-04-08T09:00, 2026-04-13T18:00",
        "1 WORKDAY, 2026-04-03T09:00, 2026-04-07T18:00",
        "5 DAY, 2026-04-08T23:00, 2026-04-13T18:00"
    })
    void units_may_object_to_the_end_of_the_office_day_that_the_window_counts_to(
            String window, String shownAt, String until) {
        var rules = RuleText.parse(YAML.replace("3 WORKDAY", window));

        assertThat(events(show(frozen(), rules, SUPERVISOR, at(shownAt))))
                .containsExactly(new ProvisionalRankingShown(MARCH, at(until)));
    }

    @Test
    void without_a_window_they_have_three_working_days() {
        var rules = RuleText.parse(YAML.replace("objection: {window: 3 WORKDAY, before: PUBLISH}", ""));

        assertThat(events(show(frozen(), rules, SUPERVISOR, at("2026-04-08T09:00"))))
                .containsExactly(new ProvisionalRankingShown(MARCH, at("2026-04-13T18:00")));
    }

    @Test
    void what_is_shown_is_shown_once() {
        assertThat(codeOf(show(shown(), RULED.rules(), SUPERVISOR, DUE))).isEqualTo("ranking.wrong-phase");
        assertThat(codeOf(freeze(frozen(), SUPERVISOR, DUE))).isEqualTo("ranking.wrong-phase");
        assertThat(rejection(freeze(frozen(), SUPERVISOR, DUE)).sentence())
                .isEqualTo("2026年3月排名现为“已冻结”，不能冻结；须在“实时测算”时办理。请刷新页面查看最新情况。");
    }

    @Test
    void duban_closes_when_the_time_has_passed_and_not_at_its_last_moment() {
        assertThat(codeOf(close(shown(), DUBAN, UNTIL))).isEqualTo("ranking.objections-running");
        assertThat(events(close(shown(), DUBAN, UNTIL.plusMillis(1)))).containsExactly(new ObjectionsClosed(MARCH));
        assertThat(codeOf(close(closed(), DUBAN, UNTIL.plusMillis(1)))).isEqualTo("ranking.wrong-phase");
    }

    @Test
    void nobody_approves_as_long_as_an_objection_waits() {
        var raised = new PointObjectionRaised(
                MARCH, new UUID(4, 4), WATER, new Disputed("onTime", null, null), "漏计", List.of(), UNTIL);
        var waiting = and(and(shown(), "shuili", raised), "system", new ObjectionsClosed(MARCH));
        var decided = and(waiting, "shilei", new PointObjectionRejected(MARCH, new UUID(4, 4), "不属实"));

        assertThat(codeOf(approve(shown(), DIRECTOR))).isEqualTo("ranking.wrong-phase");
        assertThat(codeOf(approve(waiting, DIRECTOR))).isEqualTo("ranking.objections-open");
        assertThat(rejection(approve(waiting, DIRECTOR)).sentence()).contains("还有1项异议");
        assertThat(events(approve(decided, DIRECTOR))).containsExactly(new RankingApproved(MARCH));
    }

    @Test
    void what_is_approved_is_published_and_reviewed_for_thirty_days() {
        assertThat(codeOf(publish(closed(), SUPERVISOR))).isEqualTo("ranking.wrong-phase");
        assertThat(events(publish(approved(), SUPERVISOR)))
                .containsExactly(new RankingPublished(MARCH, PublicationScope.OWN_GROUP, at("2026-05-15T18:00")));
        assertThat(published().revision()).isEqualTo(1);
    }

    @Test
    void a_correction_adds_numbers_and_a_revision() {
        var change = new Adjustment(new UnitRef(WATER.id(), "旧名"), "closedOnTime", new BigDecimal("-1"));
        var corrected = correct(published(), List.of(change), LEADER_SHI);

        assertThat(events(corrected))
                .containsExactly(
                        new FactAdjusted(
                                MARCH, new Adjustment(WATER, "closedOnTime", new BigDecimal("-1")), null, "重复计算"),
                        new RankingCorrected(MARCH, 2, "重复计算"));
        assertThat(codeOf(correct(approved(), List.of(change), LEADER_SHI))).isEqualTo("ranking.wrong-phase");
        assertThat(codeOf(correct(published(), List.of(), LEADER_SHI))).isEqualTo("ranking.adjustment-missing");
        assertThat(codeOf(
                        correct(published(), List.of(new Adjustment(WATER, "due", new BigDecimal("0.0"))), LEADER_SHI)))
                .isEqualTo("ranking.adjustment-zero");
        assertThat(codeOf(correct(
                        published(),
                        List.of(new Adjustment(new UnitRef(new UnitId(new UUID(9, 9)), "?"), "due", BigDecimal.ONE)),
                        LEADER_SHI)))
                .isEqualTo("ranking.unknown-unit");
    }

    @Test
    void points_are_given_within_the_limits_of_the_item() {
        assertThat(events(rate(OPEN, "lead", "leader", "10", LEADER_SHI)))
                .containsExactly(new PointsRated(MARCH, WATER, "lead", "leader", new BigDecimal("10"), "有创新"));
        assertThat(events(rate(OPEN, "plus", null, "1", SUPERVISOR))).hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "lead, leader, 10.01, ranking.points-out-of-range",
        "lead, leader, -1, ranking.points-out-of-range",
        "plus, , 0.5, ranking.points-out-of-range",
        "lead, , 5, ranking.unknown-rater",
        "lead, mayor, 5, ranking.unknown-rater",
        "plus, leader, 2, ranking.unknown-rater",
        "onTime, , 5, ranking.not-manual",
        "nothing, , 5, ranking.not-manual"
    })
    void what_the_rules_do_not_leave_to_people_is_not_rated(
            String item, @Nullable String rater, String points, String code) {
        assertThat(codeOf(rate(OPEN, item, rater, points, SUPERVISOR))).isEqualTo(code);
    }

    @Test
    void nobody_rates_their_own_unit_nor_a_month_that_is_frozen() {
        assertThat(codeOf(rate(OPEN, "lead", "office", "5", SECONDED))).isEqualTo("ranking.own-unit");
        assertThat(codeOf(rate(frozen(), "lead", "office", "5", SUPERVISOR))).isEqualTo("ranking.wrong-phase");
        var unknown = new RatePoints(
                MARCH, new UnitRef(new UnitId(new UUID(9, 9)), "?"), "lead", "office", BigDecimal.ONE, "有创新");
        assertThat(codeOf(RatePointsDecision.decide(OPEN, unknown, RULED.rules(), CHART, SUPERVISOR)))
                .isEqualTo("ranking.unknown-unit");
    }

    @Test
    void who_may_not_is_told_whose_business_it_is_before_anything_else() {
        for (var actor : everybodyBut(CountyAction.FREEZE_RANKING.roles())) {
            assertThat(codeOf(freeze(frozen(), actor, DUE))).isEqualTo("ranking.not-allowed");
            assertThat(codeOf(show(OPEN, RULED.rules(), actor, DUE))).isEqualTo("ranking.not-allowed");
        }
        for (var actor : everybodyBut(CountyAction.CLOSE_OBJECTIONS.roles())) {
            assertThat(codeOf(close(OPEN, actor, DUE))).isEqualTo("ranking.not-allowed");
        }
        for (var actor : everybodyBut(CountyAction.APPROVE_RANKING.roles())) {
            assertThat(codeOf(approve(OPEN, actor))).isEqualTo("ranking.not-allowed");
            assertThat(codeOf(correct(OPEN, List.of(), actor))).isEqualTo("ranking.not-allowed");
        }
        for (var actor : everybodyBut(CountyAction.PUBLISH_RANKING.roles())) {
            assertThat(codeOf(publish(OPEN, actor))).isEqualTo("ranking.not-allowed");
        }
        for (var actor : List.of(WATER_HEAD, ROADS_HEAD, DUBAN)) {
            assertThat(codeOf(rate(frozen(), "lead", "leader", "5", actor))).isEqualTo("ranking.not-allowed");
        }
    }

    @Test
    void a_month_keeps_the_rules_it_was_frozen_with() {
        var april = LocalDate.of(2026, 4, 1);
        var first = new RuleSetId("general", 1);
        var book = RuleBook.EMPTY
                .with(new RuleBookFact(
                        new RuleSetAdopted(first, RuleText.ready("general").orElseThrow(), april, "首次启动"), DUE, "系统"))
                .with(new RuleBookFact(new RuleSetAdopted(RULES, YAML, LocalDate.of(2026, 3, 1), "早"), DUE, "主任"));

        assertThat(MonthRules.of(book, OPEN).orElseThrow().id()).isEqualTo(RULES);
        assertThat(MonthRules.of(book, told(new PeriodFrozen(MARCH, first, DUE)))
                        .orElseThrow()
                        .id())
                .isEqualTo(first);
        assertThat(MonthRules.of(RuleBook.EMPTY, OPEN)).isEmpty();
    }

    private static Decision freeze(PeriodStory story, Actor actor, Instant now) {
        return FreezePeriodDecision.decide(story, new FreezePeriod(MARCH), RULED, actor, now, LIMITS);
    }

    private static Decision show(PeriodStory story, RuleSet rules, Actor actor, Instant now) {
        return ShowProvisionalRankingDecision.decide(
                story, new ShowProvisionalRanking(MARCH), rules, actor, now, LIMITS);
    }

    private static Decision close(PeriodStory story, Actor actor, Instant now) {
        return CloseObjectionsDecision.decide(story, new CloseObjections(MARCH), actor, now);
    }

    private static Decision approve(PeriodStory story, Actor actor) {
        return ApproveRankingDecision.decide(story, new ApproveRanking(MARCH), actor);
    }

    private static Decision publish(PeriodStory story, Actor actor) {
        return PublishRankingDecision.decide(
                story, new PublishRanking(MARCH, PublicationScope.OWN_GROUP), actor, at("2026-04-15T10:00"), LIMITS);
    }

    private static Decision correct(PeriodStory story, List<Adjustment> changes, Actor actor) {
        return CorrectRankingDecision.decide(story, new CorrectRanking(MARCH, changes, "重复计算"), CHART, actor);
    }

    private static Decision rate(PeriodStory story, String item, @Nullable String rater, String points, Actor actor) {
        return RatePointsDecision.decide(
                story,
                new RatePoints(MARCH, WATER, item, rater, new BigDecimal(points), "有创新"),
                RULED.rules(),
                CHART,
                actor);
    }
}
