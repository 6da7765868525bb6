package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.database.TestDatabase;
import java.util.List;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.modelling.command.Repository;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Trap: a command costs five round trips: snapshot, events, events again and empty, insert, commit. Cure: a predicate that
 * knows the last page, no question for snapshots that nobody takes, and a cache of aggregates.
 */
class RoundTripTrapTest {

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void the_stock_engine_needs_five() {
        var counting = new CountingDataSource(database.adminDataSource());
        var transactions = new SpringTransactionManager(new JdbcTransactionManager(counting));
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(counting)))
                .transactionManager(transactions)
                .eventSerializer(NamedEventSerializer.of(KnownEvents.ofCatalog(OlderRevisions.STEPS)))
                .snapshotSerializer(NamedEventSerializer.of(KnownEvents.ofCatalog(OlderRevisions.STEPS)))
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        var commands = new Reminding(repository(store, NoCache.INSTANCE), transactions);
        commands.begin(Facts.task(1));

        counting.roundTrips.clear();
        commands.remind(Facts.task(1));

        assertThat(counting.roundTrips).hasSize(5).last().isEqualTo("COMMIT");
    }

    @Test
    void ours_needs_three_for_a_task_that_is_not_at_hand_and_two_for_one_that_is() {
        var counting = new CountingDataSource(database.eventsDataSource());
        try (var events = EventStoreUnderTest.over(database, counting, EngineSettings.STANDARD)) {
            var cold = new Reminding(repository(events.store, NoCache.INSTANCE), events.commandTransactions);
            var warm = new Reminding(repository(events.store, new KeepingCache()), events.commandTransactions);
            cold.begin(Facts.task(1));
            warm.begin(Facts.task(2));

            counting.roundTrips.removeIf(statement -> true);
            cold.remind(Facts.task(1));
            assertThat(commandsOnly(counting)).hasSize(3).last().isEqualTo("COMMIT");

            counting.roundTrips.clear();
            warm.remind(Facts.task(2));
            assertThat(commandsOnly(counting)).hasSize(2).last().isEqualTo("COMMIT");
        }
    }

    /** Without the notifications, which go their own way after the command has been answered. */
    private static List<String> commandsOnly(CountingDataSource counting) {
        return counting.roundTrips.stream()
                .filter(sent -> !sent.startsWith("NOTIFY"))
                .toList();
    }

    static Repository<RemindedTask> repository(EventStore store, Cache cache) {
        return EventSourcingRepository.builder(RemindedTask.class)
                .eventStore(store)
                .cache(cache)
                .build();
    }
}
