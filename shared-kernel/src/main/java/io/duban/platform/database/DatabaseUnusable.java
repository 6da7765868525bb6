package io.duban.platform.database;

import org.jspecify.annotations.Nullable;

/**
 * The product cannot work on this database or home folder. The message is one Chinese line for the person who starts
 * the product: what is wrong and what to do. It never holds a password.
 */
public final class DatabaseUnusable extends RuntimeException {

    public DatabaseUnusable(String sentence) {
        this(sentence, null);
    }

    public DatabaseUnusable(String sentence, @Nullable Throwable cause) {
        super(sentence.replaceAll("\\s*\\R\\s*", " "), cause);
    }
}
