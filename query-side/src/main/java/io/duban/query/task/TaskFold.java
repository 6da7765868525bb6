package io.duban.query.task;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.LongTermPlanRefused;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.SuspensionProlonged;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionRefused;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.TaskSuspended;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationPassed;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.projection.MissingEvents;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            case DraftRevised e -> revise(task, e);
            case RegistrationRequested ignored -> task.phase = TaskPhase.PENDING_APPROVAL;
            case RegistrationRefused ignored -> task.phase = TaskPhase.DRAFT;
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
                task.extensions = 0;
                nothingIsAsked(task);
            }
            case TaskSigned ignored -> task.phase = TaskPhase.IN_PROGRESS;
            case ReturnRequested e -> {
                task.phase = TaskPhase.RETURN_REQUESTED;
                task.ownership = e.escalated() ? Ownership.ESCALATED : Ownership.DISPUTED;
            }
            case ReturnRefused e -> {
                task.phase = e.signed() ? TaskPhase.IN_PROGRESS : TaskPhase.DISPATCHED;
                task.ownership = Ownership.CONFIRMED;
            }
            case TaskReassigned e -> {
                handOver(task, e.leadUnit(), e.coUnits(), e.deadline(), e.dispatchedOn(), Ownership.OPEN);
                task.leader = e.leader();
            }
            case UnitDesignated e ->
                handOver(task, e.leadUnit(), e.coUnits(), e.deadline(), e.dispatchedOn(), Ownership.DESIGNATED);
            case ProgressReported e -> {
                task.phase = task.phase.isBeingHandled() ? task.phase : TaskPhase.IN_PROGRESS;
                task.percent = e.percent();
                task.latestProgress = e.text();
                task.latestProgressOn = day;
                task.problems = e.problems();
                task.ownership = Ownership.REPORTED;
            }
            case ExtensionRequested e -> {
                task.open = asked(task.open, OpenQuestion.EXTENSION);
                task.askedDeadline = e.newDeadline();
            }
            case ExtensionGranted e -> {
                task.open = answered(task.open, OpenQuestion.EXTENSION);
                task.askedDeadline = null;
                task.deadline = e.newDeadline();
                task.extensions++;
            }
            case ExtensionRefused ignored -> {
                task.open = answered(task.open, OpenQuestion.EXTENSION);
                task.askedDeadline = null;
            }
            case LongTermPlanProposed ignored -> task.open = asked(task.open, OpenQuestion.LONG_TERM_PLAN);
            case LongTermPlanApproved e -> {
                task.phase = TaskPhase.LONG_TERM;
                task.open = answered(answered(task.open, OpenQuestion.LONG_TERM_PLAN), OpenQuestion.EXTENSION);
                task.askedDeadline = null;
                task.deadline = e.newDeadline();
            }
            case LongTermPlanRefused ignored -> task.open = answered(task.open, OpenQuestion.LONG_TERM_PLAN);
            case SuspensionProposed ignored -> task.open = asked(task.open, OpenQuestion.SUSPENSION);
            case TaskSuspended e -> {
                task.suspendedFrom = task.phase;
                task.phase = TaskPhase.SUSPENDED;
                task.reviewOn = e.reviewOn();
                nothingIsAsked(task);
            }
            case SuspensionRefused ignored -> task.open = answered(task.open, OpenQuestion.SUSPENSION);
            case TaskResumed e -> {
                task.phase = task.suspendedFrom == null ? task.phase : task.suspendedFrom;
                task.suspendedFrom = null;
                task.reviewOn = null;
                task.deadline = e.deadline();
            }
            case SuspensionProlonged e -> task.reviewOn = e.reviewOn();
            case CompletionRequested e -> {
                task.phase = TaskPhase.COMPLETION_REQUESTED;
                nothingIsAsked(task);
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
            case ClocksSet e -> ClockFold.apply(task, e);
        }
    }

    private static void nothingIsAsked(TaskDraft task) {
        task.open = Set.of();
        task.askedDeadline = null;
    }

    private static Set<OpenQuestion> asked(Set<OpenQuestion> open, OpenQuestion question) {
        return Stream.concat(open.stream(), Stream.of(question)).collect(Collectors.toSet());
    }

    private static Set<OpenQuestion> answered(Set<OpenQuestion> open, OpenQuestion question) {
        return open.stream().filter(other -> other != question).collect(Collectors.toSet());
    }

    private static void revise(TaskDraft task, DraftRevised e) {
        task.title = e.title();
        task.category = e.category();
        task.source = e.source();
        task.sourceNumber = e.sourceNumber();
        task.content = e.content();
        task.completionStandard = e.completionStandard();
        task.limitType = e.limitType();
    }

    /** To another unit, which has yet to sign. */
    private static void handOver(
            TaskDraft task,
            UnitRef lead,
            List<UnitRef> coUnits,
            LocalDate deadline,
            LocalDate on,
            Ownership ownership) {
        task.phase = TaskPhase.DISPATCHED;
        task.leadUnit = lead;
        task.coUnits = coUnits;
        task.deadline = deadline;
        task.dispatchedOn = on;
        task.ownership = ownership;
        task.extensions = 0;
        nothingIsAsked(task);
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
