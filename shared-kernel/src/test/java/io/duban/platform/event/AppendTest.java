package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AppendTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:01.123Z");

    @AutoClose
    private final EventStoreUnderTest events = EventStoreUnderTest.fresh();

    @Test
    void an_event_is_read_back_as_it_was_recorded_with_its_position_and_actor() {
        var fact = Facts.reminded(Facts.task(1), "请于周五前反馈");

        events.recordAt(NOW, fact);

        assertThat(events.reader.stream(fact.streamId())).singleElement().satisfies(recorded -> {
            assertThat(recorded.event()).isEqualTo(fact);
            assertThat(recorded.position()).isOne();
            assertThat(recorded.streamType()).isEqualTo("SupervisedTask");
            assertThat(recorded.sequence()).isZero();
            assertThat(recorded.name()).isEqualTo("task.reminded");
            assertThat(recorded.revision()).isOne();
            assertThat(recorded.recordedAt()).isEqualTo(NOW);
            assertThat(recorded.occurredAt()).isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
            assertThat(recorded.actor().name()).isEqualTo("张伟");
        });
        assertThat(events.reader.head()).isOne();
    }

    @Test
    void the_engine_and_the_reader_tell_the_same_story() {
        events.recordAt(NOW, Facts.reminders(Facts.task(1), 3));
        events.recordAt(NOW, Facts.cancelled(Facts.task(2), "重复立项"));

        List<RecordedEvent> followed = events.readingEngine
                .readEvents(null, false)
                .map(RecordedEvent::of)
                .toList();

        assertThat(followed).hasSize(4).isEqualTo(events.reader.after(0, 100));
    }

    @Test
    void many_events_of_one_transaction_keep_their_order() {
        events.record(Facts.reminders(Facts.task(1), 700));

        assertThat(events.reader.after(0, 1000))
                .extracting(RecordedEvent::position)
                .isSorted()
                .hasSize(700);
        assertThat(events.reader.after(0, 1000))
                .extracting(RecordedEvent::sequence)
                .isSorted()
                .hasSize(700);
        assertThat(events.store.readEvents(Facts.task(1).toString()).asStream().map(m -> Facts.textOf(m.getPayload())))
                .hasSize(700)
                .startsWith("催办1", "催办2")
                .endsWith("催办700");
    }

    @Test
    void a_sequence_number_is_given_once() {
        events.store.publish(EventStoreUnderTest.message(NOW, 0, Facts.reminded(Facts.task(1), "一")));
        events.store.publish(EventStoreUnderTest.message(NOW, 1, Facts.reminded(Facts.task(1), "二")));

        assertThatThrownBy(() ->
                        events.store.publish(EventStoreUnderTest.message(NOW, 1, Facts.reminded(Facts.task(1), "另"))))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() ->
                        events.store.publish(EventStoreUnderTest.message(NOW, 0, Facts.reminded(Facts.task(1), "另"))))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(events.reader.stream(Facts.task(1).value())).hasSize(2);
    }

    @Test
    void the_unit_of_work_knows_up_to_where_it_has_written() {
        var work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("command"));
        work.attachTransaction(events.commandTransactions);
        events.record(Facts.reminders(Facts.task(1), 5));
        assertThat(AppendedPosition.of(work)).isNull();

        work.commit();

        assertThat(AppendedPosition.of(work)).isEqualTo(5L).isEqualTo(events.reader.head());
    }

    @Test
    void what_belongs_to_no_stream_is_not_stored() {
        assertThatThrownBy(() ->
                        events.store.publish(GenericEventMessage.asEventMessage(Facts.cancelled(Facts.task(1), "无流"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(events.reader.head()).isZero();
    }

    @Test
    void a_stream_that_does_not_exist_is_empty() {
        assertThat(events.reader.stream(new UUID(1, 2))).isEmpty();
        assertThat(events.engine.lastSequenceNumberFor(new UUID(1, 2).toString()))
                .isEmpty();
    }
}
