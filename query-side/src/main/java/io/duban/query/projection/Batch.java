package io.duban.query.projection;

import io.duban.platform.event.RecordedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Folds many events in memory: one SELECT before, one statement per table after, however many events there are. */
final class Batch<R> {

    private final Projection<R> projection;
    private final Shelf shelf;
    private final Map<UUID, R> rows = new HashMap<>();
    private final List<Step<R>> steps = new ArrayList<>();

    Batch(Projection<R> projection, Shelf shelf) {
        this.projection = projection;
        this.shelf = shelf;
    }

    void prefetch(Collection<UUID> keys) {
        if (!keys.isEmpty()) {
            rows.putAll(projection.load(shelf, keys));
        }
    }

    /** Folds one event; when that throws, the row stays as it was before. */
    void fold(RecordedEvent event) {
        var key = projection.key(event.event());
        try {
            step(key, event);
        } catch (MissingEvents stale) {
            // Parked events of this row may have been retried since the rows were fetched: look again, once.
            prefetch(Set.of(key));
            step(key, event);
        }
    }

    void write() {
        if (!steps.isEmpty()) {
            projection.write(shelf, List.copyOf(steps));
            steps.clear();
        }
    }

    private void step(UUID key, RecordedEvent event) {
        var before = rows.get(key);
        var after = projection.evolve(before, event);
        if (after != before) {
            rows.put(key, after);
            steps.add(new Step<>(after, event));
        }
    }
}
