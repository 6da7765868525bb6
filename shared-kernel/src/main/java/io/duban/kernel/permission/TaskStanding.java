package io.duban.kernel.permission;

import io.duban.kernel.task.TaskPhase;
import java.util.Set;

/**
 * How a task stands, as far as it matters for what may be done with it.
 *
 * @param open what has been asked and not yet decided
 * @param review where the public's say stands
 */
public record TaskStanding(TaskPhase phase, TaskParties parties, Set<OpenQuestion> open, ReviewStanding review) {
    public TaskStanding {
        open = Set.copyOf(open);
    }

    /** The public is not asked. */
    public TaskStanding(TaskPhase phase, TaskParties parties, Set<OpenQuestion> open) {
        this(phase, parties, open, ReviewStanding.NONE);
    }

    /** Nothing is waiting for a decision. */
    public TaskStanding(TaskPhase phase, TaskParties parties) {
        this(phase, parties, Set.of());
    }
}
