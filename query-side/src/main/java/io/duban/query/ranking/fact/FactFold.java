package io.duban.query.ranking.fact;

import io.duban.platform.event.RecordedEvent;
import io.duban.query.projection.MissingEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From the events of one task to what it contributes, and for how long each contribution stood. Pure. */
final class FactFold {

    private FactFold() {}

    /** Every contribution that the story of one task ever made, in the order in which they began. */
    static List<Entry> entries(List<RecordedEvent> story) {
        Map<Integer, Entry> entries = new TreeMap<>();
        FactTask task = null;
        for (var event : story) {
            task = evolve(task, event);
            task.changed().forEach(entry -> entries.put(entry.serial(), entry));
        }
        return List.copyOf(entries.values());
    }

    static FactTask evolve(@Nullable FactTask task, RecordedEvent recorded) {
        var last = task == null ? -1 : task.sequence();
        if (task != null && recorded.sequence() <= last) {
            return task;
        }
        if (recorded.sequence() != last + 1) {
            throw new MissingEvents(recorded, last);
        }
        var moment = new Entry.Moment(
                Mark.of(recorded),
                later(task == null ? null : task.happened(), recorded.occurredAt()),
                later(task == null ? null : task.known(), recorded.recordedAt()));
        var matter = MatterFold.after(task == null ? Matter.NONE : task.matter(), recorded);
        return changed(task, recorded, moment, matter);
    }

    /** What contributes the same as before goes on; all else ends, and what is new begins. */
    private static FactTask changed(
            @Nullable FactTask task, RecordedEvent recorded, Entry.Moment moment, Matter matter) {
        var begun = new ArrayList<>(Contributions.of(matter));
        var open = new ArrayList<Entry>();
        var changed = new ArrayList<Entry>();
        for (var entry : task == null ? List.<Entry>of() : task.open()) {
            if (begun.remove(entry.contribution())) {
                open.add(entry);
            } else {
                changed.add(entry.ended(moment));
            }
        }
        var serial = task == null ? 0 : task.entries();
        for (var contribution : begun) {
            var entry = new Entry(serial++, contribution, moment, null);
            open.add(entry);
            changed.add(entry);
        }
        return new FactTask(
                recorded.streamId(),
                recorded.sequence(),
                recorded.position(),
                moment.happened(),
                moment.known(),
                serial,
                matter,
                open,
                changed);
    }

    private static Instant later(@Nullable Instant before, Instant now) {
        return before != null && before.isAfter(now) ? before : now;
    }
}
