package io.duban.platform.database;

import io.duban.platform.start.CannotStart;
import org.jspecify.annotations.Nullable;

/** The product cannot work on this database or home folder. */
public final class DatabaseUnusable extends CannotStart {

    public DatabaseUnusable(String sentence) {
        super(sentence);
    }

    public DatabaseUnusable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
