package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.platform.database.TestDatabase;
import java.time.Instant;
import org.axonframework.common.caching.NoCache;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositoryProvider;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Snapshots are not taken yet; that they can be taken and restored with our table and serializer is shown here. */
class SnapshotRestoreTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final CountingDataSource counting = new CountingDataSource(database.eventsDataSource());

    @AutoClose
    private final EventStoreUnderTest events =
            EventStoreUnderTest.over(database, counting, EngineSettings.STANDARD.withSnapshots());

    @Test
    void a_task_is_restored_from_its_snapshot_and_the_events_after_it() {
        var repository = EventSourcingRepository.builder(RemindedTask.class)
                .eventStore(events.store)
                .cache(NoCache.INSTANCE)
                .build();
        var commands = new Reminding(repository, events.commandTransactions);
        commands.begin(Facts.task(1));
        commands.remind(Facts.task(1));
        AggregateSnapshotter.builder()
                .eventStore(events.store)
                .transactionManager(events.commandTransactions)
                .repositoryProvider(new RepositoryProvider() {
                    @Override
                    @SuppressWarnings("unchecked")
                    public <T> Repository<T> repositoryFor(Class<T> type) {
                        return (Repository<T>) repository;
                    }
                })
                .aggregateFactories(new GenericAggregateFactory<>(RemindedTask.class))
                .build()
                .scheduleSnapshot(RemindedTask.class, Facts.task(1).toString());
        assertThat(events.asAdministrator()
                        .sql("SELECT payload->>'reminders' FROM events.snapshot_event WHERE sequence_number = 1")
                        .query(String.class)
                        .single())
                .isEqualTo("2");

        assertThat(commands.remind(Facts.task(1))).isEqualTo(3);

        var read = events.store.readEvents(Facts.task(1).toString());
        assertThat(read.next().getPayload()).isInstanceOf(RemindedTask.class);
        assertThat(read.asStream()).hasSize(1);
    }

    @Test
    void an_engine_that_takes_no_snapshots_says_so() {
        try (var plain = EventStoreUnderTest.fresh()) {
            assertThatThrownBy(() -> plain.store.storeSnapshot(
                            EventStoreUnderTest.message(Instant.EPOCH, 0, Facts.cancelled(Facts.task(1), "无"))))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
