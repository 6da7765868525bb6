package io.duban.platform.web;

import org.jspecify.annotations.Nullable;

/** Looks down the chain of causes: frameworks wrap what we throw. */
final class Causes {

    private static final int DEEPEST = 30;

    private Causes() {}

    static <T extends Throwable> @Nullable T first(Throwable failure, Class<T> type) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
