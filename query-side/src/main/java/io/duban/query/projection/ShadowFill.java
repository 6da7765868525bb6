package io.duban.query.projection;

import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;

/**
 * Brings shadow tables exactly to where a token stands: the same events, no more and no fewer, though positions may become
 * visible out of order. What cannot be folded is set aside with everything after it in its row.
 */
final class ShadowFill<R> {

    private static final int PAGE = 5_000;

    private final Projection<R> projection;
    private final Shelf shelf;
    private final EventReader events;
    private final Map<String, RuntimeException> failures = new LinkedHashMap<>();
    private ViewToken reached = ViewToken.NONE;

    ShadowFill(Projection<R> projection, Shelf shelf, EventReader events) {
        this.projection = projection;
        this.shelf = shelf;
        this.events = events;
    }

    /** The rows that could not be folded to the end, with the reason. */
    Map<String, RuntimeException> failures() {
        return failures;
    }

    /** Takes in every event that {@code token} covers and that is not in yet. */
    void upTo(ViewToken token, LongConsumer progress) {
        // A filled gap is older than anything behind the last index: no later event of its stream can be in yet.
        var filled = new HashSet<>(reached.gaps());
        filled.removeAll(token.gaps());
        filled.stream().sorted().forEach(position -> take(exactly(position)));
        for (var position = reached.index(); position < token.index(); ) {
            var page = events.after(position, PAGE);
            if (page.isEmpty()) {
                break;
            }
            take(page.stream().filter(event -> token.covers(event.position())).toList());
            position = Math.min(token.index(), page.getLast().position());
            progress.accept(position);
        }
        reached = token;
    }

    private List<RecordedEvent> exactly(long position) {
        return events.after(position - 1, 1).stream()
                .filter(event -> event.position() == position)
                .toList();
    }

    private void take(List<RecordedEvent> page) {
        var mine = page.stream()
                .filter(event -> projection.shows(event.event().getClass()))
                .toList();
        var batch = new Batch<>(projection, shelf);
        batch.prefetch(mine.stream().map(this::key).collect(Collectors.toSet()));
        for (var event : mine) {
            if (!failures.containsKey(key(event).toString())) {
                fold(batch, event);
            }
        }
        batch.write();
    }

    private void fold(Batch<R> batch, RecordedEvent event) {
        try {
            batch.fold(event);
        } catch (RuntimeException unfit) {
            if (unfit instanceof DataAccessException) {
                throw unfit;
            }
            failures.put(key(event).toString(), unfit);
        }
    }

    private UUID key(RecordedEvent event) {
        return projection.key(event.event());
    }

    /** Whether everything that could not be folded is parked in the serving view as well. */
    boolean failsOnlyWhere(Set<String> parked) {
        return parked.containsAll(failures.keySet());
    }
}
