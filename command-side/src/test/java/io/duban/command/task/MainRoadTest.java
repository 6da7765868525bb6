package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.TaskFixture.accepts;

import io.duban.command.Given;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.PassVerification;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.RequestRegistration;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.VerificationPassed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The main road of a task, one step per test. */
class MainRoadTest {

    private static final Attachment PHOTO = new Attachment("ab".repeat(32), "现场.jpg", "image/jpeg", 12345);

    @Test
    void a_draft_is_handed_in_for_registration() {
        accepts(Story.drafted(), SUPERVISOR, new RequestRegistration(TASK), new RegistrationRequested(TASK));
    }

    @Test
    void what_was_handed_in_is_registered_by_the_director_and_gets_its_number() {
        TaskFixture.when(Story.handedIn(), DIRECTOR, new ApproveRegistration(TASK))
                .expectEvents(new RegistrationApproved(TASK, "督〔2026〕7号", Given.TODAY))
                .expectResultMessagePayload(new CommandAnswer.Done(TASK.value(), 2, -1, "督〔2026〕7号"));
    }

    @Test
    void a_registered_task_is_dispatched_with_names_as_they_are_today() {
        accepts(
                Story.registered(),
                SUPERVISOR,
                new DispatchTask(TASK, WATER.id(), List.of(ROADS.id()), SHI.id(), DEADLINE),
                new TaskDispatched(TASK, WATER, List.of(ROADS), SHI, DEADLINE, Given.TODAY));
    }

    @Test
    void the_lead_units_liaison_signs_for_a_dispatched_task() {
        accepts(Story.dispatched(), WATER_LIAISON, new SignForTask(TASK), new TaskSigned(TASK, WATER));
    }

    @Test
    void the_lead_unit_reports_progress_with_problems_and_attachments() {
        accepts(
                Story.in(TaskPhase.IN_PROGRESS),
                WATER_LIAISON,
                new ReportProgress(TASK, "完成护坡", 40, "缺石料", List.of(PHOTO)),
                new ProgressReported(TASK, WATER, "完成护坡", 40, "缺石料", List.of(PHOTO)));
    }

    @Test
    void a_lower_percent_than_before_is_an_honest_correction() {
        accepts(
                Story.dispatched().signed().reported(80),
                WATER_HEAD,
                new ReportProgress(TASK, "返工一段", 60, null, List.of()),
                new ProgressReported(TASK, WATER, "返工一段", 60, null, List.of()));
    }

    @Test
    void the_head_of_the_lead_unit_applies_for_completion() {
        accepts(
                Story.in(TaskPhase.IN_PROGRESS).partAccepted(ROADS),
                WATER_HEAD,
                new ApplyForCompletion(TASK, "已完工", List.of(PHOTO)),
                new CompletionRequested(TASK, WATER, "已完工", List.of(PHOTO)));
    }

    @Test
    void the_office_passes_what_it_checked() {
        accepts(
                Story.in(TaskPhase.COMPLETION_REQUESTED),
                SUPERVISOR,
                new PassVerification(TASK, "现场属实"),
                new VerificationPassed(TASK, "现场属实"));
    }

    @Test
    void the_leader_in_charge_approves_the_closing() {
        accepts(
                Story.in(TaskPhase.CLOSING_APPROVAL),
                LEADER_SHI,
                new ApproveClosing(TASK, ClosingGrade.GOOD, "同意"),
                new TaskClosed(TASK, Given.TODAY, true, "同意", null, ClosingGrade.GOOD));
    }
}
