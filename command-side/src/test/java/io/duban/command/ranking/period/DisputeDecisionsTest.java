package io.duban.command.ranking.period;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.ROADS_HEAD;
import static io.duban.command.People.SECONDED;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;
import static io.duban.command.ranking.AMonth.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.StandIn;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.period.DecidePointObjection;
import io.duban.kernel.ranking.period.DecideRankingReview;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.FactAdjusted;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.PointObjectionRaised;
import io.duban.kernel.ranking.period.PointObjectionRejected;
import io.duban.kernel.ranking.period.PointObjectionUpheld;
import io.duban.kernel.ranking.period.PointObjectionWithdrawn;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.ranking.period.RankingCorrected;
import io.duban.kernel.ranking.period.RankingReviewRejected;
import io.duban.kernel.ranking.period.RankingReviewRequested;
import io.duban.kernel.ranking.period.RankingReviewUpheld;
import io.duban.kernel.ranking.period.RequestRankingReview;
import io.duban.kernel.ranking.period.WithdrawPointObjection;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.TaskId;
import io.duban.platform.ranking.rule.RuleText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What units dispute, in which time, and who decides it. */
class DisputeDecisionsTest {

    private static final RuleSet RULED = RuleText.parse(YAML);
    private static final UUID ID = new UUID(4, 4);
    private static final TaskId OWN = new TaskId(new UUID(5, 1));
    private static final TaskId FOREIGN = new TaskId(new UUID(5, 2));
    private static final Disputed LINE = new Disputed("onTime", "closedOnTime", List.of(OWN));
    private static final Attachment PROOF = new Attachment("0a", "验收单.pdf", "application/pdf", 12);
    private static final Instant NOW = at("2026-04-09T10:00");
    private static final Adjustment PLUS_ONE = new Adjustment(WATER, "closedOnTime", BigDecimal.ONE);
    private static final PointObjectionRaised RAISED =
            new PointObjectionRaised(MARCH, ID, WATER, LINE, "已按时办结", List.of(PROOF), at("2026-04-14T18:00"));
    private static final RankingReviewRequested REQUESTED =
            new RankingReviewRequested(MARCH, ID, WATER, LINE, "未采信", List.of(), at("2026-05-20T18:00"));

    @Test
    void a_unit_objects_to_a_line_of_its_own_and_the_answer_is_due_in_three_working_days() {
        assertThat(events(raise(shown(), LINE, WATER_LIAISON, NOW))).containsExactly(RAISED);
        assertThat(events(raise(shown(), LINE, WATER_HEAD, UNTIL))).hasSize(1);
    }

    @Test
    void outside_its_time_nothing_is_objected_to() {
        assertThat(codeOf(raise(shown(), LINE, WATER_HEAD, UNTIL.plusMillis(1))))
                .isEqualTo("ranking.objections-over");
        assertThat(codeOf(raise(frozen(), LINE, WATER_HEAD, NOW))).isEqualTo("ranking.wrong-phase");
        assertThat(codeOf(raise(closed(), LINE, WATER_HEAD, NOW))).isEqualTo("ranking.wrong-phase");
    }

    @Test
    void the_line_must_be_of_the_bound_rules_and_the_tasks_of_the_unit() {
        assertThat(codeOf(raise(shown(), new Disputed("nothing", null, null), WATER_HEAD, NOW)))
                .isEqualTo("ranking.unknown-item");
        assertThat(codeOf(raise(shown(), new Disputed("onTime", null, List.of(OWN, FOREIGN)), WATER_HEAD, NOW)))
                .isEqualTo("ranking.foreign-task");
        assertThat(events(raise(shown(), new Disputed("plus", null, null), WATER_HEAD, NOW)))
                .hasSize(1);
    }

    @Test
    void one_objection_waits_for_each_line_of_a_unit() {
        var waiting = and(shown(), "shuili", RAISED);

        assertThat(codeOf(raise(waiting, LINE, WATER_HEAD, NOW))).isEqualTo("ranking.objection-open");
        assertThat(events(raise(waiting, new Disputed("onTime", "due", null), WATER_HEAD, NOW)))
                .hasSize(1);
        assertThat(events(raise(waiting, LINE, town(), NOW))).hasSize(1);
        var withdrawn = and(waiting, "shuili", new PointObjectionWithdrawn(MARCH, ID));
        assertThat(events(raise(withdrawn, LINE, WATER_HEAD, NOW))).hasSize(1);
    }

