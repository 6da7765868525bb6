package io.duban.command.organisation;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.platform.event.MetadataKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/**
 * Keeps the chart in memory and reads on, at every use, from where it stopped: the usual case costs one index look-up.
 * Asks the engine and not the event store, which would mix in what this transaction may still take back; and takes no
 * lock, since a thread that waits here holds a connection.
 */
@Component
class StoredOrganisation implements OrganisationRegister {

    private final EventStorageEngine events;
    private final InstantSource time;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(OrganisationChart.EMPTY, -1));

    StoredOrganisation(EventStorageEngine events, InstantSource time) {
        this.events = events;
        this.time = time;
    }

    @Override
    public OrganisationChart current() {
        var read = readOn(known.get());
        known.accumulateAndGet(read, (one, other) -> one.sequence() >= other.sequence() ? one : other);
        return read.chart().on(CountyTime.dayOf(time.instant()));
    }

    private Known readOn(Known from) {
        var stream = events.readEvents(OrganisationEvent.STREAM.toString(), from.sequence() + 1);
        var read = from;
        while (stream.hasNext()) {
            var message = stream.next();
            var at = (String) message.getMetaData().get(MetadataKey.OCCURRED_AT);
            var day = CountyTime.dayOf(Instant.parse(at));
            read = new Known(
                    read.chart().evolve((OrganisationEvent) message.getPayload(), day), message.getSequenceNumber());
        }
        return read;
    }

    private record Known(OrganisationChart chart, long sequence) {}
}
