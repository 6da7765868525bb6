package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.LU;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.TaskFixture.accepts;
import static io.duban.command.task.TaskFixture.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ApproveSuspension;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.PlanNode;
import io.duban.kernel.task.ProlongSuspension;
import io.duban.kernel.task.ProposeSuspension;
import io.duban.kernel.task.RefuseSuspension;
import io.duban.kernel.task.ResumeTask;
import io.duban.kernel.task.SuspensionProlonged;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionReason;
import io.duban.kernel.task.SuspensionRefused;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSuspended;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T12: the office proposes to stop a matter, who is in charge decides, the clock stands still, and the reason is reviewed. */
class SuspensionTest {

    private static final LocalDate REVIEW = Given.TODAY.plusDays(30);

    @ParameterizedTest
    @EnumSource(
            value = TaskPhase.class,
            names = {"IN_PROGRESS", "LONG_TERM", "REWORK"})
    void the_office_proposes_with_a_reason_and_a_day_of_review_wherever_the_unit_handles_it(TaskPhase phase) {
        accepts(Story.in(phase), SUPERVISOR, proposal(REVIEW), proposed(REVIEW, SUPERVISOR.account()));
    }

    @Test
    void the_review_is_after_today_and_at_most_thirty_days_ahead() {
        refuses(handled(), SUPERVISOR, proposal(Given.TODAY), Rejection.Invalid.class, "task.review-not-ahead");
        accepts(
                handled(),
                SUPERVISOR,
                proposal(Given.TODAY.plusDays(1)),
                proposed(Given.TODAY.plusDays(1), SUPERVISOR.account()));
        refuses(handled(), SUPERVISOR, proposal(REVIEW.plusDays(1)), Rejection.Invalid.class, "task.review-too-far");
    }

    @Test
    void one_proposal_waits_at_a_time() {
        refuses(
                handled().suspensionProposed(REVIEW),
                DIRECTOR,
                proposal(REVIEW),
                Rejection.WrongState.class,
                "task.asked-already");
    }

    @Test
    void the_leader_in_charge_stops_it() {
        accepts(
                handled().suspensionProposed(REVIEW),
                LEADER_SHI,
                new ApproveSuspension(TASK, "同意"),
                new TaskSuspended(TASK, SuspensionReason.LITIGATION, Given.TODAY, REVIEW, DEADLINE, "同意"));
    }

    @Test
    void without_a_leader_the_director_decides_unless_they_proposed_it_themselves() {
        accepts(
                routine().suspensionProposed(REVIEW),
                DIRECTOR,
                new ApproveSuspension(TASK, null),
                new TaskSuspended(TASK, SuspensionReason.LITIGATION, Given.TODAY, REVIEW, DEADLINE, null));
        var own = routine().suspensionProposedBy(DIRECTOR.account(), REVIEW);
        refuses(own, DIRECTOR, new ApproveSuspension(TASK, null), Rejection.NotAllowed.class, "task.own-proposal");
        refuses(own, DIRECTOR, new RefuseSuspension(TASK, "可办"), Rejection.NotAllowed.class, "task.own-proposal");
    }

    @Test
    void a_leader_who_adopts_it_decides_what_the_only_director_proposed() {
        accepts(
                routine().suspensionProposedBy(DIRECTOR.account(), REVIEW).adoptedBy(LU),
                LEADER_LU,
                new RefuseSuspension(TASK, "可先办其他标段"),
                new SuspensionRefused(TASK, "可先办其他标段"));
    }

    @Test
    void nobody_else_decides() {
        for (var actor : EVERYBODY) {
            if (!actor.equals(LEADER_SHI)) {
                refuses(
                        handled().suspensionProposed(REVIEW),
                        actor,
                        new ApproveSuspension(TASK, null),
                        Rejection.NotAllowed.class,
                        "task.not-allowed");
            }
        }
    }

    @Test
    void what_should_have_been_reviewed_by_now_is_not_approved_any_more() {
        refuses(
                handled().suspensionProposed(Given.TODAY),
                LEADER_SHI,
                new ApproveSuspension(TASK, null),
                Rejection.TooLate.class,
                "task.review-past");
    }

    @Test
    void a_refusal_lets_the_matter_go_on_as_before() {
        var after = handled()
                .suspensionProposed(REVIEW)
                .and(new SuspensionRefused(TASK, "可先办"))
                .state();
        assertThat(after).isEqualTo(handled().state());
    }

    @Test
    void
            while_it_is_stopped_nothing_is_possible_but_resume_prolong_instruct_adopt_release_gate_cancel_look_and_praise() {
        assertThat(EnumSet.allOf(TaskAction.class).stream()
                        .filter(action -> action.phases().contains(TaskPhase.SUSPENDED)))
                .containsExactlyInAnyOrder(
                        TaskAction.RESUME,
                        TaskAction.PROLONG_SUSPENSION,
                        TaskAction.GIVE_INSTRUCTION,
                        TaskAction.ADOPT,
                        TaskAction.RELEASE,
                        TaskAction.SET_PUBLIC_GATE,
                        TaskAction.LIFT_PUBLIC_GATE,
                        TaskAction.CANCEL,
                        TaskAction.MERGE,
                        TaskAction.SPLIT_UP,
                        TaskAction.RAISE_OBJECTION,
                        TaskAction.DECIDE_OBJECTION,
                        TaskAction.TRANSFER_CLUE,
                        TaskAction.LOOK_AT_CLOCKS,
                        TaskAction.RECORD_CITIZEN,
                        TaskAction.RESTRICT_PERSONAL_DATA,
                        TaskAction.ERASE_PERSONAL_DATA,
                        TaskAction.LABEL,
                        TaskAction.RECORD_PRAISE);
    }

