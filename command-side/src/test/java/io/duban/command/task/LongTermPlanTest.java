package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.TaskFixture.accepts;
import static io.duban.command.task.TaskFixture.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.ApproveLongTermPlan;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.LongTermPlanRefused;
import io.duban.kernel.task.PlanNode;
import io.duban.kernel.task.ProposeLongTermPlan;
import io.duban.kernel.task.RefuseLongTermPlan;
import io.duban.kernel.task.RemindUnit;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.UnitReminded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T11: a major matter that cannot be solved in its month goes on by an approved plan with nodes. */
class LongTermPlanTest {

    private static final PlanNode DYKE = new PlanNode("堤身完工", DEADLINE.plusDays(60));
    private static final PlanNode WATER_FLOWS = new PlanNode("通水", DEADLINE.plusDays(180));
    private static final ProposeLongTermPlan PLAN = new ProposeLongTermPlan(TASK, "分两期治理", List.of(DYKE, WATER_FLOWS));

    @ParameterizedTest
    @EnumSource(
            value = LimitType.class,
            names = {"MAJOR", "LONG_TERM"})
    void the_head_of_the_lead_unit_proposes_a_plan_for_a_major_matter(LimitType lane) {
        accepts(
                Story.signedIn(lane),
                WATER_HEAD,
                PLAN,
                new LongTermPlanProposed(TASK, WATER, "分两期治理", List.of(DYKE, WATER_FLOWS)));
    }

    @ParameterizedTest
    @EnumSource(
            value = LimitType.class,
            names = {"GENERAL", "FIXED"})
    void another_lane_does_not_lead_into_the_long_term(LimitType lane) {
        refuses(Story.signedIn(lane), WATER_HEAD, PLAN, Rejection.WrongState.class, "task.lane-not-long-term");
    }

    @Test
    void a_liaison_does_not_propose() {
        refuses(major(), WATER_LIAISON, PLAN, Rejection.NotAllowed.class, "task.not-allowed");
    }

    @Test
    void what_is_in_the_long_term_already_needs_no_other_plan() {
        refuses(Story.in(TaskPhase.LONG_TERM), WATER_HEAD, PLAN, Rejection.WrongState.class, "task.wrong-state");
    }

    @Test
    void one_plan_waits_at_a_time() {
        refuses(proposed(), WATER_HEAD, PLAN, Rejection.WrongState.class, "task.asked-already");
    }

    @Test
    void a_node_may_lie_on_the_day_of_the_proposal_but_not_before() {
        accepts(
                major(),
                WATER_HEAD,
                new ProposeLongTermPlan(TASK, "分两期治理", List.of(new PlanNode("进场", Given.TODAY))),
                new LongTermPlanProposed(TASK, WATER, "分两期治理", List.of(new PlanNode("进场", Given.TODAY))));
        refuses(
                major(),
                WATER_HEAD,
                new ProposeLongTermPlan(TASK, "分两期治理", List.of(new PlanNode("进场", Given.TODAY.minusDays(1)), DYKE)),
                Rejection.Invalid.class,
                "task.node-past");
    }

    @Test
    void while_it_waits_the_matter_stays_in_progress_with_its_deadline() {
        var state = proposed().state();
        assertThat(state.phase()).isEqualTo(TaskPhase.IN_PROGRESS);
        assertThat(state.assignment())
                .isNotNull()
                .extracting(Assignment::deadline)
                .isEqualTo(DEADLINE);
        assertThat(state.standing().open()).containsExactly(OpenQuestion.LONG_TERM_PLAN);
    }

    @Test
    void the_approval_keeps_the_nodes_and_the_last_of_them_is_the_new_deadline() {
        var approved = new LongTermPlanApproved(
                TASK, WATER, "分两期治理", List.of(DYKE, WATER_FLOWS), DEADLINE, WATER_FLOWS.due(), "同意");
        accepts(proposed(), LEADER_SHI, new ApproveLongTermPlan(TASK, "同意"), approved);
        var state = proposed().and(approved).state();
        assertThat(state.phase()).isEqualTo(TaskPhase.LONG_TERM);
        assertThat(state.standing().open()).isEmpty();
        assertThat(state.assignment())
                .isNotNull()
                .extracting(Assignment::deadline)
                .isEqualTo(WATER_FLOWS.due());
    }

    @Test
    void a_matter_without_a_date_gets_its_first_limit_by_the_plan() {
        var state = Story.dispatchedTo(WATER, null, null)
                .signed()
                .planProposed(DYKE)
                .planApproved(DYKE)
                .state();
        assertThat(state.basis().limitChanges().firstDeadline()).isEqualTo(DYKE.due());
    }

    @Test
    void nobody_but_who_is_in_charge_decides_and_without_a_leader_the_director_does() {
        for (var actor : EVERYBODY) {
            if (!actor.equals(LEADER_SHI)) {
                refuses(
                        proposed(),
                        actor,
                        new ApproveLongTermPlan(TASK, null),
                        Rejection.NotAllowed.class,
                        "task.not-allowed");
                refuses(
                        proposed(),
                        actor,
                        new RefuseLongTermPlan(TASK, "不成立"),
                        Rejection.NotAllowed.class,
                        "task.not-allowed");
            }
        }
        accepts(
                Story.dispatchedTo(WATER, null, DEADLINE).signed().planProposed(DYKE),
                DIRECTOR,
                new RefuseLongTermPlan(TASK, "能按期完成"),
                new LongTermPlanRefused(TASK, WATER, "能按期完成"));
    }

    @Test
    void a_plan_whose_last_day_is_over_cannot_be_approved_any_more() {
        refuses(
                major().planProposed(new PlanNode("通水", Given.TODAY.minusDays(1))),
                LEADER_SHI,
                new ApproveLongTermPlan(TASK, null),
                Rejection.TooLate.class,
                "task.plan-past");
    }

    @Test
    void an_approved_plan_settles_an_extension_that_was_asked_for() {
        var state = major().extensionRequested(DEADLINE.plusDays(5))
                .planProposed(DYKE)
                .planApproved(DYKE)
                .state();
        assertThat(state.standing().open()).isEmpty();
        assertThat(state.basis().limitChanges().extensions()).isZero();
    }

    @Test
    void in_the_long_term_the_unit_reports_is_reminded_and_applies_for_completion() {
        assertThat(Story.in(TaskPhase.LONG_TERM).reported(40).state().phase()).isEqualTo(TaskPhase.LONG_TERM);
        TaskFixture.when(
                        Story.in(TaskPhase.LONG_TERM),
                        WATER_LIAISON,
                        new ReportProgress(TASK, "堤身过半", 50, null, List.of()))
                .expectSuccessfulHandlerExecution();
        accepts(
                Story.in(TaskPhase.LONG_TERM),
                SUPERVISOR,
                new RemindUnit(TASK, "请报月度进展"),
                new UnitReminded(TASK, WATER, "请报月度进展"));
        accepts(
                Story.in(TaskPhase.LONG_TERM).partAccepted(ROADS),
                WATER_HEAD,
                new ApplyForCompletion(TASK, "已通水", List.of()),
                new CompletionRequested(TASK, WATER, "已通水", List.of()));
    }

    private static Story major() {
        return Story.signedIn(LimitType.MAJOR);
    }

    private static Story proposed() {
        return major().planProposed(DYKE, WATER_FLOWS);
    }
}
