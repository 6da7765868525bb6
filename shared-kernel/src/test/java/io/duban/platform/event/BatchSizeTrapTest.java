package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

    @Test
    void by_default_every_event_is_a_transaction_of_its_own() {
        assertThat(transactionsFor(1)).isEqualTo(MANY);
    }

    @Test
    void with_ours_what_lies_ready_is_one_transaction() {
        assertThat(transactionsFor(500)).isLessThanOrEqualTo(2);
    }

    private int transactionsFor(int batchSize) {
        events.record(Facts.reminders(Facts.task(1), MANY));
        processors
                .view(events.source, Processors.calling(recorder), processor -> processor.batchSize(batchSize))
                .start();
        await().untilAsserted(() -> assertThat(recorder.seen).hasSize(MANY));
        return recorder.batches.size();
    }
}
