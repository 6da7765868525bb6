package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duban.kernel.task.UnitReminded;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.GenericDeadLetterTableFactory;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Shown: what a view cannot digest is parked with everything that follows on the same task, the rest goes on, and a retry
 * finds it as it was. Trap: the stock statements page by the letters' index instead of by rows, so that a long sequence
 * repeats letters and the eleventh failing task is never found. Cure: {@link DeadLetterStatements}.
 */
class DeadLetterTrapTest {

    private static final DeadLetterSchema SCHEMA =
            DeadLetterSchema.builder().deadLetterTable("views.dead_letter").build();

    @AutoClose
    private final EventStoreUnderTest events = EventStoreUnderTest.fresh();

    @AutoClose
    private final Processors processors = Processors.of(events, "one");

    private final Set<String> indigestible = ConcurrentHashMap.newKeySet();
    private final List<RecordedEvent> digested = new CopyOnWriteArrayList<>();

    @BeforeEach
    void table() {
        queue(false).createSchema(new GenericDeadLetterTableFactory() {
            @Override
            protected String serializedDataType() {
                return "bytea";
            }
        });
    }

    @EventHandler
    void on(UnitReminded event, EventMessage<?> message) throws SQLException {
        if (indigestible.contains(event.text())) {
            throw new SQLException("cannot digest " + event.text());
        }
        digested.add(RecordedEvent.of(message));
    }

    @Test
    void a_failing_event_and_its_followers_are_parked_while_other_tasks_go_on_and_a_retry_brings_them_home() {
        indigestible.add("坏");
        var invoker = invoker();
        processors.view(events.source, invoker, processor -> processor).start();
        events.record(Facts.reminded(Facts.task(1), "坏"));
        events.record(Facts.reminded(Facts.task(1), "其后"), Facts.reminded(Facts.task(2), "别的"));
        await().untilAsserted(() -> assertThat(queue(true).size()).isEqualTo(2));
        await().untilAsserted(() -> assertThat(digestedTexts()).containsExactly("别的"));
        assertThat(invoker.process(letter -> true)).isFalse();

        indigestible.clear();
        assertThat(invoker.process(letter -> true)).isTrue();

        assertThat(digestedTexts()).containsExactly("别的", "坏", "其后");
        assertThat(digested).extracting(RecordedEvent::position).containsExactly(3L, 1L, 2L);
        assertThat(digested.get(1)).isEqualTo(events.reader.after(0, 1).getFirst());
        assertThat(queue(true).size()).isZero();
    }

    @Test
    void the_stock_paging_repeats_letters_of_a_long_sequence() {
        park(1, 5);

        assertThat(letters(false)).hasSizeGreaterThan(5);
        assertThat(letters(true)).containsExactly("催办1", "催办2", "催办3", "催办4", "催办5");
    }

    @Test
    void the_stock_paging_never_finds_the_eleventh_failing_task() {
        for (var task = 1; task <= 12; task++) {
            park(task, 1);
        }
        var wanted = Facts.task(12).toString();

        assertThat(retried(false, wanted)).isFalse();
        assertThat(retried(true, wanted)).isTrue();
        assertThat(queue(true).size()).isEqualTo(11);
    }

    private boolean retried(boolean ours, String task) {
        return queue(ours)
                .process(
                        letter -> SequentialPerAggregatePolicy.instance()
                                .getSequenceIdentifierFor(letter.message())
                                .equals(task),
                        letter -> Decisions.evict());
    }

    private List<String> letters(boolean ours) {
        return StreamSupport.stream(
                        queue(ours).deadLetterSequence(Facts.task(1).toString()).spliterator(), false)
                .map(letter -> Facts.textOf(letter.message().getPayload()))
                .toList();
    }

    private void park(int task, int count) {
        for (var message :
                events.messages(Instant.parse("2026-03-02T01:00:00Z"), Facts.reminders(Facts.task(task), count))) {
            queue(true)
                    .enqueue(
                            Facts.task(task).toString(),
                            new GenericDeadLetter<>(Facts.task(task).toString(), message));
        }
    }

    private List<String> digestedTexts() {
        return digested.stream().map(event -> Facts.textOf(event.event())).toList();
    }

    private DeadLetteringEventHandlerInvoker invoker() {
        return DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(this)
                .queue(queue(true))
                .enqueuePolicy((letter, cause) -> Decisions.enqueue(cause))
                .transactionManager(events.viewTransactions)
                .listenerInvocationErrorHandler((failure, message, handler) -> {
                    throw failure;
                })
                .build();
    }

    private JdbcSequencedDeadLetterQueue<EventMessage<?>> queue(boolean ours) {
        var builder = JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup("view")
                .connectionProvider(processors.connections())
                .transactionManager(events.viewTransactions)
                .schema(SCHEMA)
                .genericSerializer(events.serializer)
                .eventSerializer(events.serializer)
                .pageSize(2);
        return ours
                ? builder.statementFactory(DeadLetterStatements.over(SCHEMA, events.serializer))
                        .pageSize(1024)
                        .build()
                : builder.build();
    }
}
