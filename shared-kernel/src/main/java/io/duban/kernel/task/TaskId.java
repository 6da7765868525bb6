package io.duban.kernel.task;

import io.duban.kernel.id.Id;
import java.util.UUID;

/** Identifies a supervised task from draft to closing. */
public record TaskId(UUID value) implements Id {

    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
