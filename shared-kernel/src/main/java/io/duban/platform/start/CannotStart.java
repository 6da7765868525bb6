package io.duban.platform.start;

import org.jspecify.annotations.Nullable;

/**
 * The product cannot start as it is set up. The message is one Chinese line for the person who starts it: what is wrong and
 * what to do. It never holds a password.
 */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence.replaceAll("\\s*\\R\\s*", " "), cause);
    }

    /** The sentence that explains this failure, if anything in its chain of causes has one. */
    public static @Nullable String sentence(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart told) {
                return told.getMessage();
            }
        }
        return null;
    }
}
