package io.duban.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event as a decision hands it out.
 *
 * @param occurredOn the day on which it happened according to a ledger; null when it happens now, as it is recorded
 */
public record Fact(DomainEvent event, @Nullable LocalDate occurredOn) {

    public static Fact now(DomainEvent event) {
        return new Fact(event, null);
    }

    public static Fact on(LocalDate day, DomainEvent event) {
        return new Fact(event, day);
    }
}
