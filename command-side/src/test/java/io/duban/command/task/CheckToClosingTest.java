package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SECONDED;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.TaskFixture.accepts;
import static io.duban.command.task.TaskFixture.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.BeginVerification;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.FindFalsified;
import io.duban.kernel.task.PassVerification;
import io.duban.kernel.task.RefuseClosing;
import io.duban.kernel.task.ReturnForRework;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import io.duban.kernel.task.VerificationPassed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T13 to T17 without the public: asking for completion, the check, and the closing with its grade. */
class CheckToClosingTest {

    private static final Attachment PHOTO = new Attachment("ab".repeat(32), "旧照.jpg", "image/jpeg", 12345);

    @Test
    void t13_completion_is_asked_for_again_after_a_reopening() {
        accepts(
                Story.in(TaskPhase.REOPENED).partAccepted(ROADS),
                WATER_HEAD,
                new ApplyForCompletion(TASK, "已整改", List.of()),
                new CompletionRequested(TASK, WATER, "已整改", List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void t14_the_office_begins_the_check_in_one_of_three_ways(VerificationKind kind) {
        accepts(
                Story.in(TaskPhase.COMPLETION_REQUESTED),
                SUPERVISOR,
                new BeginVerification(TASK, kind),
                new VerificationBegun(TASK, kind));
    }

    @Test
    void t14_a_check_that_has_begun_is_not_begun_again_but_passed_or_returned() {
        refuses(
                Story.in(TaskPhase.VERIFYING),
                SUPERVISOR,
                new BeginVerification(TASK, VerificationKind.DESK),
                Rejection.WrongState.class,
                "task.wrong-state");
        accepts(
                Story.in(TaskPhase.VERIFYING),
                SUPERVISOR,
                new PassVerification(TASK, "属实"),
                new VerificationPassed(TASK, "属实"));
        accepts(
                Story.in(TaskPhase.VERIFYING),
                SUPERVISOR,
                new ReturnForRework(TASK, "不实", null),
                new CompletionReturned(TASK, "不实", DEADLINE));
    }

    /** 督查条例 Art. 18. */
    @Test
    void t14_an_official_on_loan_from_the_lead_unit_checks_its_matters_in_no_way() {
        for (var command : List.of(
                new BeginVerification(TASK, VerificationKind.SITE),
                new PassVerification(TASK, "属实"),
                new ReturnForRework(TASK, "不实", null),
                new FindFalsified(TASK, "旧照", List.of(), null))) {
            refuses(
                    Story.in(TaskPhase.COMPLETION_REQUESTED),
                    SECONDED,
                    command,
                    Rejection.NotAllowed.class,
                    "task.not-allowed");
        }
        var elsewhere = Story.dispatchedTo(TOWN, SHI, DEADLINE).signed().completionRequested();
        accepts(
                elsewhere,
                SECONDED,
                new BeginVerification(TASK, VerificationKind.SITE),
                new VerificationBegun(TASK, VerificationKind.SITE));
    }

    @Test
    void t15_a_false_report_goes_back_with_its_finding_the_unit_and_the_old_limit() {
        accepts(
                Story.in(TaskPhase.VERIFYING),
                DIRECTOR,
                new FindFalsified(TASK, "照片为上一年所拍", List.of(PHOTO), null),
                new FalsificationFound(TASK, WATER, "照片为上一年所拍", List.of(PHOTO), DEADLINE));
    }

    @Test
    void t15_a_false_report_may_bring_a_new_limit_that_is_not_past() {
        var later = DEADLINE.plusDays(5);
        accepts(
                Story.in(TaskPhase.COMPLETION_REQUESTED),
                SUPERVISOR,
                new FindFalsified(TASK, "旧照", List.of(), later),
                new FalsificationFound(TASK, WATER, "旧照", List.of(), later));
        refuses(
                Story.in(TaskPhase.COMPLETION_REQUESTED),
                SUPERVISOR,
                new FindFalsified(TASK, "旧照", List.of(), Given.TODAY.minusDays(1)),
                Rejection.Invalid.class,
                "task.deadline-past");
    }

    @Test
    void t15_what_was_false_once_stays_known_to_the_end_and_is_counted() {
        var story = Story.in(TaskPhase.VERIFYING)
                .and(new FalsificationFound(TASK, WATER, "旧照", List.of(), DEADLINE))
                .completionRequested()
                .and(new FalsificationFound(TASK, WATER, "假签字", List.of(), DEADLINE))
                .completionRequested()
                .verified()
                .closed();
        assertThat(story.state().basis().checks().falsifications()).isEqualTo(2);
        assertThat(Story.in(TaskPhase.REWORK).state().basis().checks().falsifications())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void t17_the_closing_carries_the_grade_that_who_closes_gives(ClosingGrade grade) {
        accepts(
                Story.in(TaskPhase.CLOSING_APPROVAL),
                LEADER_SHI,
                new ApproveClosing(TASK, grade, null),
                new TaskClosed(TASK, Given.TODAY, true, null, null, grade));
    }

    @Test
    void t17_closing_late_is_an_outcome_of_its_own_whatever_the_grade() {
        accepts(
                Story.dispatchedTo(WATER, SHI, Given.TODAY.minusDays(1))
                        .signed()
                        .completionRequested()
                        .verified(),
                LEADER_SHI,
                new ApproveClosing(TASK, ClosingGrade.EXCELLENT, null),
                new TaskClosed(TASK, Given.TODAY, false, null, null, ClosingGrade.EXCELLENT));
    }

    @Test
    void t17_who_closes_may_refuse_and_the_progress_is_again_what_the_unit_reported() {
        accepts(
                Story.dispatched().signed().reported(70).completionRequested().verified(),
                LEADER_SHI,
                new RefuseClosing(TASK, "未见实效", null),
                new ClosingRefused(TASK, "未见实效", DEADLINE, 70));
        accepts(
                Story.in(TaskPhase.CLOSING_APPROVAL),
                LEADER_SHI,
                new RefuseClosing(TASK, "未见实效", DEADLINE.plusDays(3)),
                new ClosingRefused(TASK, "未见实效", DEADLINE.plusDays(3), 0));
        refuses(
                Story.in(TaskPhase.CLOSING_APPROVAL),
                LEADER_SHI,
                new RefuseClosing(TASK, "未见实效", Given.TODAY.minusDays(1)),
                Rejection.Invalid.class,
                "task.deadline-past");
    }

    @Test
    void a_refused_closing_leaves_the_unit_at_work_with_the_limit_and_progress_of_the_refusal() {
        var state = Story.in(TaskPhase.CLOSING_APPROVAL)
                .and(new ClosingRefused(TASK, "未见实效", DEADLINE.plusDays(3), 70))
                .state();
        assertThat(state.phase()).isEqualTo(TaskPhase.REWORK);
        assertThat(state.basis().percent()).isEqualTo(70);
        assertThat(state.assignment().deadline()).isEqualTo(DEADLINE.plusDays(3));
    }

    /** 群众不认可，实事不销号 (2.4): whatever road led to the leader's desk. */
    @Test
    void t17_where_the_gate_is_set_and_not_passed_nobody_closes() {
        var aroundTheGate = Story.in(TaskPhase.CLOSING_APPROVAL).gated(ReviewSubject.PROJECT);
        refuses(
                aroundTheGate,
                LEADER_SHI,
                new ApproveClosing(TASK, ClosingGrade.GOOD, "同意"),
                Rejection.WrongState.class,
                "task.public-gate-not-passed");
        accepts(
                Story.toBeReviewed().frozen(1, 2, 2).concluded(1, new ReviewTally(2, 0, 0, 0), true),
                LEADER_SHI,
                new ApproveClosing(TASK, ClosingGrade.GOOD, null),
                new TaskClosed(TASK, Given.TODAY, true, null, null, ClosingGrade.GOOD));
    }

    @Test
    void t17_approval_in_an_earlier_round_does_not_count_in_a_later_one() {
        var again = Story.toBeReviewed()
                .frozen(1, 2, 2)
                .concluded(1, new ReviewTally(2, 0, 0, 0), true)
                .and(new ClosingRefused(TASK, "未见实效", DEADLINE, 80))
                .completionRequested()
                .verified();
        assertThat(again.state().phase()).isEqualTo(TaskPhase.PUBLIC_REVIEW);
        assertThat(again.state().basis().checks().review().passed()).isFalse();
        assertThat(again.state().basis().checks().review().number()).isEqualTo(2);
    }
}
