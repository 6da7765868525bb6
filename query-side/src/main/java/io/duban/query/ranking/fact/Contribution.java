package io.duban.query.ranking.fact;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.rule.Exclusion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one matter contributes to one fact of one unit.
 *
 * @param unit as it was called in the event that named it
 * @param level empty if the fact has none
 * @param tags for what reasons a rule may leave it out, in the order of the alphabet
 * @param days to which period it belongs
 * @param countsAfter later than this it counts, such as what is overdue; null for at once
 * @param events the ids of the events behind it, oldest first
 */
public record Contribution(
        UnitRef unit,
        Share share,
        String fact,
        String level,
        List<Exclusion> tags,
        long value,
        Days days,
        @Nullable Instant countsAfter,
        List<UUID> events) {

    /** Each null where there is no such day, so that it belongs to no period by it. */
    public record Days(
            @Nullable LocalDate due,
            @Nullable LocalDate closed,
            @Nullable LocalDate dispatched) {

        /** A date of its own, whatever periods go by. */
        static Days own(LocalDate day) {
            return new Days(day, day, day);
        }
    }

    public Contribution {
        tags = List.copyOf(tags);
        events = List.copyOf(events);
    }

    /** As rules and files write it: {@code due}, {@code SlipIssued.REMINDER}, {@code due@co@CANCELLED}. */
    public String written() {
        var text = new StringBuilder(fact);
        if (!level.isEmpty()) {
            text.append('.').append(level);
        }
        if (share == Share.CO) {
            text.append("@co");
        }
        tags.forEach(tag -> text.append('@').append(tag));
        return text.toString();
    }
}
