package io.duban.platform.event;

import io.duban.kernel.event.EventCatalog;
import io.duban.kernel.event.EventName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stored names this version of Duban can read, and the steps that lift older revisions.
 *
 * @param classes stored name to the record of its newest revision
 * @param upcasts the step for each older revision, by name and revision that it reads
 */
record KnownEvents(Map<String, Class<?>> classes, Map<Shape, EventUpcast> upcasts) {

    record Shape(String name, int revision) {}

    static KnownEvents ofCatalog(List<EventUpcast> upcasts) {
        return of(EventCatalog.all(), upcasts);
    }

    /** @throws IllegalStateException if a step is missing, doubled, or belongs to nothing */
    static KnownEvents of(Map<String, Class<?>> classes, List<EventUpcast> upcasts) {
        var byShape = new HashMap<Shape, EventUpcast>();
        for (var upcast : upcasts) {
            if (byShape.put(new Shape(upcast.name(), upcast.from()), upcast) != null) {
                throw new IllegalStateException("Two upcasts for %s, %d".formatted(upcast.name(), upcast.from()));
            }
        }
        var needed = 0;
        for (var name : classes.keySet()) {
            for (var revision = 1; revision < revision(name, classes.get(name)); revision++, needed++) {
                if (!byShape.containsKey(new Shape(name, revision))) {
                    throw new IllegalStateException("No upcast for %s, %d".formatted(name, revision));
                }
            }
        }
        if (needed != byShape.size()) {
            throw new IllegalStateException("An upcast belongs to no older revision: " + byShape.keySet());
        }
        return new KnownEvents(Map.copyOf(classes), Map.copyOf(byShape));
    }

    /** @throws UnknownEventName unless the shape is the newest one of a known event */
    Class<?> classOf(String name, int revision) {
        var type = classes.get(name);
        if (type == null || revision(name, type) != revision) {
            throw new UnknownEventName(name, Integer.toString(revision));
        }
        return type;
    }

    private static int revision(String name, Class<?> type) {
        EventName declared = EventCatalog.nameOf(type);
        if (declared == null || !declared.value().equals(name)) {
            throw new IllegalStateException(type + " is not the event " + name);
        }
        return declared.revision();
    }
}
