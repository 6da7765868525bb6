package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Trap: where a command creates or updates, a factory that fails leaves the lock on the aggregate's id held for ever. Cure:
 * nothing in Duban creates or updates; a stream is begun by {@code newInstance} and continued by {@code load}.
 */
class LockLeakTrapTest {

    @AutoClose
    private final EventStoreUnderTest events = EventStoreUnderTest.fresh();

    private final Repository<RemindedTask> repository = EventSourcingRepository.builder(RemindedTask.class)
            .eventStore(events.store)
            .lockFactory(PessimisticLockFactory.builder()
                    .acquireAttempts(3)
                    .lockAttemptTimeout(10)
                    .build())
            .build();
    private final Reminding commands = new Reminding(repository, events.commandTransactions);

    @Test
    void a_failing_create_or_update_blocks_everybody_who_comes_after() {
        assertThatThrownBy(() -> commands.inUnitOfWork(
                        () -> repository.loadOrCreate(Facts.task(1).toString(), () -> {
                            throw new IllegalStateException("creation fails");
                        })))
                .hasStackTraceContaining("creation fails");

        assertThatThrownBy(this::somebodyElseLoads)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(LockAcquisitionFailedException.class);
    }

    @Test
    void a_failing_creation_of_ours_blocks_nobody() {
        assertThatThrownBy(() -> commands.inUnitOfWork(() -> repository.newInstance(() -> {
                    RemindedTask.begin(Facts.reminded(Facts.task(1), "首次"));
                    throw new IllegalStateException("creation fails");
                })))
                .hasStackTraceContaining("creation fails");

        assertThatThrownBy(this::somebodyElseLoads).hasCauseInstanceOf(AggregateNotFoundException.class);
        commands.begin(Facts.task(1));
        assertThat(CompletableFuture.supplyAsync(() -> commands.remind(Facts.task(1)))
                        .join())
                .isEqualTo(2);
    }

    @Test
    void a_failing_load_of_ours_blocks_nobody() {
        assertThatThrownBy(() -> commands.remind(Facts.task(1))).isInstanceOf(AggregateNotFoundException.class);

        assertThatThrownBy(this::somebodyElseLoads).hasCauseInstanceOf(AggregateNotFoundException.class);
    }

    private void somebodyElseLoads() {
        CompletableFuture.runAsync(() -> commands.remind(Facts.task(1))).join();
    }
}
