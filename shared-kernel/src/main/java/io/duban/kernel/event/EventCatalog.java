package io.duban.kernel.event;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stable event name to record class and back, read from the sealed families: a new event needs no registration. */
public final class EventCatalog {

    private static final Map<String, Class<?>> BY_NAME = read();

    private EventCatalog() {}

    /** Every stored name with the class of its newest revision, in the order of declaration. */
    public static Map<String, Class<?>> all() {
        return BY_NAME;
    }

    /** The class of a stored name, or null if this version of Duban does not know it. */
    public static @Nullable Class<?> classOf(String name) {
        return BY_NAME.get(name);
    }

    /** The stored name and revision of an event class, or null if it is no event of ours. */
    public static @Nullable EventName nameOf(Class<?> type) {
        return type.getAnnotation(EventName.class);
    }

    private static Map<String, Class<?>> read() {
        var names = new LinkedHashMap<String, Class<?>>();
        Arrays.stream(DomainEvent.families()).flatMap(EventCatalog::leaves).forEach(type -> {
            var name = type.getAnnotation(EventName.class);
            if (name == null) {
                throw new IllegalStateException(type.getName() + " is an event without @EventName");
            }
            if (names.put(name.value(), type) != null) {
                throw new IllegalStateException("Two events are called " + name.value());
            }
        });
        return Collections.unmodifiableMap(names);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCatalog::leaves)
                : Stream.of(type);
    }
}
