package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Trap: the streams of the embedded event store take no availability callback; a pooled processor over them looks every
 * 500 ms. Cure: {@link WakingEventSource} takes the callback and calls it after each commit, in this process and in others.
 */
class PollTrapTest {

    private static final int AN_HOUR = 3_600_000;

    @AutoClose
    private final EventStoreUnderTest events = EventStoreUnderTest.fresh();

    @AutoClose
    private final Processors processors = Processors.of(events, "one");

    @Test
    void the_stream_of_the_embedded_event_store_refuses_the_callback() {
        try (var stock = events.store.openStream(null)) {
            assertThat(stock.setOnAvailableCallback(() -> {})).isFalse();
        }
    }

    @Test
    void ours_is_called_on_append_and_has_the_event_ready() {
        listenerComesUp();
        var calls = new AtomicInteger();
        try (var stream = events.source.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();
            assertThat(stream.hasNextAvailable()).isFalse();

            events.record(Facts.cancelled(Facts.task(1), "重复立项"));

            assertThat(calls).hasValueGreaterThan(0);
            assertThat(stream.peek()).isPresent();
        }
    }

    @Test
    void an_append_inside_a_larger_transaction_wakes_readers_when_that_one_commits() {
        listenerComesUp();
        var calls = new AtomicInteger();
        try (var stream = events.source.openStream(null)) {
            stream.setOnAvailableCallback(calls::incrementAndGet);
            var outer = new TransactionTemplate(new JdbcTransactionManager(events.database.eventsDataSource()));

            outer.executeWithoutResult(open -> {
                events.record(Facts.cancelled(Facts.task(1), "重复立项"));
                assertThat(calls).hasValue(0);
            });

            assertThat(calls).hasValueGreaterThan(0);
            assertThat(stream.hasNextAvailable()).isTrue();
        }
    }

    /** Every timer of the processor stands at an hour: what arrives has been woken. */
    @Test
    void a_processor_gets_an_event_although_it_never_polls() {
        var recorder = new Recorder();
        var reader = processors.view(events.source, Processors.calling(recorder), processor -> processor
                .tokenClaimInterval(AN_HOUR)
                .claimExtensionThreshold(AN_HOUR));
        reader.start();
        await().until(() -> reader.processingStatus().size() == 1);
        for (var round = 1; round <= 5; round++) {
            var expected = round;
            events.record(Facts.reminded(Facts.task(1), "催办" + round));
            await().untilAsserted(() -> assertThat(recorder.seen).hasSize(expected));
        }
    }

    /** The other process has its own signal and shares nothing with the appending one but the database. */
    @Test
    void a_process_that_only_reads_is_woken_by_one_that_appends() throws InterruptedException {
        try (var elsewhere = EventSignal.start(
                events.database.viewsDataSource(), events.database.viewsDataSource(), Duration.ofHours(1))) {
            var source = new WakingEventSource(events.readingEngine, elsewhere);
            try (var stream = source.openStream(null)) {
                await().until(() -> elsewhere.count() > 0); // it listens
                assertThat(stream.hasNextAvailable()).isFalse();

                events.record(Facts.cancelled(Facts.task(1), "重复立项"));

                assertThat(stream.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    @Test
    void a_reader_that_hears_nothing_finds_events_by_its_slow_poll() throws InterruptedException {
        try (var deaf = EventSignal.start(
                events.database.viewsDataSource(), events.database.viewsDataSource(), Duration.ofMillis(100))) {
            var source = new WakingEventSource(events.readingEngine, deaf);
            try (var stream = source.openStream(null)) {
                assertThat(stream.hasNextAvailable()).isFalse();

                // appended past the event store: nobody is told
                new SpringTransactionManager(new JdbcTransactionManager(events.database.eventsDataSource()))
                        .executeInTransaction(() -> events.engine.appendEvents(events.messages(
                                Instant.parse("2026-03-02T01:00:00Z"), Facts.cancelled(Facts.task(1), "重复立项"))));

                assertThat(stream.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    @Test
    void the_listener_comes_back_after_its_connection_was_cut() throws InterruptedException {
        try (var elsewhere = EventSignal.start(
                events.database.viewsDataSource(), events.database.viewsDataSource(), Duration.ofMillis(200))) {
            var source = new WakingEventSource(events.readingEngine, elsewhere);
            try (var stream = source.openStream(null)) {
                await().until(() -> elsewhere.count() > 0);
                assertThat(events.asAdministrator()
                                .sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query = ?")
                                .param(FollowingNodes.JOIN)
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);

                await().untilAsserted(() -> assertThat(new FollowingNodes(elsewhere, events.asAdministrator()).count())
                        .isEqualTo(1));
                events.record(Facts.cancelled(Facts.task(1), "重复立项"));

                assertThat(stream.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    /** The listener wakes everybody once when it has come up; streams opened afterwards hear of appends alone. */
    private void listenerComesUp() {
        var up = new CountDownLatch(1);
        events.signal.onSignal(up::countDown);
        await().until(() -> up.getCount() == 0);
    }
}
