package io.duban.query.message;

import io.duban.kernel.digest.DigestPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A digest as it was sent.
 *
 * @param news how many reminders and slips had been issued since the one before
 * @param position the position of its event
 */
public record Message(UUID receiver, LocalDate day, List<DigestPart> parts, int news, Instant sentAt, long position) {

    public Message {
        parts = List.copyOf(parts);
    }

    /** How many matters wait. */
    public int total() {
        return parts.stream().mapToInt(DigestPart::count).sum();
    }
}
