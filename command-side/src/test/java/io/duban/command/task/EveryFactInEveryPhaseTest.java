package io.duban.command.task;

import static io.duban.command.People.LU;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.NUMBER;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import io.duban.kernel.task.VerificationPassed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where each fact leads from each phase in which it can happen, and what is remembered on the way. */
class EveryFactInEveryPhaseTest {
    private static final LedgerEntryCarriedOver CARRIED_OVER = new LedgerEntryCarriedOver(
            TASK, new ImportId(new UUID(7, 7)), "张工", new LedgerEntry("台账.xlsx", 3, Map.of()));
    private static final TaskDispatched DISPATCH =
            new TaskDispatched(TASK, WATER, List.of(ROADS), SHI, DEADLINE, Given.TODAY);
    private static final Map<String, TaskEvent> FACTS = Map.ofEntries(
            Map.entry("carried over", CARRIED_OVER),
            Map.entry("registered", new RegistrationApproved(TASK, NUMBER, Given.TODAY)),
            Map.entry("dispatched", DISPATCH),
            Map.entry("signed", new TaskSigned(TASK, WATER)),
            Map.entry("reported", new ProgressReported(TASK, WATER, "正在施工", 30, null, List.of())),
            Map.entry("completed", new CompletionRequested(TASK, WATER, "已完工", List.of())),
            Map.entry("begun", new VerificationBegun(TASK, VerificationKind.DESK)),
            Map.entry("passed", new VerificationPassed(TASK, "属实")),
            Map.entry("returned", new CompletionReturned(TASK, "不实", DEADLINE)),
            Map.entry("falsified", new FalsificationFound(TASK, WATER, "旧照", List.of(), DEADLINE)),
            Map.entry("gate set", new PublicGateSet(TASK, ReviewSubject.PROJECT, "民生")),
            Map.entry("gate lifted", new PublicGateLifted(TASK, "政策调整")),
            Map.entry("frozen", new ElectorateFrozen(TASK, 1, ReviewMethod.CALL_BACK, 9, 9, DEADLINE)),
            Map.entry("appraised", new AppraisalCast(TASK, 1, Appraisal.SATISFIED, null, "jianduyuan1")),
            Map.entry("not reached", new NoContactRecorded(TASK, 1, List.of(), "jianduyuan1")),
            Map.entry("approved", concluded(true)),
            Map.entry("disapproved", concluded(false)),
            Map.entry("refused", new ClosingRefused(TASK, "未见实效", DEADLINE, 40)),
            Map.entry("closed", new TaskClosed(TASK, Given.TODAY, true, null, null, ClosingGrade.GOOD)),
            Map.entry(
                    "reopened",
                    new TaskReopened(
                            TASK, 2, ReopeningKind.AUDIT, "反弹", DEADLINE, 40, Given.TODAY, true, ClosingGrade.GOOD)),
            Map.entry("cancelled", new TaskCancelled(TASK, "重复立项")));

