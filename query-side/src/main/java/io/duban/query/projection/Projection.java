package io.duban.query.projection;

import io.duban.kernel.event.DomainEvent;
import io.duban.platform.event.RecordedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One view: which events it shows, how a row grows from them, and how rows are kept. Folding is pure; only
 * {@link #load} and {@link #write} touch the database. Running, dead letters and rebuilding come by themselves for every
 * bean of this type.
 *
 * @param <R> a row as it stands after some event
 */
public interface Projection<R> {

    /** The name under which the view runs, is measured and is rebuilt. */
    String view();

    /** Its tables, in the order in which they are written. */
    List<String> tables();

    boolean shows(Class<?> event);

    /** The row that an event belongs to; events of one row are kept in order, and parked together if one fails. */
    UUID key(DomainEvent event);

    /** The rows that exist already, in one round trip. */
    Map<UUID, R> load(Shelf shelf, Collection<UUID> keys);

    /**
     * The row after the event; the same row if the event is in it already.
     *
     * @throws MissingEvents if an earlier event of the stream is not in the row
     */
    R evolve(@Nullable R row, RecordedEvent event);

    /** Keeps the outcome of a batch; steps stand in the order of their events. Doing it twice changes nothing. */
    void write(Shelf shelf, List<Step<R>> steps);
}
