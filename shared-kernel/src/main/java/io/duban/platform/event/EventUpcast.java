package io.duban.platform.event;

import tools.jackson.databind.node.ObjectNode;

/**
 * Lifts the stored JSON of one event from one revision to the next. All of them stand in {@link OlderRevisions}; they are
 * chained by name and revision, whatever their order.
 */
public interface EventUpcast {

    /** The stored name of the event. */
    String name();

    /** The revision that it reads; it answers the next one. */
    int from();

    /** The payload in revision {@code from() + 1}; may change and return what it is given. */
    ObjectNode upcast(ObjectNode payload);
}