    @Test
    void only_people_of_units_object_and_withdraw() {
        var waiting = and(shown(), "shuili", RAISED);
        for (var actor : everybodyBut(CountyAction.OBJECT_TO_POINTS.roles())) {
            assertThat(codeOf(raise(shown(), LINE, actor, NOW))).isEqualTo("ranking.not-allowed");
            assertThat(codeOf(withdraw(waiting, actor))).isEqualTo("ranking.not-allowed");
        }
        assertThat(codeOf(raise(shown(), LINE, new Actor("x", "无单位", Role.UNIT_HEAD, null, null), NOW)))
                .isEqualTo("ranking.no-unit");
    }

    @Test
    void the_unit_withdraws_its_own_as_long_as_it_waits() {
        var waiting = and(shown(), "shuili", RAISED);

        assertThat(events(withdraw(waiting, WATER_LIAISON))).containsExactly(new PointObjectionWithdrawn(MARCH, ID));
        assertThat(codeOf(withdraw(waiting, ROADS_HEAD))).isEqualTo("ranking.foreign-objection");
        assertThat(codeOf(withdraw(shown(), WATER_HEAD))).isEqualTo("ranking.dispute-not-found");
        assertThat(codeOf(withdraw(and(waiting, "zhuren", new PointObjectionRejected(MARCH, ID, "不属实")), WATER_HEAD)))
                .isEqualTo("ranking.dispute-decided");
    }

    @Test
    void upheld_a_number_counts_differently_from_then_on_and_nothing_is_edited() {
        for (var story : List.of(and(shown(), "shuili", RAISED), and(closed(), "shuili", RAISED))) {
            assertThat(events(decide(story, true, List.of(PLUS_ONE), DIRECTOR, Set.of())))
                    .containsExactly(
                            new PointObjectionUpheld(MARCH, ID, "查证属实"), new FactAdjusted(MARCH, PLUS_ONE, ID, "查证属实"));
        }
    }

    @Test
    void rejected_nothing_counts_differently() {
        var waiting = and(shown(), "shuili", RAISED);

        assertThat(events(decide(waiting, false, List.of(), SUPERVISOR, Set.of())))
                .containsExactly(new PointObjectionRejected(MARCH, ID, "查证属实"));
        assertThat(codeOf(decide(waiting, false, List.of(PLUS_ONE), SUPERVISOR, Set.of())))
                .isEqualTo("ranking.adjustment-unwanted");
        assertThat(codeOf(decide(waiting, true, List.of(), SUPERVISOR, Set.of())))
                .isEqualTo("ranking.adjustment-missing");
    }

    @Test
    void who_decided_the_points_does_not_decide_the_objection_and_neither_does_who_stands_in_for_them() {
        var waiting = and(shown(), "shuili", RAISED);
        var tookPart = Set.of("shilei", "ducha1");
        var standIn = LEADER_LU.standingInFor(List.of(new StandIn("副县长 石磊", Role.LEADER, null, SHI, Set.of("shilei"))));

        assertThat(codeOf(decide(waiting, false, List.of(), LEADER_SHI, tookPart)))
                .isEqualTo("ranking.took-part");
        assertThat(codeOf(decide(waiting, false, List.of(), SUPERVISOR, tookPart)))
                .isEqualTo("ranking.took-part");
        assertThat(codeOf(decide(waiting, false, List.of(), standIn, tookPart))).isEqualTo("ranking.took-part");
        assertThat(events(decide(waiting, false, List.of(), LEADER_LU, tookPart)))
                .hasSize(1);
    }

    @Test
    void an_official_on_loan_from_the_unit_stays_out_of_it() {
        assertThat(codeOf(decide(and(shown(), "shuili", RAISED), false, List.of(), SECONDED, Set.of())))
                .isEqualTo("ranking.took-part");
    }

