package io.duban.kernel.permission;

import io.duban.kernel.person.PersonalState;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.TaskPhase;
import java.util.Set;

/**
 * How a task stands, as far as it matters for what may be done with it.
 *
 * @param open what has been asked and not yet decided
 * @param ownership how far it is settled whose the task is
 * @param review where the public's say stands
 * @param handling where parts and milestones stand
 * @param objections where it stands with disputed conclusions
 * @param citizens how it stands with what is held of citizens 诉求人, each state once
 * @param label how widely it may be seen
 */
public record TaskStanding(
        TaskPhase phase,
        TaskParties parties,
        Set<OpenQuestion> open,
        Ownership ownership,
        ReviewStanding review,
        HandlingStanding handling,
        ObjectionStanding objections,
        Set<PersonalState> citizens,
        DataLabel label) {
    public TaskStanding {
        open = Set.copyOf(open);
        citizens = Set.copyOf(citizens);
    }

    /** It speaks of no citizen, and is labelled as nearly all are. */
    public TaskStanding(
            TaskPhase phase,
            TaskParties parties,
            Set<OpenQuestion> open,
            Ownership ownership,
            ReviewStanding review,
            HandlingStanding handling,
            ObjectionStanding objections) {
        this(phase, parties, open, ownership, review, handling, objections, Set.of(), DataLabel.INTERNAL);
    }

    /** No co-unit has done anything yet, nothing is planned, and nothing is disputed. */
    public TaskStanding(
            TaskPhase phase, TaskParties parties, Set<OpenQuestion> open, Ownership ownership, ReviewStanding review) {
        this(phase, parties, open, ownership, review, HandlingStanding.NONE, ObjectionStanding.NONE);
    }

    /** The same with other parts or milestones. */
    public TaskStanding with(HandlingStanding other) {
        return new TaskStanding(phase, parties, open, ownership, review, other, objections, citizens, label);
    }

    /** The same with other disputed conclusions. */
    public TaskStanding with(ObjectionStanding other) {
        return new TaskStanding(phase, parties, open, ownership, review, handling, other, citizens, label);
    }

    /** The same with other data of citizens. */
    public TaskStanding holding(Set<PersonalState> other) {
        return new TaskStanding(phase, parties, open, ownership, review, handling, objections, other, label);
    }

    /** The same with another label. */
    public TaskStanding with(DataLabel other) {
        return new TaskStanding(phase, parties, open, ownership, review, handling, objections, citizens, other);
    }

    /** The public is not asked. */
    public TaskStanding(TaskPhase phase, TaskParties parties, Set<OpenQuestion> open, Ownership ownership) {
        this(phase, parties, open, ownership, ReviewStanding.NONE);
    }

    /** As it usually is in this phase: the first return is asked for when one is, and before that none was. */
    public TaskStanding(TaskPhase phase, TaskParties parties, Set<OpenQuestion> open, ReviewStanding review) {
        this(phase, parties, open, usual(phase), review);
    }

    /** The public is not asked either. */
    public TaskStanding(TaskPhase phase, TaskParties parties, Set<OpenQuestion> open) {
        this(phase, parties, open, usual(phase), ReviewStanding.NONE);
    }

    /** Nothing is waiting for a decision. */
    public TaskStanding(TaskPhase phase, TaskParties parties) {
        this(phase, parties, Set.of());
    }

    private static Ownership usual(TaskPhase phase) {
        return phase == TaskPhase.RETURN_REQUESTED ? Ownership.DISPUTED : Ownership.OPEN;
    }
}
