package io.duban.platform.event;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.people.Role;
import io.duban.platform.database.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** An event store on a fresh database, wired as {@link EventStoreConfiguration} wires it, with handles on its parts. */
final class EventStoreUnderTest implements AutoCloseable {

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60)); // a slow machine is no reason to fail
    }

    /** The metadata of a fact that the office recorded. */
    static final Map<String, String> BY_THE_OFFICE = Map.of(
            MetadataKey.ACCOUNT, "zhang.wei",
            MetadataKey.ACTOR_NAME, "张伟",
            MetadataKey.ROLE, Role.SUPERVISOR.name(),
            MetadataKey.OCCURRED_AT, "2026-03-02T01:00:00Z");

    final TestDatabase database;
    final NamedEventSerializer serializer;
    final EventJson json;
    final TransactionManager commandTransactions;
    final TransactionManager viewTransactions;
    final JsonbEventStorageEngine engine;
    final JsonbEventStorageEngine readingEngine;
    final EventSignal signal;
    final WakingEventStore store;
    final WakingEventSource source;
    final EventReader reader;
    private final Map<UUID, Long> next = new HashMap<>();

    private EventStoreUnderTest(TestDatabase database, DataSource events, KnownEvents known, EngineSettings settings) {
        this.database = database;
        this.json = new EventJson(known);
        this.serializer = NamedEventSerializer.of(known);
        this.commandTransactions = new SpringTransactionManager(new JdbcTransactionManager(events));
        this.viewTransactions = new SpringTransactionManager(new JdbcTransactionManager(database.viewsDataSource()));
        this.engine = JsonbEventStorageEngine.open(
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(events)),
                commandTransactions,
                serializer,
                settings);
        this.readingEngine = JsonbEventStorageEngine.open(
                new SpringDataSourceConnectionProvider(database.viewsDataSource()),
                viewTransactions,
                serializer,
                settings);
        this.signal = EventSignal.start(events, database.viewsDataSource(), Duration.ofHours(1));
        this.store = WakingEventStore.over(engine, signal);
        this.source = new WakingEventSource(readingEngine, signal);
        this.reader = new EventReader(JdbcClient.create(database.viewsDataSource()), json);
    }

    static EventStoreUnderTest fresh() {
        return over(TestDatabase.fresh(), EngineSettings.STANDARD);
    }

    static EventStoreUnderTest over(TestDatabase database, EngineSettings settings) {
        return new EventStoreUnderTest(
                database, database.eventsDataSource(), KnownEvents.ofCatalog(OlderRevisions.STEPS), settings);
    }

    static EventStoreUnderTest over(TestDatabase database, DataSource events, EngineSettings settings) {
        return new EventStoreUnderTest(database, events, KnownEvents.ofCatalog(OlderRevisions.STEPS), settings);
    }

    static EventStoreUnderTest knowing(TestDatabase database, KnownEvents known) {
        return new EventStoreUnderTest(database, database.eventsDataSource(), known, EngineSettings.STANDARD);
    }

    /** Appends in one transaction, now. */
    void record(DomainEvent... events) {
        recordAt(GenericEventMessage.clock.instant(), events);
    }

    void recordAt(Instant recordedAt, DomainEvent... events) {
        store.publish(messages(recordedAt, events));
    }

    List<DomainEventMessage<?>> messages(Instant recordedAt, DomainEvent... events) {
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (var event : events) {
            var sequence = next.merge(event.streamId(), 0L, (old, none) -> old + 1);
            messages.add(message(recordedAt, sequence, event));
        }
        return messages;
    }

    static DomainEventMessage<?> message(Instant recordedAt, long sequence, DomainEvent event) {
        return new GenericDomainEventMessage<>(
                "SupervisedTask",
                event.streamId().toString(),
                sequence,
                new GenericEventMessage<>(event, MetaData.from(BY_THE_OFFICE)),
                recordedAt);
    }

    JdbcClient asAdministrator() {
        return JdbcClient.create(database.adminDataSource());
    }

    @Override
    public void close() {
        signal.close();
        store.shutDown();
        database.close();
    }
}
