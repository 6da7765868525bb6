package io.duban.platform.audit;

import io.duban.kernel.people.Actor;
import java.util.UUID;

/** Tells an address that nobody has from one that this person may not have; the side that shows tasks knows. */
public interface HiddenTasks {

    /** Whether there is such a task and this person may not see it. */
    boolean isHidden(UUID task, Actor from);
}