    @Test
    void what_was_asked_before_is_settled_when_the_clock_stops() {
        var state = handled()
                .extensionRequested(DEADLINE.plusDays(5))
                .suspensionProposed(REVIEW)
                .suspended(Given.TODAY, REVIEW)
                .state();
        assertThat(state.standing().open()).isEmpty();
    }

    @Test
    void resumed_without_a_new_day_it_has_as_many_days_as_were_left() {
        var stopped = Given.TODAY.minusDays(20);
        resumes(handled().suspended(stopped, REVIEW), null, Given.TODAY.plusDays(30 + 20));
        resumes(handled().suspended(Given.TODAY, REVIEW), null, DEADLINE);
    }

    @Test
    void what_was_due_already_when_it_was_stopped_has_one_day() {
        resumes(handled().suspended(DEADLINE, REVIEW), null, Given.TODAY.plusDays(1));
        resumes(handled().suspended(DEADLINE.plusDays(9), REVIEW), null, Given.TODAY.plusDays(1));
    }

    @Test
    void resumed_with_a_new_day_it_has_that_day_which_is_not_past() {
        resumes(Story.in(TaskPhase.SUSPENDED), Given.TODAY, Given.TODAY);
        refuses(
                Story.in(TaskPhase.SUSPENDED),
                SUPERVISOR,
                new ResumeTask(TASK, "已判决", Given.TODAY.minusDays(1)),
                Rejection.Invalid.class,
                "task.deadline-past");
    }

    @Test
    void a_matter_without_a_date_resumes_without_one() {
        resumes(Story.dispatchedTo(WATER, null, null).signed().suspended(Given.TODAY, REVIEW), null, null);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskPhase.class,
            names = {"IN_PROGRESS", "LONG_TERM", "REWORK"})
    void it_goes_on_where_it_was_stopped(TaskPhase phase) {
        var back = Story.in(phase)
                .suspended(Given.TODAY, REVIEW)
                .and(new TaskResumed(TASK, "已判决", DEADLINE, Given.TODAY))
                .state();
        assertThat(back).isEqualTo(Story.in(phase).state());
    }

    @Test
    void who_adopts_it_while_it_is_stopped_is_still_in_charge_afterwards() {
        var back = Story.in(TaskPhase.SUSPENDED)
                .adoptedBy(LU)
                .and(new TaskResumed(TASK, "已判决", DEADLINE, Given.TODAY))
                .state();
        assertThat(back.parties().adoptedBy()).containsExactly(LU);
    }

    @Test
    void who_is_in_charge_keeps_it_stopped_for_at_most_thirty_more_days() {
        accepts(
                Story.in(TaskPhase.SUSPENDED),
                LEADER_SHI,
                new ProlongSuspension(TASK, REVIEW, "未判决"),
                new SuspensionProlonged(TASK, REVIEW, "未判决"));
        refuses(
                Story.in(TaskPhase.SUSPENDED),
                LEADER_SHI,
                new ProlongSuspension(TASK, REVIEW.plusDays(1), "未判决"),
                Rejection.Invalid.class,
                "task.review-too-far");
        refuses(
                Story.in(TaskPhase.SUSPENDED),
                SUPERVISOR,
                new ProlongSuspension(TASK, REVIEW, "未判决"),
                Rejection.NotAllowed.class,
                "task.not-allowed");
    }

    @Test
    void a_later_review_changes_nothing_else() {
        var before = (TaskState.Suspended) Story.in(TaskPhase.SUSPENDED).state();
        var after = (TaskState.Suspended) Story.in(TaskPhase.SUSPENDED)
                .and(new SuspensionProlonged(TASK, REVIEW, "未判决"))
                .state();
        assertThat(after.reviewOn()).isEqualTo(REVIEW);
        assertThat(after.suspendedOn()).isEqualTo(before.suspendedOn());
        assertThat(after.back()).isEqualTo(before.back());
    }

    @Test
    void a_long_term_matter_resumes_on_its_plan() {
        var last = DEADLINE.plusDays(100);
        var stopped = Story.signedIn(LimitType.MAJOR)
                .planProposed(new PlanNode("通水", last))
                .planApproved(new PlanNode("通水", last))
                .suspended(Given.TODAY, REVIEW);
        resumes(stopped, null, last);
    }

    private static void resumes(Story stopped, @Nullable LocalDate asked, @Nullable LocalDate deadline) {
        accepts(
                stopped,
                SUPERVISOR,
                new ResumeTask(TASK, "已判决", asked),
                new TaskResumed(TASK, "已判决", deadline, Given.TODAY));
    }

    private static Story handled() {
        return Story.in(TaskPhase.IN_PROGRESS);
    }

    private static Story routine() {
        return Story.dispatchedTo(WATER, null, DEADLINE).signed();
    }

    private static ProposeSuspension proposal(LocalDate reviewOn) {
        return new ProposeSuspension(TASK, SuspensionReason.LITIGATION, "征地一案已诉至法院", reviewOn);
    }

    private static SuspensionProposed proposed(LocalDate reviewOn, String account) {
        return new SuspensionProposed(TASK, SuspensionReason.LITIGATION, "征地一案已诉至法院", reviewOn, account);
    }
}