    private static PublicReviewConcluded concluded(boolean passed) {
        return new PublicReviewConcluded(
                TASK, 1, ReviewSubject.SINGLE, ReviewMethod.CALL_BACK, 9, 9, ReviewTally.NOTHING, passed, 40);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "DRAFT, carried over, DRAFT",
        "DRAFT, registered, REGISTERED",
        "REGISTERED, dispatched, DISPATCHED",
        "DISPATCHED, signed, IN_PROGRESS",
        "IN_PROGRESS, reported, IN_PROGRESS",
        "IN_PROGRESS, completed, COMPLETION_REQUESTED",
        "IN_PROGRESS, closed, CLOSED",
        "REWORK, reported, REWORK",
        "REWORK, completed, COMPLETION_REQUESTED",
        "COMPLETION_REQUESTED, passed, CLOSING_APPROVAL",
        "COMPLETION_REQUESTED, returned, REWORK",
        "CLOSING_APPROVAL, closed, CLOSED",
        "COMPLETION_REQUESTED, begun, VERIFYING",
        "COMPLETION_REQUESTED, falsified, REWORK",
        "VERIFYING, passed, CLOSING_APPROVAL",
        "VERIFYING, returned, REWORK",
        "VERIFYING, falsified, REWORK",
        "DRAFT, gate set, DRAFT",
        "IN_PROGRESS, gate set, IN_PROGRESS",
        "VERIFYING, gate set, VERIFYING",
        "REWORK, gate lifted, REWORK",
        "PUBLIC_REVIEW, frozen, PUBLIC_REVIEW",
        "PUBLIC_REVIEW, appraised, PUBLIC_REVIEW",
        "PUBLIC_REVIEW, not reached, PUBLIC_REVIEW",
        "PUBLIC_REVIEW, approved, CLOSING_APPROVAL",
        "PUBLIC_REVIEW, disapproved, REWORK",
        "CLOSING_APPROVAL, refused, REWORK",
        "CLOSED, reopened, REOPENED",
        "REOPENED, reported, REOPENED",
        "REOPENED, completed, COMPLETION_REQUESTED",
        "VERIFYING, cancelled, CANCELLED",
        "PUBLIC_REVIEW, cancelled, CANCELLED",
        "REOPENED, cancelled, CANCELLED",
        "DRAFT, cancelled, CANCELLED",
        "REGISTERED, cancelled, CANCELLED",
        "DISPATCHED, cancelled, CANCELLED",
        "IN_PROGRESS, cancelled, CANCELLED",
        "REWORK, cancelled, CANCELLED",
        "COMPLETION_REQUESTED, cancelled, CANCELLED",
        "CLOSING_APPROVAL, cancelled, CANCELLED"
    })
    void leads_to_this_phase_and_forgets_nobody(TaskPhase from, String fact, TaskPhase to) {
        var before = Story.in(from).adoptedBy(LU).state();
        var after = TaskEvolution.evolve(before, FACTS.get(fact));
        assertThat(after.phase()).isEqualTo(to);
        assertThat(after.basis().draftedBy()).isEqualTo(before.basis().draftedBy());
        assertThat(after.basis().adoptedBy()).containsExactly(LU);
        if (!fact.equals("registered")) {
            assertThat(after.basis().number()).isEqualTo(before.basis().number());
        }
        if (!fact.equals("dispatched")) {
            assertThat(after.assignment()).isEqualTo(before.assignment());
        }
    }

    @Test
    void registration_gives_the_number_and_dispatch_the_parties() {
        assertThat(Story.registered().state().basis().number()).isEqualTo(NUMBER);
        assertThat(Story.registered().and(DISPATCH).state().assignment())
                .isEqualTo(new Assignment(WATER, List.of(ROADS), SHI, DEADLINE));
    }

    @Test
    void nobody_signs_for_what_a_ledger_brought_it_is_in_progress_with_its_dispatch() {
        var story = Story.drafted().and(CARRIED_OVER).and(FACTS.get("registered"));
        assertThat(story.state().basis().carriedOver()).isTrue();
        assertThat(story.and(DISPATCH).state()).isInstanceOfSatisfying(TaskState.InProgress.class, state -> assertThat(
                        state.basis().percent())
                .isZero());
        assertThat(Story.registered().and(DISPATCH).state()).isInstanceOf(TaskState.Dispatched.class);
    }

    @Test
    void work_begins_at_nothing_when_it_is_signed_for() {
        assertThat(Story.dispatched().signed().state())
                .isInstanceOf(TaskState.InProgress.class)
                .extracting(TaskState::basis)
                .returns("ducha1", Basis::draftedBy)
                .returns(NUMBER, Basis::number)
                .returns(new Assignment(WATER, List.of(ROADS), SHI, DEADLINE), Basis::assignment)
                .returns(0, Basis::percent);
    }

    @ParameterizedTest
    @EnumSource
    void who_gives_a_task_back_is_forgotten_and_nothing_else_is(TaskPhase phase) {
        var back = Story.in(phase).adoptedBy(LU).and(new LeaderReleased(TASK, LU, "分工调整"));
        assertThat(back.state()).isEqualTo(Story.in(phase).state());
    }

    @ParameterizedTest
    @EnumSource
    void a_leader_who_gives_back_what_they_never_adopted_changes_nothing(TaskPhase phase) {
        var story = Story.in(phase).adoptedBy(SHI);
        var before = story.state();
        assertThat(story.and(new LeaderReleased(TASK, LU, "分工调整")).state()).isEqualTo(before);
    }

    @Test
    void rework_without_a_date_leaves_the_matter_without_a_date() {
        var state = Story.in(TaskPhase.COMPLETION_REQUESTED)
                .and(new CompletionReturned(TASK, "不实", null))
                .state();
        assertThat(state.assignment()).isEqualTo(new Assignment(WATER, List.of(ROADS), SHI, null));
    }
}
