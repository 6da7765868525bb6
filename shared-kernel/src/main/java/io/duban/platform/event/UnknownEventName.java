package io.duban.platform.event;

/**
 * The store holds an event that this version of Duban does not know, or knows in another revision. Reading stops here: a
 * fact that is passed over would make every figure wrong in silence.
 */
public final class UnknownEventName extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownEventName(String name, String revision) {
        super("No event is known by the name \"" + name + "\" in revision " + revision
                + "; was it written by a newer version of Duban?");
    }
}
