package io.duban.platform.event;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Up to where the current unit of work has written, so that a command's answer needs no further question. */
public final class AppendedPosition {

    private static final String KEY = AppendedPosition.class.getName();

    private AppendedPosition() {}

    /** The position of the last event that this unit of work, or one inside it, appended; null if it appended none so far. */
    public static @Nullable Long of(UnitOfWork<?> work) {
        return work.root().getResource(KEY);
    }

    static void remember(long position) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().resources().merge(KEY, position, (a, b) -> Math.max((long) a, (long) b));
        }
    }
}
