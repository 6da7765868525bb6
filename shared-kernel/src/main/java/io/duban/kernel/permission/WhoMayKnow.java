package io.duban.kernel.permission;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.TaskEvent;

/** To whom a fact is shown at all; clues that went to another authority are kept close (督查条例 Art. 23–24; T21). */
public final class WhoMayKnow {

    private WhoMayKnow() {}

    /** Whether this person may learn that it happened. */
    public static boolean of(TaskEvent event, Actor actor, TaskParties parties) {
        if (!(event instanceof ClueTransferred)) {
            return true;
        }
        return actor.role() == Role.OFFICE_DIRECTOR
                || actor.role() == Role.LEADER
                        && actor.capacities().stream().anyMatch(capacity -> WhoMay.isInCharge(capacity, parties));
    }
}
