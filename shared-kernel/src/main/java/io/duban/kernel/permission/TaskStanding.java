package io.duban.kernel.permission;

import io.duban.kernel.task.TaskPhase;
import java.util.Set;

/**
 * How a task stands, as far as it matters for what may be done with it.
 *
 * @param open what has been asked and not yet decided
 * @param ownership how far it is settled whose the task is
 */
public record TaskStanding(TaskPhase phase, TaskParties parties, Set<OpenQuestion> open, Ownership ownership) {
    public TaskStanding {
        open = Set.copyOf(open);
    }

    /** As it usually is in this phase: the first return is asked for when one is, and before that none was. */
    public TaskStanding(TaskPhase phase, TaskParties parties, Set<OpenQuestion> open) {
        this(phase, parties, open, phase == TaskPhase.RETURN_REQUESTED ? Ownership.DISPUTED : Ownership.OPEN);
    }

    /** Nothing is waiting for a decision. */
    public TaskStanding(TaskPhase phase, TaskParties parties) {
        this(phase, parties, Set.of());
    }
}
