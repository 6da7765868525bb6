package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.LU;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.TaskFixture.accepts;
import static io.duban.command.task.TaskFixture.refuses;

import io.duban.command.Given;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.AdoptTask;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.CancelTask;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.GiveInstruction;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.ReleaseTask;
import io.duban.kernel.task.RemindUnit;
import io.duban.kernel.task.ReturnForRework;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.UnitReminded;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rework, reminders, instructions, adoption, cancelling, and who closes. */
class SideRoadsTest {

    @Test
    void a_task_that_is_not_done_goes_back_with_its_old_deadline() {
        accepts(
                Story.in(TaskPhase.COMPLETION_REQUESTED),
                SUPERVISOR,
                new ReturnForRework(TASK, "现场未清理", null),
                new CompletionReturned(TASK, "现场未清理", DEADLINE));
    }

    @Test
    void a_task_that_is_not_done_may_get_a_new_deadline() {
        var later = DEADLINE.plusDays(10);
        accepts(
                Story.in(TaskPhase.COMPLETION_REQUESTED),
                DIRECTOR,
                new ReturnForRework(TASK, "现场未清理", later),
                new CompletionReturned(TASK, "现场未清理", later));
    }

    @Test
    void the_new_deadline_of_rework_must_not_be_past() {
        refuses(
                Story.in(TaskPhase.COMPLETION_REQUESTED),
                SUPERVISOR,
                new ReturnForRework(TASK, "现场未清理", Given.TODAY.minusDays(1)),
                Rejection.Invalid.class,
                "task.deadline-past");
    }

    @Test
    void returned_work_is_handed_in_again() {
        accepts(
                Story.in(TaskPhase.REWORK).partAccepted(ROADS),
                WATER_HEAD,
                new ApplyForCompletion(TASK, "已清理", List.of()),
                new CompletionRequested(TASK, WATER, "已清理", List.of()));
    }

    @Test
    void closing_on_the_deadline_is_on_time() {
        accepts(
                Story.dispatchedTo(WATER, SHI, Given.TODAY)
                        .signed()
                        .completionRequested()
                        .verified(),
                LEADER_SHI,
                new ApproveClosing(TASK, ClosingGrade.GOOD, null),
                new TaskClosed(TASK, Given.TODAY, true, null, null, ClosingGrade.GOOD));
    }

    @Test
    void closing_a_day_after_the_deadline_is_late() {
        accepts(
                Story.dispatchedTo(WATER, SHI, Given.TODAY.minusDays(1))
                        .signed()
                        .completionRequested()
                        .verified(),
                LEADER_SHI,
                new ApproveClosing(TASK, ClosingGrade.GOOD, null),
                new TaskClosed(TASK, Given.TODAY, false, null, null, ClosingGrade.GOOD));
    }

    @Test
    void a_matter_without_a_date_is_neither_on_time_nor_late() {
        accepts(
                Story.dispatchedTo(WATER, SHI, null)
                        .signed()
                        .completionRequested()
                        .verified(),
                LEADER_SHI,
                new ApproveClosing(TASK, ClosingGrade.GOOD, null),
                new TaskClosed(TASK, Given.TODAY, null, null, null, ClosingGrade.GOOD));
    }

    @Test
    void the_deadline_that_rework_set_decides_whether_closing_is_on_time() {
        accepts(
                Story.dispatchedTo(WATER, SHI, Given.TODAY.minusDays(5))
                        .signed()
                        .completionRequested()
                        .and(new CompletionReturned(TASK, "补资料", Given.TODAY))
                        .completionRequested()
                        .verified(),
                LEADER_SHI,
                new ApproveClosing(TASK, ClosingGrade.GOOD, null),
                new TaskClosed(TASK, Given.TODAY, true, null, null, ClosingGrade.GOOD));
    }

    @Test
    void a_routine_matter_without_a_leader_is_closed_by_the_director() {
        accepts(
                Story.dispatchedTo(WATER, null, DEADLINE)
                        .signed()
                        .completionRequested()
                        .verified(),
                DIRECTOR,
                new ApproveClosing(TASK, ClosingGrade.GOOD, null),
                new TaskClosed(TASK, Given.TODAY, true, null, null, ClosingGrade.GOOD));
    }

    @Test
    void the_director_does_not_close_a_leaders_matter() {
        refuses(
                Story.in(TaskPhase.CLOSING_APPROVAL),
                DIRECTOR,
                new ApproveClosing(TASK, ClosingGrade.GOOD, null),
                Rejection.NotAllowed.class,
                "task.not-allowed");
    }

    @Test
    void a_leader_who_adopted_the_task_may_close_it() {
        accepts(
                Story.in(TaskPhase.CLOSING_APPROVAL).adoptedBy(LU),
                LEADER_LU,
                new ApproveClosing(TASK, ClosingGrade.GOOD, null),
                new TaskClosed(TASK, Given.TODAY, true, null, null, ClosingGrade.GOOD));
    }

    @Test
    void a_leader_adopts_a_task_and_gives_it_back() {
        accepts(Story.dispatched(), LEADER_LU, new AdoptTask(TASK), new LeaderAdopted(TASK, LU));
        accepts(
                Story.dispatched().adoptedBy(LU),
                LEADER_LU,
                new ReleaseTask(TASK, "分工调整"),
                new LeaderReleased(TASK, LU, "分工调整"));
    }

    @Test
    void nobody_adopts_twice() {
        refuses(
                Story.dispatched().adoptedBy(LU),
                LEADER_LU,
                new AdoptTask(TASK),
                Rejection.NotAllowed.class,
                "task.not-allowed");
    }

    @Test
    void what_was_given_back_can_be_adopted_again() {
        accepts(
                Story.dispatched().adoptedBy(LU).and(new LeaderReleased(TASK, LU, "分工调整")),
                LEADER_LU,
                new AdoptTask(TASK),
                new LeaderAdopted(TASK, LU));
    }

    @Test
    void an_instruction_carries_the_leader_of_the_sign_in() {
        accepts(Story.dispatched(), LEADER_LU, new GiveInstruction(TASK, "抓紧"), new InstructionGiven(TASK, LU, "抓紧"));
    }

    @Test
    void a_reminder_goes_to_the_lead_unit() {
        accepts(Story.dispatched(), SUPERVISOR, new RemindUnit(TASK, "请尽快签收"), new UnitReminded(TASK, WATER, "请尽快签收"));
    }

    @Test
    void the_director_cancels_a_draft_and_an_open_task() {
        accepts(Story.drafted(), DIRECTOR, new CancelTask(TASK, "重复"), new TaskCancelled(TASK, "重复"));
        accepts(Story.in(TaskPhase.REWORK), DIRECTOR, new CancelTask(TASK, "重复"), new TaskCancelled(TASK, "重复"));
    }

    @Test
    void what_is_closed_is_not_cancelled() {
        refuses(
                Story.in(TaskPhase.CLOSED),
                DIRECTOR,
                new CancelTask(TASK, "重复"),
                Rejection.WrongState.class,
                "task.wrong-state");
    }
}
