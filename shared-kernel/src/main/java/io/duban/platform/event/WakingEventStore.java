package io.duban.platform.event;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Axon's event store that signals every append after its commit. */
final class WakingEventStore extends EmbeddedEventStore {

    private final EventSignal signal;

    private WakingEventStore(Builder builder, EventSignal signal) {
        super(builder);
        this.signal = signal;
    }

    static WakingEventStore over(EventStorageEngine engine, EventSignal signal) {
        Builder builder = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(50)
                .timeUnit(TimeUnit.MILLISECONDS);
        return new WakingEventStore(builder, signal);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        signal.appended();
    }
}
