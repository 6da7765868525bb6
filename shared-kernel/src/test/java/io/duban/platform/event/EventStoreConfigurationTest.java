package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.duban.kernel.task.SignForTask;
import io.duban.platform.database.DatabaseConfiguration;
import io.duban.platform.database.TestDatabase;
import java.util.HashMap;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The wiring in a whole application with Boot's and Axon's auto-configuration. Traps: auto-configuration order breaks Axon's
 * JDBC beans on Boot 4; the default serializer is XStream; JPA's transaction manager costs throughput.
 */
class EventStoreConfigurationTest {

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({DatabaseConfiguration.class, EventStoreConfiguration.class})
    static class Application {}

    @AutoClose
    private static @Nullable TestDatabase database;

    private static ConfigurableApplicationContext application;

    /** In a thread of its own: under JUnit's frames Axon thinks itself in a test and leaves the update checker out. */
    @BeforeAll
    static void start() {
        var fresh = TestDatabase.fresh();
        database = fresh;
        application = CompletableFuture.supplyAsync(() -> new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .properties(new HashMap<>(fresh.properties()))
                        .run())
                .join();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void axon_uses_our_store_engine_and_transactions_and_no_other() {
        assertThat(application.getBean(Configuration.class).eventStore()).isInstanceOf(WakingEventStore.class);
        assertThat(application.getBeansOfType(EventStore.class)).hasSize(1);
        assertThat(application.getBeansOfType(EventStorageEngine.class))
                .hasSize(1)
                .allSatisfy((name, engine) -> assertThat(engine).isInstanceOf(JsonbEventStorageEngine.class));
        assertThat(application.getBean(ConnectionProvider.class)).isNotNull();
        assertThat(application.getBean(TransactionManager.class)).isNotNull();
        assertThat(application.getBean("wakingEventSource", StreamableMessageSource.class))
                .isInstanceOf(WakingEventSource.class);
    }

    @Test
    void all_three_serializers_write_json_by_our_names() {
        var axon = application.getBean(Configuration.class);

        assertThat(application.getBeansOfType(Serializer.class))
                .allSatisfy((name, serializer) -> assertThat(serializer).isInstanceOf(NamedEventSerializer.class));
        assertThat(axon.serializer()).isInstanceOf(NamedEventSerializer.class);
        assertThat(axon.eventSerializer()).isInstanceOf(NamedEventSerializer.class);
        assertThat(axon.messageSerializer()).isInstanceOf(NamedEventSerializer.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.thoughtworks.xstream.XStream",
                "jakarta.persistence.EntityManager",
                "org.hibernate.Session",
                "org.springframework.orm.jpa.JpaTransactionManager"
            })
    void these_are_not_on_the_class_path(String forbidden) {
        assertThatThrownBy(() -> Class.forName(forbidden)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void an_event_goes_through_the_whole_wiring() {
        var fact = Facts.cancelled(Facts.task(1), "重复立项");

        application
                .getBean(EventStore.class)
                .publish(EventStoreUnderTest.message(GenericEventMessage.clock.instant(), 0, fact));

        assertThat(application.getBean(EventReader.class).stream(fact.streamId()))
                .extracting(RecordedEvent::event)
                .containsExactly(fact);
        try (var stream = application.getBean(WakingEventSource.class).openStream(null)) {
            assertThat(RecordedEvent.of(stream.peek().orElseThrow()).event()).isEqualTo(fact);
        }
    }

    @Test
    void the_applications_own_json_knows_ids_and_refuses_unknown_fields() {
        var json = application.getBean(JsonMapper.class);

        assertThat(json.readValue("{\"taskId\":\"%s\"}".formatted(Facts.task(1)), SignForTask.class))
                .isEqualTo(new SignForTask(Facts.task(1)));
        assertThatThrownBy(() -> json.readValue(
                        "{\"taskId\":\"%s\",\"actor\":\"x\"}".formatted(Facts.task(1)), SignForTask.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void the_update_checker_is_there_and_told_to_be_quiet() {
        assertThat(application.getBeansOfType(UpdateChecker.class)).hasSize(1);
        assertThat(application.getBean(UsagePropertyProvider.class).getDisabled())
                .isTrue();
    }

    @Test
    void a_node_alone_gets_every_segment_before_and_after_it_is_counted() {
        var nodes = application.getBean(FollowingNodes.class);

        assertThat(nodes.shareOf(4).getMaxSegments("view")).isEqualTo(4);
        await().until(() -> nodes.count() == 1);
        assertThat(nodes.shareOf(4).getMaxSegments("view")).isEqualTo(4);
    }
}
