package io.duban.command.task;

import io.duban.kernel.permission.Ownership;

/**
 * How often the task was sent back by a unit that it was handed to 申请退回, and what became of it.
 *
 * @param asked how often a unit has asked for its return, over all units
 * @param ownership how far it is settled whose the task is
 */
public record Returns(int asked, Ownership ownership) {
    static final Returns NONE = new Returns(0, Ownership.OPEN);

    Returns askedFor(int times, boolean escalated) {
        return new Returns(times, escalated ? Ownership.ESCALATED : Ownership.DISPUTED);
    }

    Returns now(Ownership other) {
        return new Returns(asked, other);
    }
}
