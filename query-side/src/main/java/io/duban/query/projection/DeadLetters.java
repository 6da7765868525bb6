package io.duban.query.projection;

import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import java.util.HashSet;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Events that a view could not fold, and the second try after a fix. */
@Component
public class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final List<Projection<?>> projections;
    private final DeadLetterQueues queues;
    private final EventReader events;
    private final JdbcClient views;
    private final TransactionTemplate transaction;

    DeadLetters(
            List<Projection<?>> projections,
            DeadLetterQueues queues,
            EventReader events,
            @Qualifier("viewsJdbc") JdbcClient views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions) {
        this.projections = projections;
        this.queues = queues;
        this.events = events;
        this.views = views;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many events of a view are parked. */
    public int count(String view) {
        return views.sql("SELECT count(*) FROM views.dead_letter WHERE processing_group = ?")
                .param(view)
                .query(Integer.class)
                .single();
    }

    /**
     * Tries every parked row of a view once more, each from its first parked event on; what fails again stays parked.
     *
     * @return how many events are still parked
     * @throws IllegalArgumentException if there is no such view
     */
    public int retry(String view) {
        var projection = projections.stream()
                .filter(candidate -> candidate.view().equals(view))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有名为“%s”的视图。".formatted(view)));
        var queue = queues.of(view);
        var tried = new HashSet<Object>();
        int before;
        do {
            // The queue offers the row first that was touched longest ago. Its own paging through many rows is off, so
            // each round takes one that has not been tried, until a round finds none.
            before = tried.size();
            queue.process(letter -> tried.add(idOf(letter)), letter -> fold(projection, letter));
        } while (tried.size() > before);
        return count(view);
    }

    private static String idOf(DeadLetter<? extends EventMessage<?>> letter) {
        return letter.message().getIdentifier();
    }

    private <R> EnqueueDecision<EventMessage<?>> fold(
            Projection<R> projection, DeadLetter<? extends EventMessage<?>> letter) {
        try {
            var event = recorded(letter.message());
            transaction.executeWithoutResult(status -> {
                var batch = new Batch<>(projection, Shelf.live(views));
                batch.prefetch(List.of(projection.key(event.event())));
                batch.fold(event);
                batch.write();
            });
            return Decisions.evict();
        } catch (RuntimeException again) {
            LOG.warn("View {} still cannot fold event {}", projection.view(), idOf(letter), again);
            return Decisions.requeue(again);
        }
    }

    /** From the event table: the parked copy knows its time to the millisecond only. */
    private RecordedEvent recorded(EventMessage<?> message) {
        var position = RecordedEvent.of(message).position();
        return events.after(position - 1, 1).getFirst();
    }
}
