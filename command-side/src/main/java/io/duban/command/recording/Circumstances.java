package io.duban.command.recording;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.StandIn;
import io.duban.platform.limit.LimitRegister;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command, and when. Travels beside the command and never inside it: nobody can claim to be somebody else or
 * to act on another day.
 *
 * @param actor who acts, with the powers by which they do
 * @param standsInFor whose powers these are, if they are another's 代行; null for one's own
 * @param now the instant at which the command side took the command up
 * @param correlationId ties together everything that one request caused
 * @param idempotencyKey the sender's key for this effect, if there is one
 * @param limits the time-limit profiles and the calendar that the county counts with
 */
public record Circumstances(
        Actor actor,
        @Nullable StandIn standsInFor,
        Instant now,
        String correlationId,
        @Nullable String idempotencyKey,
        LimitRegister limits) {

    /** In one's own name. */
    public Circumstances(
            Actor actor, Instant now, String correlationId, @Nullable String idempotencyKey, LimitRegister limits) {
        this(actor, null, now, correlationId, idempotencyKey, limits);
    }

    /** The same, by another's powers. */
    public Circumstances as(StandIn other) {
        return new Circumstances(actor.as(other), other, now, correlationId, idempotencyKey, limits);
    }

    /** Under which a command message carries its circumstances. */
    public static final String KEY = "circumstances";

    /** The day by the county's clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, CountyTime.ZONE);
    }
}
