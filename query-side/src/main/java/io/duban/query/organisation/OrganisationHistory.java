package io.duban.query.organisation;

import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.task.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Every fact of the organisation, kept in memory and read on from where it stopped; takes no lock. */
@Component
class OrganisationHistory {

    private final EventReader events;
    private final AtomicReference<List<RecordedEvent>> known = new AtomicReference<>(List.of());

    OrganisationHistory(EventReader events) {
        this.events = events;
    }

    /** The facts that somebody asks about, the one recorded last first; not what was recorded after {@code knownAt}. */
    List<RecordedEvent> of(Predicate<OrganisationEvent> wanted, Viewpoint viewpoint) {
        var knownAt = viewpoint.knownAt();
        return all().stream()
                .filter(fact -> knownAt == null || !fact.recordedAt().isAfter(knownAt))
                .filter(fact -> wanted.test((OrganisationEvent) fact.event()))
                .toList()
                .reversed();
    }

    private List<RecordedEvent> all() {
        var before = known.get();
        var more = events.streamAfter(
                OrganisationEvent.STREAM,
                before.isEmpty() ? -1 : before.getLast().sequence());
        if (more.isEmpty()) {
            return before;
        }
        var all = new ArrayList<>(before);
        all.addAll(more);
        var read = List.copyOf(all);
        known.accumulateAndGet(read, (one, other) -> one.size() >= other.size() ? one : other);
        return read;
    }
}
