package io.duban.query.task;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.duban.kernel.task.Conclusion;
import io.duban.query.task.FateLine.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion of supervision about the unit's work, and what became of the objection to it.
 *
 * @param sequence of its event in the task's stream
 * @param day on which it was drawn
 * @param tookPart who drew it or made the check before it, and so does not review it
 * @param stands false once a reopening has reversed it
 * @param objection null while nobody has objected
 */
public record ConclusionLine(
        long sequence,
        Conclusion conclusion,
        LocalDate day,
        List<Participant> tookPart,
        boolean stands,
        @Nullable ObjectionLine objection) {

    /** 督查条例 Art. 17: thirty days to object. */
    private static final int DAYS = 30;

    public ConclusionLine {
        tookPart = List.copyOf(tookPart);
    }

    /** The last day on which it can be objected to. */
    @JsonIgnore
    public LocalDate lastDay() {
        return day.plusDays(DAYS);
    }

    @JsonIgnore
    public boolean isDisputable() {
        return stands && objection == null;
    }

    /** Whether an objection to it waits for a decision. */
    boolean waits() {
        return objection != null && objection.outcome() == null;
    }

    Set<String> accounts() {
        return tookPart.stream().map(Participant::account).collect(Collectors.toUnmodifiableSet());
    }

    ConclusionLine with(ObjectionLine other) {
        return new ConclusionLine(sequence, conclusion, day, tookPart, stands, other);
    }

    ConclusionLine reversed() {
        return new ConclusionLine(sequence, conclusion, day, tookPart, false, objection);
    }

    ConclusionLine unnamed() {
        return new ConclusionLine(sequence, conclusion, day, List.of(), stands, objection);
    }
}
