package io.duban.query.task;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationPassed;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.projection.MissingEvents;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each event changes in a line of the ledger. Pure. */
final class TaskFold {

    private TaskFold() {}

    static TaskLine evolve(@Nullable TaskLine line, RecordedEvent recorded) {
        var last = line == null ? -1 : line.sequence();
        if (line != null && recorded.sequence() <= last) {
            return line;
        }
        if (recorded.sequence() != last + 1) {
            throw new MissingEvents(recorded, last);
        }
        var event = (TaskEvent) recorded.event();
        var draft = line == null ? begin(event) : new TaskDraft(line);
        apply(draft, event, dayOf(recorded));
        return draft.line(recorded.sequence(), recorded.position(), recorded.occurredAt());
    }

    private static TaskDraft begin(TaskEvent event) {
        if (event instanceof TaskDrafted drafted) {
            return new TaskDraft(drafted);
        }
        throw new IllegalStateException(
                "A task begins with its draft, not with " + event.getClass().getSimpleName());
    }

    private static void apply(TaskDraft task, TaskEvent event, LocalDate day) {
        switch (event) {
            case TaskDrafted ignored -> task.phase = TaskPhase.DRAFT;
            case LedgerEntryCarriedOver e -> {
                task.carriedOver = true;
                task.responsiblePerson = e.responsiblePerson();
            }
            case RegistrationApproved e -> {
                task.phase = TaskPhase.REGISTERED;
                task.number = e.number();
                task.registeredOn = e.registeredOn();
            }
            case TaskDispatched e -> {
                // a ledger's matter is under way already; nobody signs for it again
                task.phase = task.carriedOver ? TaskPhase.IN_PROGRESS : TaskPhase.DISPATCHED;
                task.leadUnit = e.leadUnit();
                task.coUnits = e.coUnits();
                task.leader = e.leader();
                task.deadline = e.deadline();
                task.dispatchedOn = e.dispatchedOn();
            }
            case TaskSigned ignored -> task.phase = TaskPhase.IN_PROGRESS;
            case ProgressReported e -> {
                task.phase = task.phase.isBeingHandled() ? task.phase : TaskPhase.IN_PROGRESS;
                task.percent = e.percent();
                task.latestProgress = e.text();
                task.latestProgressOn = day;
                task.problems = e.problems();
            }
            case CompletionRequested e -> {
                task.phase = TaskPhase.COMPLETION_REQUESTED;
                task.checks = task.checks.handedIn(e.result());
            }
            case VerificationPassed ignored -> passed(task);
            case CompletionReturned e -> {
                task.phase = TaskPhase.REWORK;
                task.deadline = e.deadline();
                task.reworks++;
            }
            case TaskClosed e -> {
                task.phase = TaskPhase.CLOSED;
                task.percent = 100;
                task.closedOn = e.closedOn();
                task.onTime = e.onTime();
                task.publicReview = e.publicReview();
                task.checks = task.checks.closed(e.grade());
            }
            case VerificationBegun e -> {
                task.phase = TaskPhase.VERIFYING;
                task.checks = task.checks.begun(e.kind());
            }
            case FalsificationFound e -> {
                returned(task);
                task.deadline = e.deadline();
                task.checks = task.checks.falsified();
            }
            case PublicGateSet e -> task.checks = task.checks.gated(e.subject());
            case PublicGateLifted ignored -> task.checks = task.checks.gated(null);
            case ElectorateFrozen e ->
                task.checks = task.checks.in(task.checks.review().frozen(e));
            case AppraisalCast e ->
                task.checks = task.checks.in(task.checks.review().heard(e));
            case NoContactRecorded e ->
                task.checks = task.checks.in(task.checks.review().heard(e));
            case PublicReviewConcluded e -> concluded(task, e);
            case ClosingRefused e -> {
                returned(task);
                task.deadline = e.deadline();
                task.percent = e.percent();
            }
            case TaskReopened e -> {
                task.phase = TaskPhase.REOPENED;
                task.deadline = e.deadline();
                task.percent = e.percent();
                task.closedOn = null;
                task.onTime = null;
                task.checks = task.checks.reopened(e.cycle());
            }
            case TaskCancelled ignored -> task.phase = TaskPhase.CANCELLED;
            case UnitReminded ignored -> task.reminders++;
            case InstructionGiven ignored -> {
                // an instruction stands in the history; the line itself stays
            }
            case LeaderAdopted e -> task.adoptedBy = with(task.adoptedBy, e.leader());
            case LeaderReleased e -> task.adoptedBy = without(task.adoptedBy, e.leader());
        }
    }

    /** Where the public has a say, it is asked next, anew each time. */
    private static void passed(TaskDraft task) {
        var asked = task.checks.gate() != null;
        task.phase = asked ? TaskPhase.PUBLIC_REVIEW : TaskPhase.CLOSING_APPROVAL;
        task.percent = 100;
        task.checks = asked ? task.checks.in(task.checks.review().next()) : task.checks;
    }

    private static void concluded(TaskDraft task, PublicReviewConcluded e) {
        if (e.passed()) {
            task.phase = TaskPhase.CLOSING_APPROVAL;
        } else {
            returned(task);
        }
        task.percent = e.percent();
        task.checks = task.checks.in(task.checks.review().concluded(e.passed()));
    }

    private static void returned(TaskDraft task) {
        task.phase = TaskPhase.REWORK;
        task.reworks++;
    }

    private static LocalDate dayOf(RecordedEvent event) {
        var day = event.occurredOn();
        return day != null ? day : event.occurredAt().atZone(Viewpoint.ZONE).toLocalDate();
    }

    private static List<LeaderRef> with(List<LeaderRef> leaders, LeaderRef leader) {
        return Stream.concat(without(leaders, leader).stream(), Stream.of(leader))
                .toList();
    }

    private static List<LeaderRef> without(List<LeaderRef> leaders, LeaderRef leader) {
        return leaders.stream().filter(other -> !other.id().equals(leader.id())).toList();
    }
}
