package io.duban.kernel.rejection;

import org.jspecify.annotations.Nullable;

/** Why a command was refused. The same value drives the HTTP answer, the message beside the field, and the test. */
public sealed interface Rejection {

    /** Stable code, such as {@code task.wrong-state}; never reworded after release. */
    String code();

    /** A Chinese sentence that says what is wrong and what to do. */
    String sentence();

    /** The named thing does not exist. */
    record NotFound(String code, String sentence) implements Rejection {}

    /** This person may not do this. */
    record NotAllowed(String code, String sentence) implements Rejection {}

    /** Not now: the thing is in another state. */
    record WrongState(String code, String sentence) implements Rejection {}

    /**
     * A value cannot be accepted.
     *
     * @param field the component of the command that is wrong
     */
    record Invalid(String code, String field, String sentence) implements Rejection {}

    /** Somebody else was faster, or the key was used for something else; look again and repeat if still wanted. */
    record Conflict(String code, String sentence) implements Rejection {}

    /** The time for it has passed. */
    record TooLate(String code, String sentence) implements Rejection {}

    /** Whether another person might be let through where this one is not. */
    default boolean isAboutThePerson() {
        return this instanceof NotAllowed || this instanceof NotFound;
    }

    /** The field that the message belongs to, if it belongs to one. */
    default @Nullable String fieldOrNull() {
        return this instanceof Invalid invalid ? invalid.field() : null;
    }
}
