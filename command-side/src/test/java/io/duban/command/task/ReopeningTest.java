package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_LIAISON;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.TaskFixture.accepts;
import static io.duban.command.task.TaskFixture.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.ReopenTask;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskReopened;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T18: a closed matter that is not done is taken up again, and the closing is reversed by a fact that names it. */
class ReopeningTest {

    private static final ReopenTask REOPEN = new ReopenTask(TASK, ReopeningKind.COMPLAINT, "路面又塌陷", DEADLINE);

    @ParameterizedTest
    @EnumSource
    void the_director_reopens_for_one_of_three_causes_and_the_fact_names_the_closing_it_reverses(ReopeningKind kind) {
        accepts(
                Story.dispatched()
                        .signed()
                        .reported(90)
                        .completionRequested()
                        .verified()
                        .and(new TaskClosed(
                                TASK, Given.TODAY.minusDays(40), false, "同意", null, ClosingGrade.QUALIFIED)),
                DIRECTOR,
                new ReopenTask(TASK, kind, "路面又塌陷", DEADLINE),
                new TaskReopened(
                        TASK,
                        2,
                        kind,
                        "路面又塌陷",
                        DEADLINE,
                        90,
                        Given.TODAY.minusDays(40),
                        false,
                        ClosingGrade.QUALIFIED));
    }

    @Test
    void a_closing_of_old_without_a_grade_is_reversed_too() {
        accepts(
                Story.in(TaskPhase.IN_PROGRESS).and(new TaskClosed(TASK, Given.TODAY, null, null, "满意", null)),
                DIRECTOR,
                REOPEN,
                new TaskReopened(TASK, 2, ReopeningKind.COMPLAINT, "路面又塌陷", DEADLINE, 0, Given.TODAY, null, null));
    }

    @Test
    void twelve_months_after_closing_is_the_last_day() {
        var lastDay = Given.TODAY.minusMonths(12);
        accepts(
                closedOn(lastDay),
                DIRECTOR,
                REOPEN,
                new TaskReopened(
                        TASK, 2, ReopeningKind.COMPLAINT, "路面又塌陷", DEADLINE, 0, lastDay, true, ClosingGrade.GOOD));
        refuses(closedOn(lastDay.minusDays(1)), DIRECTOR, REOPEN, Rejection.TooLate.class, "task.reopening-too-late");
    }

    @Test
    void the_new_limit_must_not_be_past() {
        refuses(
                Story.in(TaskPhase.CLOSED),
                DIRECTOR,
                new ReopenTask(TASK, ReopeningKind.AUDIT, "反弹", Given.TODAY.minusDays(1)),
                Rejection.Invalid.class,
                "task.deadline-past");
    }

    @Test
    void what_is_reopened_goes_on_as_if_in_progress() {
        accepts(
                Story.in(TaskPhase.REOPENED),
                WATER_LIAISON,
                new ReportProgress(TASK, "重新压实", 50, null, List.of()),
                new ProgressReported(TASK, WATER, "重新压实", 50, null, List.of()));
        assertThat(Story.in(TaskPhase.REOPENED).reported(50).state().phase()).isEqualTo(TaskPhase.REOPENED);
    }

    @Test
    void a_reopened_task_has_its_new_limit_its_old_progress_and_no_closing() {
        var state = Story.in(TaskPhase.CLOSED)
                .and(new TaskReopened(
                        TASK,
                        2,
                        ReopeningKind.AUDIT,
                        "反弹",
                        DEADLINE.plusDays(60),
                        90,
                        Given.TODAY,
                        true,
                        ClosingGrade.GOOD))
                .state();
        assertThat(state.basis().percent()).isEqualTo(90);
        assertThat(state.assignment().deadline()).isEqualTo(DEADLINE.plusDays(60));
        assertThat(state.basis().checks().closing()).isNull();
        assertThat(state.basis().checks().cycle()).isEqualTo(2);
    }

    @Test
    void the_second_reopening_begins_the_third_cycle() {
        var story = Story.in(TaskPhase.REOPENED)
                .reported(60)
                .completionRequested()
                .verified()
                .closed();
        accepts(
                story,
                DIRECTOR,
                REOPEN,
                new TaskReopened(
                        TASK, 3, ReopeningKind.COMPLAINT, "路面又塌陷", DEADLINE, 60, Given.TODAY, true, ClosingGrade.GOOD));
    }

    @Test
    void the_public_is_asked_again_in_the_new_cycle_where_its_gate_is_set() {
        var story = Story.toBeReviewed()
                .frozen(1, 2, 2)
                .appraised(1, Appraisal.SATISFIED, "a")
                .concluded(1, new ReviewTally(1, 0, 0, 1), true)
                .closed()
                .reopened()
                .completionRequested()
                .verified();
        assertThat(story.state().phase()).isEqualTo(TaskPhase.PUBLIC_REVIEW);
        assertThat(story.state().basis().checks().gate()).isEqualTo(ReviewSubject.SINGLE);
        assertThat(story.state().basis().checks().review().number()).isEqualTo(2);
    }

    private static Story closedOn(LocalDate day) {
        return Story.in(TaskPhase.CLOSING_APPROVAL).closedOn(day);
    }
}
