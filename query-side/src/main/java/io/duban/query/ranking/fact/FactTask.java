package io.duban.query.ranking.fact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A task as far as its story has been folded.
 *
 * @param happened the latest moment that the story has come to, {@code known} likewise as recorded
 * @param entries how many contributions have begun so far
 * @param open those that stand
 * @param changed those that the last event has begun or ended
 */
record FactTask(
        UUID id,
        long sequence,
        long position,
        Instant happened,
        Instant known,
        int entries,
        Matter matter,
        List<Entry> open,
        List<Entry> changed) {
    FactTask {
        open = List.copyOf(open);
        changed = List.copyOf(changed);
    }
}
