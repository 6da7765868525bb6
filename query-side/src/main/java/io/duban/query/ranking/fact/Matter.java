package io.duban.query.ranking.fact;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.rule.Exclusion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As much of a matter as facts are made of; each part with the event by which it is so.
 *
 * @param extensionAsked a request for a later deadline that nobody has answered yet
 */
record Matter(
        @Nullable Assigned assigned,
        @Nullable Limit limit,
        @Nullable Held held,
        @Nullable Mark extensionAsked,
        @Nullable Closing closing,
        List<Tagged> tags,
        List<Stage> stages,
        List<Happening> happenings) {

    /** @param receipt null where nothing asks the unit to sign by some time */
    record Assigned(
            UnitRef lead,
            List<UnitRef> coUnits,
            LocalDate on,
            Mark by,
            @Nullable Receipt receipt) {}

    record Receipt(
            Instant due,
            Mark by,
            @Nullable Instant signed,
            @Nullable Mark signedBy) {}

    /**
     * The last day of the matter.
     *
     * @param overAfter later than this it is over; null while its clock stands still with time left
     */
    record Limit(LocalDate day, @Nullable Instant overAfter, Mark by) {}

    /** Since when those who check and decide have it, so that the time that passes is not the unit's. */
    record Held(Instant since, Mark by) {}

    record Closing(
            LocalDate on,
            @Nullable Boolean onTime,
            @Nullable String grade,
            Mark by,
            Mark gradedBy) {}

    record Tagged(Exclusion tag, Mark by) {}

    /** A report that was due within the limit. */
    record Stage(String code, Instant due, Outcome outcome, Mark by) {
        enum Outcome {
            AWAITED,
            ON_TIME,
            MISSED,
            STANDS_STILL
        }
    }

    /**
     * @param sequence its event's place in the story, by which objections name it
     * @param upheld the objection that took it back; null if there is none
     */
    record Happening(
            long sequence,
            UnitRef unit,
            FactName fact,
            String level,
            LocalDate day,
            long value,
            Mark by,
            @Nullable Mark upheld) {

        Happening takenBack(Mark objection) {
            return new Happening(sequence, unit, fact, level, day, value, by, objection);
        }
    }

    static final Matter NONE = new Matter(null, null, null, null, null, List.of(), List.of(), List.of());

    Matter {
        tags = List.copyOf(tags);
        stages = List.copyOf(stages);
        happenings = List.copyOf(happenings);
    }

    boolean isSuspended() {
        return has(Exclusion.SUSPENDED_DURING_PERIOD);
    }

    /** Whether it goes on no more without having been closed. */
    boolean hasLeft() {
        return has(Exclusion.CANCELLED) || has(Exclusion.MERGED) || has(Exclusion.SPLIT);
    }

    private boolean has(Exclusion tag) {
        return tags.stream().anyMatch(tagged -> tagged.tag() == tag);
    }

    Matter with(@Nullable Assigned now) {
        return new Matter(now, limit, held, extensionAsked, closing, tags, stages, happenings);
    }

    Matter with(@Nullable Limit now) {
        return new Matter(assigned, now, held, extensionAsked, closing, tags, stages, happenings);
    }

    Matter with(@Nullable Held now) {
        return new Matter(assigned, limit, now, extensionAsked, closing, tags, stages, happenings);
    }

    Matter with(@Nullable Closing now) {
        return new Matter(assigned, limit, held, extensionAsked, now, tags, stages, happenings);
    }

    Matter asking(@Nullable Mark extension) {
        return new Matter(assigned, limit, held, extension, closing, tags, stages, happenings);
    }

    Matter tagged(List<Tagged> now) {
        return new Matter(assigned, limit, held, extensionAsked, closing, now, stages, happenings);
    }

    Matter staged(List<Stage> now) {
        return new Matter(assigned, limit, held, extensionAsked, closing, tags, now, happenings);
    }

    Matter happened(List<Happening> now) {
        return new Matter(assigned, limit, held, extensionAsked, closing, tags, stages, now);
    }
}
