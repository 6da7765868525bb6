package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.event.EventName;
import io.duban.kernel.id.Id;
import io.duban.platform.database.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The chain of steps, proven with an event that lives only here and has three revisions. */
class UpcastTest {

    record VisitId(UUID value) implements Id {}

    /** Revision 1 had {@code place}; revision 2 called it {@code town}; revision 3 counts visitors as well. */
    @EventName(value = "visit.paid", revision = 3)
    record VisitPaid(VisitId visitId, String town, int visitors) implements DomainEvent {
        @Override
        public UUID streamId() {
            return visitId.value();
        }
    }

    private static final UUID VISIT = new UUID(5, 5);
    private static final Map<String, Class<?>> CLASSES = Map.of("visit.paid", VisitPaid.class);

    private static final EventUpcast RENAME = step(1, visit -> {
        visit.set("town", visit.remove("place"));
        return visit;
    });
    private static final EventUpcast COUNT = step(2, visit -> visit.put("visitors", 1));

    private final KnownEvents known = KnownEvents.of(CLASSES, List.of(COUNT, RENAME));

    @Test
    void each_older_revision_is_lifted_step_by_step() {
        var json = new EventJson(known);

        assertThat(json.read("visit.paid", 1, "{\"visitId\":\"%s\",\"place\":\"河口镇\"}".formatted(VISIT)))
                .isEqualTo(json.read("visit.paid", 2, "{\"visitId\":\"%s\",\"town\":\"河口镇\"}".formatted(VISIT)))
                .isEqualTo(json.read(
                        "visit.paid", 3, "{\"visitId\":\"%s\",\"town\":\"河口镇\",\"visitors\":1}".formatted(VISIT)))
                .isEqualTo(new VisitPaid(new VisitId(VISIT), "河口镇", 1));
    }

    @Test
    void the_engine_lifts_stored_events_for_aggregates_and_projections() {
        try (var events = EventStoreUnderTest.knowing(TestDatabase.fresh(), known)) {
            insert(events, 0, 1, "{\"visitId\":\"%s\",\"place\":\"河口镇\"}");
            insert(events, 1, 2, "{\"visitId\":\"%s\",\"town\":\"城关镇\"}");
            events.store.publish(
                    EventStoreUnderTest.message(Instant.EPOCH, 2, new VisitPaid(new VisitId(VISIT), "溪头乡", 4)));

            assertThat(events.store.readEvents(VISIT.toString()).asStream().map(message -> message.getPayload()))
                    .extracting(payload -> ((VisitPaid) payload).town() + ((VisitPaid) payload).visitors())
                    .containsExactly("河口镇1", "城关镇1", "溪头乡4");
            assertThat(events.readingEngine.readEvents(null, false).map(message -> message.getPayload()))
                    .hasOnlyElementsOfType(VisitPaid.class)
                    .hasSize(3);
            assertThat(events.reader.stream(VISIT))
                    .extracting(RecordedEvent::revision)
                    .containsOnly(3);
        }
    }

    @Test
    void a_chain_with_a_hole_a_double_or_a_stranger_is_refused_at_the_start() {
        assertThatThrownBy(() -> KnownEvents.of(CLASSES, List.of(COUNT))).hasMessage("No upcast for visit.paid, 1");
        assertThatThrownBy(() -> KnownEvents.of(CLASSES, List.of(COUNT, RENAME, RENAME)))
                .hasMessage("Two upcasts for visit.paid, 1");
        assertThatThrownBy(() -> KnownEvents.of(CLASSES, List.of(COUNT, RENAME, step(3, visit -> visit))))
                .hasMessageContaining("belongs to no older revision");
    }

    private static void insert(EventStoreUnderTest events, int sequence, int revision, String payload) {
        events.asAdministrator()
                .sql("""
                        INSERT INTO events.domain_event (event_id, stream_type, stream_id, sequence_number, recorded_at,
                                                         name, revision, payload, metadata)
                        VALUES (gen_random_uuid(), 'Visit', ?, ?, now(), 'visit.paid', ?, ?::jsonb,
                                '{"account": "a", "actorName": "a", "role": "SYSTEM", "occurredAt": "2026-03-02T01:00:00Z"}')
                        """)
                .params(VISIT, sequence, revision, payload.formatted(VISIT))
                .update();
    }

    private static EventUpcast step(int from, UnaryOperator<ObjectNode> lifting) {
        return new EventUpcast() {
            @Override
            public String name() {
                return "visit.paid";
            }

            @Override
            public int from() {
                return from;
            }

            @Override
            public ObjectNode upcast(ObjectNode payload) {
                return lifting.apply(payload);
            }
        };
    }
}
