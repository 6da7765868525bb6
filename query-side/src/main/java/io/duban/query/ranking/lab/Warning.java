package io.duban.query.ranking.lab;

import org.jspecify.annotations.Nullable;

/**
 * Something that a draft asks for and does not get.
 *
 * @param code the last part of its sentence's key, {@code lab.<code>}
 * @param name what the sentence names first; empty if it names nothing
 * @param other what it names next
 */
record Warning(String code, String name, @Nullable String other) {

    static Warning of(String code) {
        return of(code, "");
    }

    static Warning of(String code, String name) {
        return new Warning(code, name, null);
    }
}
