package io.duban.query.ranking.fact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one matter contributes to one number of a unit, as far as the viewer may see it.
 *
 * @param fact the number's name as rules write it
 * @param task null if the matter is not the viewer's to see; then so is all that follows but the value
 * @param number null as long as it has none
 * @param sequence which event of the matter brought the contribution, counted from 0
 * @param happenedAt when that was
 */
public record TaskBehind(
        String fact,
        long value,
        @Nullable UUID task,
        @Nullable String number,
        @Nullable String title,
        @Nullable Long sequence,
        @Nullable Instant happenedAt) {

    public boolean isSeen() {
        return task != null;
    }
}
