package io.duban.kernel.task;

import io.duban.kernel.people.UnitRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a co-unit does for a task 协办情况, as it last told the lead unit.
 *
 * @param text null while nothing was told
 * @param percent how much of the part is done, 0 to 100
 * @param answer what the lead unit said to it last, if it said anything
 */
public record Part(
        UnitRef unit,
        PartState state,
        @Nullable String text,
        int percent,
        List<Attachment> attachments,
        @Nullable String answer) {
    public Part {
        attachments = List.copyOf(attachments);
    }

    static Part nothing(UnitRef unit) {
        return new Part(unit, PartState.NOTHING, null, 0, List.of(), null);
    }

    Part answered(PartState now, @Nullable String said) {
        return new Part(unit, now, text, percent, attachments, said);
    }
}
