package io.duban.kernel.digest;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A unit or the office was told what waits 今日提醒.
 *
 * @param receiver the id of a unit, or {@link DigestEvent#OFFICE}
 * @param receiverName as it was called then
 * @param day the working day for which it was made
 * @param parts what waits, the most urgent first; a task counts in one part only
 * @param news how many reminders and slips have been issued since the last digest
 */
@EventName("digest.sent")
public record DigestSent(UUID receiver, String receiverName, LocalDate day, List<DigestPart> parts, int news)
        implements DigestEvent {
    public DigestSent {
        parts = List.copyOf(parts);
    }
}
