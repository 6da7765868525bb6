package io.duban.command.recording;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.Actor;
import io.duban.platform.limit.LimitRegister;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command, and when. Travels beside the command and never inside it: nobody can claim to be somebody else or
 * to act on another day.
 *
 * @param now the instant at which the command side took the command up
 * @param correlationId ties together everything that one request caused
 * @param idempotencyKey the sender's key for this effect, if there is one
 * @param limits the time-limit profiles and the calendar that the county counts with
 */
public record Circumstances(
        Actor actor,
        Instant now,
        String correlationId,
        @Nullable String idempotencyKey,
        LimitRegister limits) {

    /** Under which a command message carries its circumstances. */
    public static final String KEY = "circumstances";

    /** The day by the county's clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, CountyTime.ZONE);
    }
}
