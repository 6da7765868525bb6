package io.duban.command.task;

import io.duban.kernel.permission.TaskParties;
import io.duban.kernel.task.TaskPhase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a task keeps in mind for the next decision; one record per station of its life. */
public sealed interface TaskState {

    Basis basis();

    /** The same station with another basis. */
    TaskState with(Basis basis);

    TaskPhase phase();

    /** To whom it was handed; null before dispatch. */
    default @Nullable Assignment assignment() {
        return null;
    }

    default TaskParties parties() {
        var handed = assignment();
        return handed == null
                ? new TaskParties(basis().draftedBy(), null, List.of(), null, basis().adoptedBy())
                : new TaskParties(
                        basis().draftedBy(), handed.leadUnit(), handed.coUnits(), handed.leader(), basis().adoptedBy());
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

    record Dispatched(Basis basis, Assignment assignment) implements TaskState {
        @Override
        public Dispatched with(Basis other) {
            return new Dispatched(other, assignment);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.DISPATCHED;
        }
    }

    /**
     * The lead unit is at work.
     *
     * @param percent as last reported, 0 to 100
     */
    record InProgress(Basis basis, Assignment assignment, int percent) implements TaskState {
        @Override
        public InProgress with(Basis other) {
            return new InProgress(other, assignment, percent);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.IN_PROGRESS;
        }
    }

    /**
     * The lead unit is at work again after a failed check.
     *
     * @param percent as last reported, 0 to 100
     */
    record Rework(Basis basis, Assignment assignment, int percent) implements TaskState {
        @Override
        public Rework with(Basis other) {
            return new Rework(other, assignment, percent);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.REWORK;
        }
    }

    record CompletionRequested(Basis basis, Assignment assignment, int percent) implements TaskState {
        @Override
        public CompletionRequested with(Basis other) {
            return new CompletionRequested(other, assignment, percent);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.COMPLETION_REQUESTED;
        }
    }

    record ClosingApproval(Basis basis, Assignment assignment) implements TaskState {
        @Override
        public ClosingApproval with(Basis other) {
            return new ClosingApproval(other, assignment);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.CLOSING_APPROVAL;
        }
    }

    record Closed(Basis basis, Assignment assignment) implements TaskState {
        @Override
        public Closed with(Basis other) {
            return new Closed(other, assignment);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.CLOSED;
        }
    }

    record Cancelled(Basis basis, @Nullable Assignment assignment) implements TaskState {
        @Override
        public Cancelled with(Basis other) {
            return new Cancelled(other, assignment);
        }

        @Override
        public TaskPhase phase() {
            return TaskPhase.CANCELLED;
        }
    }
}
