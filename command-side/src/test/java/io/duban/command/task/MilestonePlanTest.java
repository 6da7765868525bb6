package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.ROADS_HEAD;
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
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.Baseline;
import io.duban.kernel.task.ConfirmMilestones;
import io.duban.kernel.task.ConfirmRebaseline;
import io.duban.kernel.task.MeetMilestone;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.MilestoneMet;
import io.duban.kernel.task.MilestonesConfirmed;
import io.duban.kernel.task.MilestonesProposed;
import io.duban.kernel.task.MilestonesRebaselined;
import io.duban.kernel.task.MilestonesRefused;
import io.duban.kernel.task.ProposeMilestones;
import io.duban.kernel.task.ProposeRebaseline;
import io.duban.kernel.task.RebaselineProposed;
import io.duban.kernel.task.RebaselineRefused;
import io.duban.kernel.task.RefuseMilestones;
import io.duban.kernel.task.RefuseRebaseline;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T8 倒排工期: the unit proposes, the office confirms; changes need a reason and an approval, and keep the baseline. */
class MilestonePlanTest {

    private static final Milestone TENDER = milestone("招标", Given.TODAY.plusDays(3));
    private static final Milestone DYKE = milestone("堤身完工", Given.TODAY.plusDays(20));
    private static final Milestone FLOW = milestone("通水", DEADLINE);
    private static final List<Milestone> ALL = List.of(TENDER, DYKE, FLOW);
    private static final Milestone LATER = milestone("堤身完工", Given.TODAY.plusDays(25));
    private static final Attachment PHOTO = new Attachment("ab".repeat(32), "中标.jpg", "image/jpeg", 12345);

    @ParameterizedTest
    @EnumSource(
            value = TaskPhase.class,
            names = {"IN_PROGRESS", "LONG_TERM", "REWORK", "REOPENED"})
    void t8_the_lead_unit_proposes_while_it_handles_the_matter(TaskPhase phase) {
        accepts(
                Story.in(phase),
                WATER_LIAISON,
                new ProposeMilestones(TASK, ALL),
                new MilestonesProposed(TASK, WATER, ALL));
    }

    @Test
    void t8_the_first_lies_not_before_today_and_the_last_not_after_the_deadline() {
        accepts(
                handled(),
                WATER_HEAD,
                new ProposeMilestones(TASK, List.of(milestone("动工", Given.TODAY), FLOW)),
                new MilestonesProposed(TASK, WATER, List.of(milestone("动工", Given.TODAY), FLOW)));
        refuses(
                handled(),
                WATER_HEAD,
                new ProposeMilestones(TASK, List.of(milestone("动工", Given.TODAY.minusDays(1)), FLOW)),
                Rejection.Invalid.class,
                "task.milestone-past");
        refuses(
                handled(),
                WATER_HEAD,
                new ProposeMilestones(TASK, List.of(TENDER, milestone("通水", DEADLINE.plusDays(1)))),
                Rejection.Invalid.class,
                "task.milestone-after-deadline");
        accepts(
                Story.dispatchedTo(WATER, null, null).signed(),
                WATER_HEAD,
                new ProposeMilestones(TASK, List.of(milestone("通水", DEADLINE.plusDays(900)))),
                new MilestonesProposed(TASK, WATER, List.of(milestone("通水", DEADLINE.plusDays(900)))));
    }

    @Test
    void t8_the_office_confirms_and_the_first_baseline_stands() {
        accepts(
                handled().milestonesProposed(TENDER, DYKE, FLOW),
                SUPERVISOR,
                new ConfirmMilestones(TASK, "同意"),
                new MilestonesConfirmed(TASK, WATER, 1, ALL, "同意"));
        var state = planned().state();
        assertThat(state.standing().open()).isEmpty();
        assertThat(state.basis().handling().milestones().baselines()).containsExactly(new Baseline(1, ALL));
        refuses(
                planned(),
                WATER_HEAD,
                new ProposeMilestones(TASK, ALL),
                Rejection.WrongState.class,
                "task.milestones-confirmed");
    }

