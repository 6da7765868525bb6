package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class EventActorTest {

    @Test
    void an_actor_survives_the_metadata_with_unit_and_leader_as_they_were_called_then() {
        var liaison = new Actor("li.ming", "李明", Role.UNIT_LIAISON, Facts.UNIT, null);
        var leader =
                new Actor("shi.lei", "石磊", Role.LEADER, null, new LeaderRef(new LeaderId(new UUID(8, 8)), "副县长", "石磊"));

        assertThat(throughMetadata(liaison)).isEqualTo(EventActor.of(liaison));
        assertThat(throughMetadata(leader)).isEqualTo(EventActor.of(leader));
        assertThat(EventActor.of(leader).leaderName()).isEqualTo("副县长 石磊");
        assertThat(EventActor.of(liaison).metadata()).doesNotContainKey(MetadataKey.LEADER_ID);
    }

    @Test
    void an_officials_office_survives_it_too_and_where_there_is_one_nothing_is_said() {
        var official = new Actor("chen", "陈科长", Role.SUPERVISOR, null, null, Facts.UNIT);

        assertThat(throughMetadata(official)).isEqualTo(EventActor.of(official));
        assertThat(EventActor.of(official).office()).isEqualTo(Facts.UNIT);
        assertThat(EventActor.of(official).officeName()).isEqualTo(Facts.UNIT.name());
        assertThat(EventActor.of(official.ofAnyOffice()).metadata())
                .doesNotContainKeys(MetadataKey.OFFICE_ID, MetadataKey.OFFICE_NAME);
    }

    @Test
    void by_whose_powers_it_was_done_survives_it_too() {
        var metadata = new HashMap<>(EventStoreUnderTest.BY_THE_OFFICE);
        metadata.put(MetadataKey.STOOD_IN_FOR, "副县长 孟晓岚");
        metadata.put(MetadataKey.STOOD_IN_FOR_ACCOUNTS, "meng1,meng2");

        var actor = EventActor.from(new EventMetadata("e", metadata));

        assertThat(actor.stoodInFor()).isEqualTo("副县长 孟晓岚");
        assertThat(actor.stoodInForAccounts()).containsExactlyInAnyOrder("meng1", "meng2");
        assertThat(EventActor.from(new EventMetadata("e", actor.metadata()))).isEqualTo(actor);
    }

    @Test
    void an_event_without_actor_or_instant_is_refused_with_the_key_that_is_missing() {
        for (var key : new String[] {
            MetadataKey.ACCOUNT, MetadataKey.ACTOR_NAME, MetadataKey.ROLE, MetadataKey.OCCURRED_AT, MetadataKey.POSITION
        }) {
            var message = message(Map.of()).withMetaData(without(key));
            assertThatThrownBy(() -> RecordedEvent.of(message)).hasMessageContaining("\"" + key + "\"");
        }
    }

    @Test
    void a_fact_from_a_ledger_knows_its_day_and_its_request() {
        var recorded = RecordedEvent.of(message(Map.of(
                MetadataKey.POSITION,
                "7",
                MetadataKey.OCCURRED_ON,
                "2025-11-03",
                MetadataKey.CORRELATION_ID,
                "import-1")));

        assertThat(recorded.occurredOn()).isEqualTo(LocalDate.of(2025, 11, 3));
        assertThat(recorded.correlationId()).isEqualTo("import-1");
        assertThat(recorded.position()).isEqualTo(7);
    }

    @Test
    void a_message_from_elsewhere_is_no_recorded_event() {
        assertThatThrownBy(() -> RecordedEvent.of(GenericEventMessage.asEventMessage("hello")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EventActor throughMetadata(Actor actor) {
        return EventActor.from(new EventMetadata("e", EventActor.of(actor).metadata()));
    }

    private static Map<String, String> without(String key) {
        var metadata = new HashMap<>(EventStoreUnderTest.BY_THE_OFFICE);
        metadata.put(MetadataKey.POSITION, "1");
        metadata.remove(key);
        return metadata;
    }

    private static DomainEventMessage<?> message(Map<String, String> more) {
        return EventStoreUnderTest.message(Instant.EPOCH, 0, Facts.cancelled(Facts.task(1), "重复"))
                .andMetaData(more);
    }
}
