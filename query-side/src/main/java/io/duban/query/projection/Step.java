package io.duban.query.projection;

import io.duban.platform.event.RecordedEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** An event and the row as it stands after it. */
public record Step<R>(R row, RecordedEvent event) {

    /** The last row of each key. */
    public static <R> Collection<R> last(List<Step<R>> steps, Function<R, UUID> key) {
        var rows = new LinkedHashMap<UUID, R>();
        steps.forEach(step -> rows.put(key.apply(step.row()), step.row()));
        return rows.values();
    }
}
