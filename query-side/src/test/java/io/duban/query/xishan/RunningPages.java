package io.duban.query.xishan;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.StandIn;
import io.duban.platform.audit.AuditConfiguration;
import io.duban.platform.database.DatabaseConfiguration;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.AxonQuiet;
import io.duban.platform.event.EventActor;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.EventStoreConfiguration;
import io.duban.platform.event.MetadataKey;
import io.duban.platform.file.FileConfiguration;
import io.duban.platform.secret.SecretConfiguration;
import io.duban.platform.security.AccountIssuer;
import io.duban.platform.security.NewAccount;
import io.duban.platform.security.SecurityConfiguration;
import io.duban.platform.web.WebConfiguration;
import io.duban.query.QuerySideConfiguration;
import io.duban.query.projection.CatchUp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of a county on loopback; its clock stands at noon of 2026-07-15. */
public final class RunningPages implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    public static final Instant NOW =
            TODAY.atTime(12, 0).atZone(CountyTime.ZONE).toInstant();

    private final TestDatabase database = TestDatabase.fresh();
    private final ConfigurableApplicationContext context;
    private final Map<UUID, Long> sequences = new HashMap<>();
    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private @Nullable StandIn standsInFor;

    public RunningPages(Actor... people) {
        AxonQuiet.apply();
        context = new SpringApplicationBuilder(Application.class)
                .properties(database.properties())
                .properties(
                        "server.address=127.0.0.1",
                        "server.port=" + System.getProperty("duban.test.port", "0"),
                        "duban.automation.enabled=false",
                        "duban.county-name=溪山县",
                        "duban.demo=true")
                .run();
        var accounts = Arrays.stream(people)
                .map(actor -> new NewAccount(
                        actor.account(), actor.name(), actor.role(), actor.unit(), actor.leader(), actor.office()))
                .toList();
        get(AccountIssuer.class)
                .issue(accounts)
                .forEach(issued -> passwords.put(issued.account().account(), issued.password()));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Changes what no page offers, as the superuser. */
    public void sql(String statement) {
        JdbcClient.create(database.adminDataSource()).sql(statement).update();
    }

    /** Looks into the database as the side that shows. */
    public JdbcClient views() {
        return JdbcClient.create(database.viewsDataSource());
    }

    public <T> T get(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    public String password(Actor actor) {
        return passwords.get(actor.account());
    }

    /** The person in front of a browser, signed in. */
    public Visitor as(Actor actor) {
        return visitors.computeIfAbsent(
                actor.account(), account -> new Visitor(address()).signedIn(account, passwords.get(account)));
    }

    public Visitor stranger() {
        return new Visitor(address());
    }

    /** Records facts that the actor caused at this moment. */
    public void record(LocalDate day, int hour, Actor actor, DomainEvent... events) {
        var instant = day.atTime(hour, 20).atZone(CountyTime.ZONE).toInstant();
        publish(instant, null, actor, events);
    }

    /** Records facts that the actor caused by another's powers. */
    public void recordFor(StandIn other, LocalDate day, int hour, Actor actor, DomainEvent... events) {
        standsInFor = other;
        record(day, hour, actor.as(other), events);
        standsInFor = null;
    }

    /** Records facts that a ledger puts on this day. */
    public void carryOver(LocalDate day, Actor actor, DomainEvent... events) {
        publish(day.atStartOfDay(CountyTime.ZONE).toInstant(), day, actor, events);
    }

    public void settled() {
        var head = get(EventReader.class).head();
        if (!get(CatchUp.class).awaitPosition(head, Duration.ofSeconds(20))) {
            throw new AssertionError("the views are not at " + head);
        }
    }

    private void publish(Instant occurredAt, @Nullable LocalDate occurredOn, Actor actor, DomainEvent... events) {
        var messages = Arrays.stream(events)
                .map(event -> message(event, occurredAt, occurredOn, actor))
                .toList();
        get(EventStore.class).publish(List.copyOf(messages));
    }

    private GenericDomainEventMessage<DomainEvent> message(
            DomainEvent event, Instant occurredAt, @Nullable LocalDate occurredOn, Actor actor) {
        var stream = event.streamId();
        var sequence = sequences.merge(stream, 0L, (old, one) -> old + 1);
        var metadata = new HashMap<String, String>(EventActor.of(actor).metadata());
        metadata.put(MetadataKey.OCCURRED_AT, occurredAt.toString());
        if (standsInFor != null) {
            metadata.put(MetadataKey.STOOD_IN_FOR, standsInFor.name());
            metadata.put(MetadataKey.STOOD_IN_FOR_ACCOUNTS, String.join(",", standsInFor.accounts()));
        }
        if (occurredOn != null) {
            metadata.put(MetadataKey.OCCURRED_ON, occurredOn.toString());
        }
        var type = event instanceof io.duban.kernel.organisation.OrganisationEvent ? "Organisation" : "SupervisedTask";
        return new GenericDomainEventMessage<>(type, stream.toString(), sequence, event, MetaData.from(metadata));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    /** Not annotated as a configuration: the scan of the side that shows would find it. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
                "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
                "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration"
            })
    @Import({
        DatabaseConfiguration.class,
        EventStoreConfiguration.class,
        WebConfiguration.class,
        SecurityConfiguration.class,
        AuditConfiguration.class,
        SecretConfiguration.class,
        FileConfiguration.class,
        QuerySideConfiguration.class
    })
    static class Application {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, CountyTime.ZONE);
        }

        @Bean
        IdSource idSource() {
            return UUID::randomUUID;
        }

        @Bean
        ToldDesk toldDesk() {
            return new ToldDesk();
        }

        @Bean
        ToldLedgerDesk toldLedgerDesk() {
            return new ToldLedgerDesk();
        }

        @Bean
        ToldRosterDesk toldRosterDesk() {
            return new ToldRosterDesk();
        }
    }
}
