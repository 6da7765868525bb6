package io.duban.platform.event;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.UnaryOperator;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;

/** Streaming processors of one node over the database of a test, with their tokens in {@code views.token_entry}. */
final class Processors implements AutoCloseable {

    private static final TokenSchema TOKENS =
            TokenSchema.builder().setTokenTable("views.token_entry").build();

    final EventStoreUnderTest events;
    private final String node;
    private final List<PooledStreamingEventProcessor> running = new ArrayList<>();
    private final List<ScheduledExecutorService> threads = new ArrayList<>();

    private Processors(EventStoreUnderTest events, String node) {
        this.events = events;
        this.node = node;
    }

    static Processors of(EventStoreUnderTest events, String node) {
        var processors = new Processors(events, node);
        try (var connection = events.database.viewsDataSource().getConnection();
                var statement = PostgresTokenTableFactory.INSTANCE.createTable(connection, TOKENS)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return processors;
    }

    ConnectionProvider connections() {
        return new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(events.database.viewsDataSource()));
    }

    JdbcTokenStore tokens(Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections())
                .schema(TOKENS)
                .serializer(serializer)
                .nodeId(node)
                .claimTimeout(Duration.ofSeconds(2))
                .build();
    }

    /** One processor called "view", not started, as branching off from our standard by what the test is about. */
    PooledStreamingEventProcessor view(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            EventHandlerInvoker invoker,
            UnaryOperator<PooledStreamingEventProcessor.Builder> difference) {
        var processor = difference
                .apply(PooledStreamingEventProcessor.builder()
                        .name("view")
                        .messageSource(source)
                        .eventHandlerInvoker(invoker)
                        .errorHandler(PropagatingErrorHandler.instance())
                        .tokenStore(tokens(events.serializer))
                        .transactionManager(events.viewTransactions)
                        .coordinatorExecutor(threads())
                        .workerExecutor(threads())
                        .initialToken(StreamableMessageSource::createTailToken)
                        .initialSegmentCount(1)
                        .batchSize(500))
                .build();
        running.add(processor);
        return processor;
    }

    static EventHandlerInvoker calling(Object handler) {
        return SimpleEventHandlerInvoker.builder().eventHandlers(handler).build();
    }

    private ScheduledExecutorService threads() {
        var executor = Executors.newScheduledThreadPool(2);
        threads.add(executor);
        return executor;
    }

    /** The end of a process as another node sees it: nothing is released, nothing answers any more. */
    void die() {
        running.clear();
        threads.forEach(ScheduledExecutorService::shutdownNow);
        events.signal.close();
    }

    @Override
    public void close() {
        running.forEach(processor -> processor.shutdownAsync());
        threads.forEach(ScheduledExecutorService::shutdownNow);
    }
}
