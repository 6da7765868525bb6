package io.duban.query.task;

import java.time.Instant;
import java.util.UUID;

/**
 * A task that has to be looked at.
 *
 * @param position up to which event the task was seen when this was found
 * @param due when it should have been looked at, or is to be tried again
 * @param failures how often in a row the look at this position has failed
 */
public record DueLook(UUID task, long position, Instant due, int failures) {

    /** One look, one effect, whoever sends it and however often. */
    public String key() {
        return "look:%s:%d:%s".formatted(task, position, due);
    }
}
