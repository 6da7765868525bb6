package io.duban.query.task;

import static io.duban.query.task.Story.DEADLINE;
import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.TOWN;
import static io.duban.query.task.TaskFoldTest.leaves;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.permission.ReviewStanding;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import io.duban.kernel.task.VerificationPassed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskFoldReviewTest {

    private static final PublicGateSet GATE = new PublicGateSet(ID, ReviewSubject.SINGLE, "民生实事");

    @Test
    void a_begun_check_says_how_it_is_made_and_the_ball_stays_with_the_office() {
        var begun = Story.requested().then(new VerificationBegun(ID, VerificationKind.SITE));

        assertThat(begun.line().phase()).isEqualTo(TaskPhase.VERIFYING);
        assertThat(begun.line().checks().verification()).isEqualTo(VerificationKind.SITE);
        assertThat(begun.line().court()).isEqualTo("督查室");
        leaves(Story.requested(), begun, "phase", "checks", "fates");
    }

    @Test
    void a_false_report_counts_as_rework_and_for_itself() {
        var found = Story.requested().then(new FalsificationFound(ID, TOWN, "旧照", List.of(), DEADLINE.plusDays(3)));

        assertThat(found.line().phase()).isEqualTo(TaskPhase.REWORK);
        assertThat(found.line().reworks()).isEqualTo(1);
        assertThat(found.line().deadline()).isEqualTo(DEADLINE.plusDays(3));
        assertThat(found.line().checks().falsifications()).isEqualTo(1);
        leaves(Story.requested(), found, "phase", "reworks", "deadline", "checks", "fates");
    }

    @Test
    void the_gate_is_kept_with_its_subject_and_moves_nothing() {
        var set = Story.signed().then(GATE);

        assertThat(set.line().checks().gate()).isEqualTo(ReviewSubject.SINGLE);
        assertThat(set.line().standing().review()).isEqualTo(new ReviewStanding(true, false, Set.of()));
        leaves(Story.signed(), set, "checks");
        assertThat(set.then(new PublicGateLifted(ID, "撤回")).line().checks().gate())
                .isNull();
    }

    @Test
    void where_the_gate_is_set_a_passed_check_leads_to_the_public_first_the_office_freezes_then_the_public_speaks() {
        assertThat(asked().line().phase()).isEqualTo(TaskPhase.PUBLIC_REVIEW);
        assertThat(asked().line().court()).isEqualTo("督查室");
        assertThat(asked().line().checks().review().round()).isEqualTo(1);

        var review = frozen().line().checks().review();
        assertThat(review.method()).isEqualTo(ReviewMethod.CALL_BACK);
        assertThat(review.populationSize()).isEqualTo(3);
        assertThat(review.sampleSize()).isEqualTo(3);
        assertThat(review.lastDay()).isEqualTo(DEADLINE);
        assertThat(frozen().line().court()).isEqualTo("群众");
    }

    @Test
    void what_the_public_says_is_counted_and_who_has_spoken_is_known_to_the_permission_table() {
        var heard = frozen().then(new AppraisalCast(ID, 1, Appraisal.BASICALLY_SATISFIED, null, "a"))
                .then(new NoContactRecorded(ID, 1, List.of(), "b"));

        assertThat(heard.line().checks().review().tally()).isEqualTo(new ReviewTally(0, 1, 0, 1));
        assertThat(heard.line().standing().review()).isEqualTo(new ReviewStanding(true, true, Set.of("a", "b")));
        leaves(frozen(), heard, "checks");
    }

    @Test
    void approval_leads_to_the_leaders_desk_and_disapproval_back_to_the_unit_with_what_it_had_reported() {
        var approved = frozen().then(concluded(true, 100)).line();
        assertThat(approved.phase()).isEqualTo(TaskPhase.CLOSING_APPROVAL);
        assertThat(approved.reworks()).isZero();
        assertThat(approved.checks().review().passed()).isTrue();

        var disapproved = frozen().then(concluded(false, 80));
        assertThat(disapproved.line().phase()).isEqualTo(TaskPhase.REWORK);
        assertThat(disapproved.line().percent()).isEqualTo(80);
        assertThat(disapproved.line().reworks()).isEqualTo(1);
        assertThat(disapproved.line().checks().review().passed()).isFalse();
        leaves(frozen(), disapproved, "phase", "percent", "reworks", "checks");
    }

    @Test
    void the_next_round_begins_with_nothing_but_its_number() {
        var next = frozen().then(new AppraisalCast(ID, 1, Appraisal.UNSATISFIED, null, "a"))
                .then(concluded(false, 80))
                .then(new CompletionRequested(ID, TOWN, "已整改", List.of()))
                .then(new VerificationPassed(ID, "属实"))
                .line();

        assertThat(next.phase()).isEqualTo(TaskPhase.PUBLIC_REVIEW);
        assertThat(next.checks().review())
                .isEqualTo(new ReviewLine(2, null, 0, 0, null, ReviewTally.NOTHING, Set.of(), null));
        assertThat(next.checks().result()).isEqualTo("已整改");
    }

    @Test
    void a_refused_closing_counts_as_rework_with_the_limit_and_progress_that_it_names() {
        var refused = Story.verified().then(new ClosingRefused(ID, "未见实效", DEADLINE.plusDays(9), 70));

        assertThat(refused.line().phase()).isEqualTo(TaskPhase.REWORK);
        assertThat(refused.line().percent()).isEqualTo(70);
        leaves(Story.verified(), refused, "phase", "percent", "deadline", "reworks", "fates");
    }

    @Test
    void a_reopened_task_is_open_again_without_its_closing_and_reports_do_not_hide_that() {
        var closed = Story.verified().then(new TaskClosed(ID, DEADLINE, true, null, null, ClosingGrade.GOOD));
        var reopened = closed.then(new TaskReopened(
                ID, 2, ReopeningKind.COMPLAINT, "反弹", DEADLINE.plusDays(40), 70, DEADLINE, true, ClosingGrade.GOOD));

        var line = reopened.line();
        assertThat(line.phase()).isEqualTo(TaskPhase.REOPENED);
        assertThat(line.deadline()).isEqualTo(DEADLINE.plusDays(40));
        assertThat(line.percent()).isEqualTo(70);
        assertThat(line.closedOn()).isNull();
        assertThat(line.onTime()).isNull();
        assertThat(line.checks().grade()).isNull();
        assertThat(line.checks().cycle()).isEqualTo(2);
        assertThat(line.court()).isEqualTo("青石镇");
        leaves(closed, reopened, "phase", "deadline", "percent", "closedOn", "onTime", "checks", "fates");
        assertThat(reopened.then(Story.report(75, "整改中", null)).line().phase()).isEqualTo(TaskPhase.REOPENED);
    }

    private static Story asked() {
        return Story.signed()
                .then(GATE)
                .then(new CompletionRequested(ID, TOWN, "已完成", List.of()))
                .then(new VerificationPassed(ID, "属实"));
    }

    private static Story frozen() {
        return asked().then(new ElectorateFrozen(ID, 1, ReviewMethod.CALL_BACK, 3, 3, DEADLINE));
    }

    private static PublicReviewConcluded concluded(boolean passed, int percent) {
        return new PublicReviewConcluded(
                ID, 1, ReviewSubject.SINGLE, ReviewMethod.CALL_BACK, 3, 3, ReviewTally.NOTHING, passed, percent);
    }
}
