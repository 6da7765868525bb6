package io.duban.query;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.database.DatabaseConfiguration;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.EventStoreConfiguration;
import io.duban.platform.event.MetadataKey;
import io.duban.query.projection.CatchUp;
import io.duban.query.projection.ViewTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county with the reading side alone: real database, real events, the clock at noon of 2026-07-15. */
public final class County implements AutoCloseable {

    public static final Instant NOW = at(LocalDate.of(2026, 7, 15), 12);
    public static final Actor SUPERVISOR = new Actor("ducha1", "督查员", Role.SUPERVISOR, null, null);
    public static final Actor DIRECTOR = new Actor("zhuren", "督查室主任", Role.OFFICE_DIRECTOR, null, null);
    public static final Actor ADMINISTRATOR = new Actor("admin", "管理员", Role.ADMINISTRATOR, null, null);

    private final TestDatabase database = TestDatabase.fresh();
    private final ConfigurableApplicationContext context;
    private final Map<UUID, Long> sequences = new HashMap<>();

    private County(WebApplicationType type, String[] settings, Class<?>... more) {
        var application = new SpringApplicationBuilder(Application.class)
                .sources(more)
                .web(type)
                .properties(database.properties())
                .properties(settings);
        this.context = application.run();
    }

    public static County running(Class<?>... more) {
        return new County(WebApplicationType.NONE, new String[] {}, more);
    }

    /** Events can be recorded, but no view moves. */
    public static County resting(Class<?>... more) {
        return new County(WebApplicationType.NONE, new String[] {"duban.projections.run=false"}, more);
    }

    /** With its pages, served on loopback; sign-in and the rest of a web process come with {@code more}. */
    public static County serving(Class<?>... more) {
        var settings = new String[] {
            "server.address=127.0.0.1",
            "server.port=0",
            "duban.county-name=溪山县",
            "duban.demo=true",
            "duban.automation.enabled=false"
        };
        return new County(WebApplicationType.SERVLET, settings, more);
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    public static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(CountyTime.ZONE).toInstant();
    }

    public static UnitRef unit(int number, String name) {
        return new UnitRef(new UnitId(new UUID(0x7000L, number)), name);
    }

    public static LeaderRef leader(int number, String name) {
        return new LeaderRef(new LeaderId(new UUID(0x7001L, number)), "副县长", name);
    }

    public static Actor head(UnitRef unit) {
        return new Actor("head", unit.name() + "负责人", Role.UNIT_HEAD, unit, null);
    }

    public static Actor as(LeaderRef leader) {
        return new Actor("leader", leader.name(), Role.LEADER, null, leader);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public TestDatabase database() {
        return database;
    }

    public JdbcClient views() {
        return context.getBean("viewsJdbc", JdbcClient.class);
    }

    /** Records facts of one stream that all happened at this moment, in one transaction. */
    public void record(Instant occurredAt, DomainEvent... events) {
        var messages = List.of(events).stream()
                .map(event -> message(event, occurredAt))
                .toList();
        get(EventStore.class).publish(messages);
    }

    public void record(LocalDate day, DomainEvent... events) {
        record(at(day, 9), events);
    }

    /** Waits until every view has dealt with everything. */
    public void settled() {
        var head = get(EventReader.class).head();
        if (!get(CatchUp.class).awaitPosition(head, Duration.ofSeconds(20))) {
            throw new AssertionError(
                    "views stand at %d of %d".formatted(get(ViewTokens.class).position(), head));
        }
    }

    /** A fingerprint of every row of a table, in order. */
    public String digest(String table, String key) {
        return views().sql("SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY %s)), 'empty') FROM views.%s t"
                        .formatted(key, table))
                .query(String.class)
                .single();
    }

    public String digestOfTasks() {
        return digest("task", "task_id") + digest("task_version", "task_id, sequence");
    }

    private GenericDomainEventMessage<DomainEvent> message(DomainEvent event, Instant occurredAt) {
        var stream = event.streamId();
        var sequence = sequences.merge(stream, 0L, (old, one) -> old + 1);
        var metadata = MetaData.with(MetadataKey.ACCOUNT, "ducha1")
                .and(MetadataKey.ACTOR_NAME, "督查员")
                .and(MetadataKey.ROLE, Role.SUPERVISOR.name())
                .and(MetadataKey.OCCURRED_AT, occurredAt.toString());
        return new GenericDomainEventMessage<>(streamType(event), stream.toString(), sequence, event, metadata);
    }

    private static String streamType(DomainEvent event) {
        return switch (event) {
            case io.duban.kernel.notice.NoticeEvent e -> "Notice";
            case io.duban.kernel.organisation.OrganisationEvent e -> "Organisation";
            default -> "SupervisedTask";
        };
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    /** Not annotated as a configuration: the scan of the side that shows would find it. */
    @Import({DatabaseConfiguration.class, EventStoreConfiguration.class, QuerySideConfiguration.class})
    static class Application {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, CountyTime.ZONE);
        }
    }
}
