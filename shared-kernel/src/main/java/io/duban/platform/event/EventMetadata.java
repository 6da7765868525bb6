package io.duban.platform.event;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The metadata of one event with the two ways of asking it: must be there, or may be missing. */
record EventMetadata(String eventId, Map<String, ?> entries) {

    /** @throws IllegalStateException if the event says nothing about it: every event names its actor and its instant */
    String required(String key) {
        var value = optional(key);
        if (value == null) {
            throw new IllegalStateException("Event " + eventId + " carries no metadata \"" + key + "\"");
        }
        return value;
    }

    @Nullable
    String optional(String key) {
        Object value = entries.get(key);
        return value == null ? null : value.toString();
    }

    <T> @Nullable T optional(String key, Function<String, T> reading) {
        var value = optional(key);
        return value == null ? null : reading.apply(value);
    }
}
