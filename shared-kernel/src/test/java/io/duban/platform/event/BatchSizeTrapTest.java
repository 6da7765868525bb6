package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duban.kernel.event.DomainEvent;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Trap: the default batch is one event, so that every event costs a token update and a commit. Cure: batches of 500. */
class BatchSizeTrapTest {

    private static final int MANY = 120;

    @AutoClose
    private final EventStoreUnderTest events = EventStoreUnderTest.fresh();

    @AutoClose
    private final Processors processors = Processors.of(events, "one");

    private final Recorder recorder = new Recorder();
    private final CountDownLatch allLieReady = new CountDownLatch(1);

    @Test
    void by_default_every_event_is_a_transaction_of_its_own() {
        assertThat(transactionsFor(1)).isEqualTo(MANY);
    }

    /** One batch for what was there when the first event was handled, one for what came meanwhile; one to spare. */
    @Test
    void with_ours_what_lies_ready_is_one_transaction() {
        assertThat(transactionsFor(500)).isLessThanOrEqualTo(3);
    }

    private int transactionsFor(int batchSize) {
        events.record(Facts.reminders(Facts.task(1), MANY));
        var handedOver = new CountingSource(events.source);
        processors
                .view(handedOver, Processors.calling(this), processor -> processor.batchSize(batchSize))
                .start();
        await().until(() -> handedOver.count() == MANY);
        allLieReady.countDown();
        await().untilAsserted(() -> assertThat(recorder.seen).hasSize(MANY));
        return recorder.batches.size();
    }

    @EventHandler
    void on(DomainEvent event, UnitOfWork<?> work) throws InterruptedException {
        allLieReady.await();
        recorder.on(event, work);
    }
}
