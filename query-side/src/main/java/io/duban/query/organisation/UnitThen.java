package io.duban.query.organisation;

import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.people.UnitId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stood on a day.
 *
 * @param kind null as long as it has no place in the tree
 * @param parent null for the root and for what has no place
 * @param endedFrom the first day on which it was no more; null while it is there
 * @param successor what it became part of
 */
public record UnitThen(
        UnitId id,
        String name,
        String group,
        @Nullable UnitKind kind,
        @Nullable UnitId parent,
        @Nullable String divisionCode,
        @Nullable String creditCode,
        @Nullable PostHolder head,
        @Nullable PostHolder liaison,
        @Nullable LocalDate endedFrom,
        @Nullable UnitId successor) {

    public boolean active() {
        return endedFrom == null;
    }

    public boolean placed() {
        return kind != null;
    }

    /** Whether it bears this name, or one that contains it, or a code that begins so. */
    boolean answersTo(String wanted) {
        return name.contains(wanted)
                || (divisionCode != null && divisionCode.startsWith(wanted))
                || (creditCode != null && creditCode.startsWith(wanted.toUpperCase(Locale.ROOT)));
    }
}
