package io.duban.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Runs every {@link Projection} as one streaming processor with one segment: batches in the token's transaction, woken by an
 * append. Several processes may run; the token's claim lets one of them write, and another takes over when it dies.
 */
@Component
final class ProjectionRunner implements SmartLifecycle {

    /** Events per transaction; more gain little and hold readers of the rows longer. */
    static final int BATCH = 500;

    /** Below the ten seconds after which a silent owner's claim lapses. */
    private static final long CLAIM_INTERVAL_MS = 2_000;

    private final List<Projection<?>> projections;
    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final TokenStore tokens;
    private final DeadLetterQueues deadLetters;
    private final TransactionManager transactions;
    private final JdbcClient views;
    private final boolean wanted;
    private final List<PooledStreamingEventProcessor> processors = new ArrayList<>();
    private final List<ScheduledExecutorService> threads = new ArrayList<>();
    private volatile boolean running;

    /** @param wanted false for a process that only rebuilds or retries: {@code duban.projections.run=false} */
    ProjectionRunner(
            List<Projection<?>> projections,
            @Qualifier("wakingEventSource") StreamableMessageSource<TrackedEventMessage<?>> events,
            @Qualifier("viewsTokenStore") TokenStore tokens,
            DeadLetterQueues deadLetters,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions,
            @Qualifier("viewsJdbc") JdbcClient views,
            @Value("${duban.projections.run:true}") boolean wanted) {
        this.projections = projections;
        this.events = events;
        this.tokens = tokens;
        this.deadLetters = deadLetters;
        this.transactions = new SpringTransactionManager(transactions);
        this.views = views;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        if (wanted && !running) {
            projections.forEach(projection -> processors.add(processor(projection)));
            processors.forEach(PooledStreamingEventProcessor::start);
            running = true;
        }
    }

    @Override
    public void stop() {
        processors.forEach(PooledStreamingEventProcessor::shutDown);
        threads.forEach(ScheduledExecutorService::shutdownNow);
        processors.clear();
        threads.clear();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    PooledStreamingEventProcessor processor(String view) {
        return processors.stream()
                .filter(processor -> processor.getName().equals(view))
                .findFirst()
                .orElseThrow();
    }

    private <R> PooledStreamingEventProcessor processor(Projection<R> projection) {
        var handler = new ProjectionHandler<>(projection, Shelf.live(views));
        return PooledStreamingEventProcessor.builder()
                .name(projection.view())
                .eventHandlerInvoker(DeadLetteringEventHandlerInvoker.builder()
                        .eventHandlers(handler)
                        .sequencingPolicy(handler::sequenceOf)
                        .queue(deadLetters.of(projection.view()))
                        .enqueuePolicy(new ParkWhatCannotBeFolded(projection.view()))
                        .transactionManager(transactions)
                        .enableSequenceIdentifierCache() // else a question to the dead letters for each event
                        .allowReset(true)
                        .build())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_INTERVAL_MS)
                .coordinatorExecutor(thread(projection.view() + "-coordinator"))
                .workerExecutor(thread(projection.view() + "-worker"))
                .build();
    }

    private ScheduledExecutorService thread(String name) {
        var thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("view-" + name).daemon().factory());
        threads.add(thread);
        return thread;
    }
}