    @Test
    void t8_a_proposal_waits_for_the_office_and_is_made_anew_after_a_refusal() {
        var waiting = handled().milestonesProposed(TENDER, DYKE, FLOW);
        assertThat(waiting.state().standing().open()).containsExactly(OpenQuestion.MILESTONES);
        refuses(
                waiting,
                WATER_HEAD,
                new ProposeMilestones(TASK, ALL),
                Rejection.WrongState.class,
                "task.asked-already");
        accepts(waiting, DIRECTOR, new RefuseMilestones(TASK, "前松后紧"), new MilestonesRefused(TASK, WATER, "前松后紧"));
        accepts(
                handled().milestonesProposed(TENDER, DYKE, FLOW).and(new MilestonesRefused(TASK, WATER, "前松后紧")),
                WATER_HEAD,
                new ProposeMilestones(TASK, ALL),
                new MilestonesProposed(TASK, WATER, ALL));
    }

    @Test
    void t8_what_is_over_already_is_not_confirmed_any_more() {
        refuses(
                handled().milestonesProposed(milestone("招标", Given.TODAY.minusDays(1))),
                SUPERVISOR,
                new ConfirmMilestones(TASK, null),
                Rejection.TooLate.class,
                "task.milestones-over");
    }

    @Test
    void t8_a_milestone_is_met_today_early_or_late_and_in_whatever_order() {
        accepts(
                planned(),
                WATER_LIAISON,
                new MeetMilestone(TASK, 2, "堤身已合龙", List.of(PHOTO)),
                new MilestoneMet(TASK, WATER, 1, 2, "堤身完工", DYKE.planned(), Given.TODAY, "堤身已合龙", List.of(PHOTO)));
        refuses(
                planned().milestoneMet(2, DYKE),
                WATER_HEAD,
                new MeetMilestone(TASK, 2, "再报", List.of()),
                Rejection.Invalid.class,
                "task.milestone-not-open");
        refuses(
                planned(),
                WATER_HEAD,
                new MeetMilestone(TASK, 4, "没有", List.of()),
                Rejection.Invalid.class,
                "task.milestone-not-open");
        refuses(
                handled(),
                WATER_HEAD,
                new MeetMilestone(TASK, 1, "没有", List.of()),
                Rejection.WrongState.class,
                "task.no-milestone-left");
        refuses(
                planned(),
                ROADS_HEAD,
                new MeetMilestone(TASK, 1, "代报", List.of()),
                Rejection.NotAllowed.class,
                "task.not-allowed");
    }

    @Test
    void t8_other_days_are_asked_for_with_a_reason_and_approved_by_who_closes() {
        accepts(
                planned().milestoneMet(1, TENDER),
                WATER_HEAD,
                new ProposeRebaseline(TASK, List.of(LATER, FLOW), "汛期"),
                new RebaselineProposed(TASK, WATER, List.of(LATER, FLOW), "汛期"));
        for (var actor : EVERYBODY) {
            if (!actor.equals(LEADER_SHI)) {
                refuses(
                        moving(),
                        actor,
                        new ConfirmRebaseline(TASK, null),
                        Rejection.NotAllowed.class,
                        "task.not-allowed");
                refuses(
                        moving(),
                        actor,
                        new RefuseRebaseline(TASK, "能按期"),
                        Rejection.NotAllowed.class,
                        "task.not-allowed");
            }
        }
        accepts(
                moving(),
                LEADER_SHI,
                new ConfirmRebaseline(TASK, "抓紧"),
                new MilestonesRebaselined(TASK, WATER, 2, List.of(TENDER, LATER, FLOW), 1, "抓紧"));
        accepts(moving(), LEADER_SHI, new RefuseRebaseline(TASK, "能按期"), new RebaselineRefused(TASK, WATER, "能按期"));
        accepts(
                Story.dispatchedTo(WATER, null, DEADLINE)
                        .signed()
                        .milestonesConfirmed(TENDER, FLOW)
                        .rebaselineProposed(LATER),
                DIRECTOR,
                new ConfirmRebaseline(TASK, null),
                new MilestonesRebaselined(TASK, WATER, 2, List.of(LATER), 0, null));
        assertThat(LEADER_LU).as("who is not in charge was among those refused").isIn(EVERYBODY);
    }