    @Test
    void an_objection_is_decided_once_and_not_after_the_approval() {
        var decided = and(shown(), "shuili", RAISED, new PointObjectionRejected(MARCH, ID, "不属实"));

        assertThat(codeOf(decide(decided, true, List.of(PLUS_ONE), DIRECTOR, Set.of())))
                .isEqualTo("ranking.dispute-decided");
        assertThat(codeOf(decide(shown(), false, List.of(), DIRECTOR, Set.of())))
                .isEqualTo("ranking.dispute-not-found");
        assertThat(codeOf(decide(approved(), false, List.of(), DIRECTOR, Set.of())))
                .isEqualTo("ranking.wrong-phase");
        for (var actor : everybodyBut(CountyAction.DECIDE_POINT_OBJECTION.roles())) {
            assertThat(codeOf(decide(decided, false, List.of(), actor, Set.of())))
                    .isEqualTo("ranking.not-allowed");
        }
    }

    @Test
    void a_review_is_asked_for_once_for_each_item_and_within_thirty_days() {
        var now = at("2026-04-20T10:00");
        var asked = and(published(), "shuili", REQUESTED);

        assertThat(events(request(published(), WATER_HEAD, now))).containsExactly(REQUESTED);
        assertThat(codeOf(request(published(), WATER_HEAD, REVIEWS_UNTIL.plusMillis(1))))
                .isEqualTo("ranking.reviews-over");
        assertThat(codeOf(request(asked, WATER_HEAD, now))).isEqualTo("ranking.review-known");
        assertThat(codeOf(request(and(asked, "luchuan", new RankingReviewRejected(MARCH, ID, "维持")), WATER_HEAD, now)))
                .isEqualTo("ranking.review-known");
        assertThat(events(request(asked, town(), now))).hasSize(1);
        assertThat(codeOf(request(approved(), WATER_HEAD, now))).isEqualTo("ranking.wrong-phase");
        assertThat(codeOf(request(published(), DIRECTOR, now))).isEqualTo("ranking.not-allowed");
    }

    @Test
    void a_review_that_finds_for_the_unit_corrects_the_ranking_at_once() {
        var asked = and(published(), "shuili", REQUESTED);

        assertThat(events(review(asked, true, List.of(PLUS_ONE), LEADER_LU, Set.of())))
                .containsExactly(
                        new RankingReviewUpheld(MARCH, ID, "应予采信"),
                        new FactAdjusted(MARCH, PLUS_ONE, ID, "应予采信"),
                        new RankingCorrected(MARCH, 2, "应予采信"));
        assertThat(events(review(asked, false, List.of(), LEADER_LU, Set.of())))
                .containsExactly(new RankingReviewRejected(MARCH, ID, "应予采信"));
        assertThat(codeOf(review(asked, false, List.of(), DIRECTOR, Set.of("zhuren"))))
                .isEqualTo("ranking.took-part");
        assertThat(codeOf(review(asked, false, List.of(), SUPERVISOR, Set.of())))
                .isEqualTo("ranking.not-allowed");
    }

    private static Actor town() {
        return new Actor("shiqiao", "石桥镇长", Role.UNIT_HEAD, TOWN, null);
    }

    private static Decision raise(PeriodStory story, Disputed disputed, Actor actor, Instant now) {
        return RaisePointObjectionDecision.decide(
                new RaisePointObjection(MARCH, disputed, "已按时办结", List.of(PROOF)), raising(story, actor, now), 3);
    }

    private static Decision withdraw(PeriodStory story, Actor actor) {
        return WithdrawPointObjectionDecision.decide(story, new WithdrawPointObjection(MARCH, ID), actor);
    }

    private static Decision decide(
            PeriodStory story, boolean upheld, List<Adjustment> changes, Actor actor, Set<String> tookPart) {
        return DecidePointObjectionDecision.decide(
                new DecidePointObjection(MARCH, ID, upheld, changes, "查证属实"),
                new Deciding(story, CHART, actor, dispute -> tookPart));
    }

    private static Decision request(PeriodStory story, Actor actor, Instant now) {
        return RequestRankingReviewDecision.decide(
                new RequestRankingReview(MARCH, LINE, "未采信", List.of()), raising(story, actor, now));
    }

    private static Decision review(
            PeriodStory story, boolean upheld, List<Adjustment> changes, Actor actor, Set<String> tookPart) {
        return DecideRankingReviewDecision.decide(
                new DecideRankingReview(MARCH, ID, upheld, changes, "应予采信"),
                new Deciding(story, CHART, actor, dispute -> tookPart));
    }

    private static Raising raising(PeriodStory story, Actor actor, Instant now) {
        return new Raising(story, RULED, actor, now, LIMITS, ID, (unit, task) -> task.equals(OWN));
    }
}
