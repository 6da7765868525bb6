package io.duban.app.clockwork;

import com.zaxxer.hikari.HikariDataSource;
import io.duban.app.running.RunningDuban;
import io.duban.app.start.ServerParts;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.TaskEvent;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.AxonQuiet;
import io.duban.platform.event.EventActor;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.MetadataKey;
import io.duban.query.projection.CatchUp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One process of Duban over a database that others use too: both sides, no demo county, rounds in quick succession. */
final class Node implements AutoCloseable {

    static final Actor SUPERVISOR = new Actor("ducha1", "督查员", Role.SUPERVISOR, null, null);

    private final String name;
    private final ConfigurableApplicationContext context;

    private Node(String name, ConfigurableApplicationContext context) {
        this.name = name;
        this.context = context;
    }

    static Node start(TestDatabase database, SetClock clock, String name) {
        AxonQuiet.apply();
        var arguments = new ArrayList<String>();
        database.properties().forEach((key, value) -> arguments.add("--" + key + "=" + value));
        arguments.addAll(List.of(
                "--duban.home=" + RunningDuban.freshHome(),
                "--server.port=0",
                "--duban.demo=false",
                "--duban.accounts.hand-out=false",
                "--duban.automation.every=200ms",
                "--duban.automation.heartbeat=500ms",
                "--duban.automation.node=" + name));
        var context = new SpringApplicationBuilder(ServerParts.class)
                .initializers(fresh -> ((GenericApplicationContext) fresh)
                        .registerBean("setClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(arguments.toArray(String[]::new));
        return new Node(name, context);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String name() {
        return name;
    }

    JdbcClient views() {
        return context.getBean("viewsJdbc", JdbcClient.class);
    }

    JdbcClient events() {
        return context.getBean("eventsJdbc", JdbcClient.class);
    }

    /** Records the first facts of streams, in one transaction. */
    void begin(Instant at, List<? extends DomainEvent> facts) {
        var messages = new ArrayList<GenericDomainEventMessage<DomainEvent>>();
        var sequences = new HashMap<UUID, Long>();
        for (var fact : facts) {
            var sequence = sequences.merge(fact.streamId(), 0L, (last, ignored) -> last + 1);
            var metadata =
                    MetaData.from(EventActor.of(SUPERVISOR).metadata()).and(MetadataKey.OCCURRED_AT, at.toString());
            messages.add(new GenericDomainEventMessage<>(
                    fact instanceof TaskEvent ? "SupervisedTask" : "Organisation",
                    fact.streamId().toString(),
                    sequence,
                    fact,
                    metadata));
        }
        bean(EventStore.class).publish(List.copyOf(messages));
    }

    void settled() {
        if (!bean(CatchUp.class).awaitPosition(bean(EventReader.class).head(), Duration.ofSeconds(60))) {
            throw new AssertionError("the views lag");
        }
    }

    /** As a kill looks from the database: every connection is gone at once, and nothing is tidied up. */
    void loseTheDatabase() {
        context.getBean("viewsDataSource", HikariDataSource.class).close();
        context.getBean("eventsDataSource", HikariDataSource.class).close();
    }

    @Override
    public void close() {
        context.close();
    }
}
