package io.duban.platform.event;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The event store of a process; import it beside the database. All of Axon's store, serializers and transactions are
 * declared here, since its auto-configuration picks defaults that we must not have. Appending goes through
 * {@code eventsDataSource}; following and looking back go through {@code viewsDataSource}, whose role may only read events.
 */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {

    /** Even where nobody called {@link AxonQuiet#apply()}. */
    @Bean
    @Primary
    UsagePropertyProvider usagePropertyProvider() {
        return AxonQuiet.always();
    }

    @Bean
    DubanJson dubanJson() {
        return new DubanJson();
    }

    @Bean
    EventJson eventJson() {
        return new EventJson(OlderRevisions.STEPS);
    }

    /** The serializer of everything that Axon writes; "eventSerializer" and "messageSerializer" are the same one. */
    @Bean
    @Primary
    NamedEventSerializer serializer(EventJson json) {
        return NamedEventSerializer.of(json.known());
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(NamedEventSerializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(NamedEventSerializer serializer) {
        return serializer;
    }

    @Bean
    @Primary
    ConnectionProvider eventsConnectionProvider(@Qualifier("eventsDataSource") DataSource events) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(events));
    }

    /** Axon's transactions: those of commands. Projections name their own. */
    @Bean
    @Primary
    TransactionManager axonTransactionManager(
            @Qualifier("eventsTransactionManager") PlatformTransactionManager events) {
        return new SpringTransactionManager(events);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections, TransactionManager transactions, NamedEventSerializer serializer) {
        return JsonbEventStorageEngine.open(connections, transactions, serializer, EngineSettings.STANDARD);
    }

    @Bean(destroyMethod = "close")
    EventSignal eventSignal(
            @Qualifier("eventsDataSource") DataSource events, @Qualifier("viewsDataSource") DataSource views) {
        return EventSignal.start(events, views, Duration.ofSeconds(2));
    }

    @Bean
    @Primary
    @Qualifier("eventStore")
    EventStore eventStore(EventStorageEngine engine, EventSignal signal) {
        return WakingEventStore.over(engine, signal);
    }

    @Bean
    StreamableMessageSource<TrackedEventMessage<?>> wakingEventSource(
            @Qualifier("viewsDataSource") DataSource views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions,
            NamedEventSerializer serializer,
            EventSignal signal) {
        var engine = JsonbEventStorageEngine.open(
                new SpringDataSourceConnectionProvider(views),
                new SpringTransactionManager(transactions),
                serializer,
                EngineSettings.STANDARD);
        return new WakingEventSource(engine, signal);
    }

    @Bean
    FollowingNodes followingNodes(EventSignal signal, @Qualifier("viewsJdbc") JdbcClient views) {
        return new FollowingNodes(signal, views);
    }

    @Bean
    EventReader eventReader(@Qualifier("viewsJdbc") JdbcClient views, EventJson json) {
        return new EventReader(views, json);
    }
}
