package io.duban.command.organisation;

import io.duban.kernel.organisation.OrganisationEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Keeps the chart in memory and reads on, at every use, from where it stopped: the usual case costs one index look-up. */
@Component
class StoredOrganisation implements OrganisationRegister {

    private final EventStore store;
    private Known known = new Known(OrganisationChart.EMPTY, -1);

    StoredOrganisation(EventStore store) {
        this.store = store;
    }

    @Override
    public synchronized OrganisationChart current() {
        known = readOn(known);
        return known.chart();
    }

    private Known readOn(Known from) {
        var stream = store.readEvents(OrganisationEvent.STREAM.toString(), from.sequence() + 1);
        var read = from;
        while (stream.hasNext()) {
            var message = stream.next();
            read = new Known(
                    read.chart().evolve((OrganisationEvent) message.getPayload()), message.getSequenceNumber());
        }
        return read;
    }

    private record Known(OrganisationChart chart, long sequence) {}
}