    @Test
    void t8_the_old_baseline_is_kept_and_what_is_met_cannot_be_changed() {
        var moved = moving().and(new MilestonesRebaselined(TASK, WATER, 2, List.of(TENDER, LATER, FLOW), 1, null))
                .state()
                .basis()
                .handling()
                .milestones();

        assertThat(moved.baselines())
                .containsExactly(new Baseline(1, ALL), new Baseline(2, List.of(TENDER, LATER, FLOW)));
        assertThat(moved.metOn(1)).isEqualTo(Given.TODAY);
        refuses(
                planned().milestoneMet(1, TENDER),
                WATER_HEAD,
                new ProposeRebaseline(TASK, List.of(milestone("招标", Given.TODAY.plusDays(9)), FLOW), "汛期"),
                Rejection.Invalid.class,
                "task.milestone-met-stays");
    }

    @Test
    void t8_other_days_obey_the_same_bounds_and_wait_for_one_answer() {
        refuses(
                planned(),
                WATER_HEAD,
                new ProposeRebaseline(TASK, List.of(milestone("通水", DEADLINE.plusDays(1))), "汛期"),
                Rejection.Invalid.class,
                "task.milestone-after-deadline");
        refuses(
                planned(),
                WATER_HEAD,
                new ProposeRebaseline(TASK, List.of(milestone("招标", Given.TODAY.minusDays(1))), "汛期"),
                Rejection.Invalid.class,
                "task.milestone-past");
        refuses(
                moving(),
                WATER_HEAD,
                new ProposeRebaseline(TASK, List.of(FLOW), "汛期"),
                Rejection.WrongState.class,
                "task.asked-already");
        refuses(
                planned(),
                WATER_LIAISON,
                new ProposeRebaseline(TASK, List.of(FLOW), "汛期"),
                Rejection.NotAllowed.class,
                "task.not-allowed");
        refuses(
                planned().rebaselineProposed(milestone("通水", Given.TODAY.minusDays(1))),
                LEADER_SHI,
                new ConfirmRebaseline(TASK, null),
                Rejection.TooLate.class,
                "task.milestones-over");
        refuses(
                handled(),
                WATER_HEAD,
                new ProposeRebaseline(TASK, ALL, "汛期"),
                Rejection.WrongState.class,
                "task.no-milestone-left");
    }

    @Test
    void who_holds_the_matter_done_proposes_nothing_any_more_and_a_suspension_settles_it_too() {
        assertThat(moving().completionRequested().returned().state().standing().open())
                .isEmpty();
        assertThat(moving().suspended(Given.TODAY, DEADLINE).state().standing().open())
                .isEmpty();
        assertThat(moving().completionRequested()
                        .returned()
                        .state()
                        .basis()
                        .handling()
                        .milestones()
                        .unmet())
                .as("the plan itself goes on")
                .containsExactly(2, 3);
    }

    private static Story handled() {
        return Story.in(TaskPhase.IN_PROGRESS);
    }

    private static Story planned() {
        return handled().milestonesConfirmed(TENDER, DYKE, FLOW);
    }

    /** The tender is done, and the rest is to move. */
    private static Story moving() {
        return planned().milestoneMet(1, TENDER).rebaselineProposed(LATER, FLOW);
    }

    private static Milestone milestone(String name, LocalDate planned) {
        return new Milestone(name, planned, "建设科长");
    }
}
