package io.duban.command.task;

import io.duban.kernel.permission.HandlingStanding;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.permission.ReviewStanding;
import io.duban.kernel.permission.TaskParties;
import io.duban.kernel.permission.TaskStanding;
import io.duban.kernel.person.CitizenOfTask;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a task keeps in mind for the next decision; one record per station of its life. */
public sealed interface TaskState {

    Basis basis();

    /** The same station with another basis. */
    TaskState with(Basis basis);

    TaskPhase phase();

    /** To whom it was handed; null before dispatch. */
    default @Nullable Assignment assignment() {
        return basis().assignment();
    }

    /** What the permission table asks for. */
    default TaskStanding standing() {
        return new TaskStanding(
                        phase(),
                        parties(),
                        open(),
                        basis().returns().ownership(),
                        review(),
                        HandlingStanding.of(basis().handling()),
                        basis().disputes().standing())
                .holding(basis().origin().citizens().stream()
                        .map(CitizenOfTask::state)
                        .collect(Collectors.toSet()))
                .with(basis().label());
    }

    private Set<OpenQuestion> open() {
        var open = HandlingStanding.open(basis().handling());
        open.addAll(basis().limitChanges().open());
        return open;
    }

    private ReviewStanding review() {
        var checks = basis().checks();
        return new ReviewStanding(
                checks.gate() != null,
                checks.review().electorate() != null,
                checks.review().heard());
    }

    default TaskParties parties() {
        var handed = assignment();
        return handed == null
                ? new TaskParties(basis().draftedBy(), null, List.of(), null, basis().adoptedBy(), basis().office())
                : new TaskParties(
                        basis().draftedBy(),
                        handed.leadUnit(),
                        handed.coUnits(),
                        handed.leader(),
                        basis().adoptedBy(),
                        basis().office());
    }

    record Draft(Basis basis) implements TaskState {
        @Override
        public Draft with(Basis other) {
            return new Draft(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.DRAFT;
        }
    }

    /** Waits for the approval of its registration 待立项审批. */
    record PendingApproval(Basis basis) implements TaskState {
        @Override
        public PendingApproval with(Basis other) {
            return new PendingApproval(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.PENDING_APPROVAL;
        }
    }

    record Registered(Basis basis) implements TaskState {
        @Override
        public Registered with(Basis other) {
            return new Registered(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.REGISTERED;
        }
    }

    record Dispatched(Basis basis) implements TaskState {
        @Override
        public Dispatched with(Basis other) {
            return new Dispatched(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.DISPATCHED;
        }
    }

    /**
     * The unit says that the matter is not its own.
     *
     * @param back the station to which a refusal leads back
     */
    record ReturnRequested(Basis basis, TaskState back) implements TaskState {
        @Override
        public ReturnRequested with(Basis other) {
            return new ReturnRequested(other, back.with(other));
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.RETURN_REQUESTED;
        }
    }

    /** The lead unit is at work. */
    record InProgress(Basis basis) implements TaskState {
        @Override
        public InProgress with(Basis other) {
            return new InProgress(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.IN_PROGRESS;
        }
    }

    /** At work on an approved plan with a monthly report 长期推进. */
    record LongTerm(Basis basis) implements TaskState {
        @Override
        public LongTerm with(Basis other) {
            return new LongTerm(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.LONG_TERM;
        }
    }

    /**
     * Stopped with approval 中止.
     *
     * @param back the station to which it returns
     * @param suspendedOn the day on which its clock was stopped
     * @param reviewOn the day on which the reason is looked at again
     */
    record Suspended(Basis basis, TaskState back, LocalDate suspendedOn, LocalDate reviewOn) implements TaskState {
        @Override
        public Suspended with(Basis other) {
            return new Suspended(other, back.with(other), suspendedOn, reviewOn);
        }

        Suspended until(LocalDate other) {
            return new Suspended(basis, back, suspendedOn, other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.SUSPENDED;
        }
    }

    /** The lead unit is at work again after a failed check. */
    record Rework(Basis basis) implements TaskState {
        @Override
        public Rework with(Basis other) {
            return new Rework(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.REWORK;
        }
    }

    /** The lead unit is at work again on a matter that had been closed 重启. */
    record Reopened(Basis basis) implements TaskState {
        @Override
        public Reopened with(Basis other) {
            return new Reopened(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.REOPENED;
        }
    }

    record CompletionRequested(Basis basis) implements TaskState {
        @Override
        public CompletionRequested with(Basis other) {
            return new CompletionRequested(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.COMPLETION_REQUESTED;
        }
    }

    record Verifying(Basis basis) implements TaskState {
        @Override
        public Verifying with(Basis other) {
            return new Verifying(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.VERIFYING;
        }
    }

    record PublicReview(Basis basis) implements TaskState {
        @Override
        public PublicReview with(Basis other) {
            return new PublicReview(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.PUBLIC_REVIEW;
        }
    }

    record ClosingApproval(Basis basis) implements TaskState {
        @Override
        public ClosingApproval with(Basis other) {
            return new ClosingApproval(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.CLOSING_APPROVAL;
        }
    }

    record Closed(Basis basis) implements TaskState {
        @Override
        public Closed with(Basis other) {
            return new Closed(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.CLOSED;
        }
    }

    record Cancelled(Basis basis) implements TaskState {
        @Override
        public Cancelled with(Basis other) {
            return new Cancelled(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.CANCELLED;
        }
    }

    /** Goes on inside another task 已并案. */
    record Merged(Basis basis) implements TaskState {
        @Override
        public Merged with(Basis other) {
            return new Merged(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.MERGED;
        }
    }

    /** Goes on as several others 已分解. */
    record Split(Basis basis) implements TaskState {
        @Override
        public Split with(Basis other) {
            return new Split(other);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.SPLIT;
        }
    }
}
