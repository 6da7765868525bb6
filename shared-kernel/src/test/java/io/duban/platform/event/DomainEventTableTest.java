package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DomainEventTableTest {

    private static final String ROW = """
            INSERT INTO events.domain_event
                   (event_id, stream_type, stream_id, sequence_number, recorded_at, name, revision, payload, metadata)
            VALUES (gen_random_uuid(), 'SupervisedTask', gen_random_uuid(), 0, now(), 'task.signed', 1, '{}', '{}')
            """;

    @AutoClose
    private final EventStoreUnderTest events = EventStoreUnderTest.fresh();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE events.domain_event SET name = 'task.closed'",
                "DELETE FROM events.domain_event",
                "TRUNCATE events.domain_event",
                "UPDATE events.domain_event SET name = 'task.closed' WHERE false"
            })
    void not_even_the_administrator_of_the_server_edits_history(String edit) {
        events.record(Facts.cancelled(Facts.task(1), "重复立项"));

        assertThatThrownBy(() -> events.asAdministrator().sql(edit).update())
                .rootCause()
                .hasMessageContaining("events are never edited");
        assertThat(events.reader.after(0, 10)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE events.domain_event SET name = 'task.closed'",
                "DELETE FROM events.domain_event",
                "TRUNCATE events.domain_event",
                "ALTER TABLE events.domain_event DISABLE TRIGGER ALL"
            })
    void neither_side_of_the_product_has_the_right_to_edit_history(String edit) {
        for (DataSource role : List.of(events.database.eventsDataSource(), events.database.viewsDataSource())) {
            assertThatThrownBy(() -> JdbcClient.create(role).sql(edit).update())
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void the_command_side_appends_and_the_query_side_only_reads() {
        var commandSide = JdbcClient.create(events.database.eventsDataSource());
        var querySide = JdbcClient.create(events.database.viewsDataSource());

        assertThat(commandSide.sql(ROW).update()).isOne();
        assertThatThrownBy(() -> querySide.sql(ROW).update()).rootCause().hasMessageContaining("permission denied");
        assertThat(querySide
                        .sql("SELECT count(*) FROM events.domain_event")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void each_event_carries_the_number_of_the_transaction_that_recorded_it() {
        events.record(Facts.reminders(Facts.task(1), 2));
        events.record(Facts.cancelled(Facts.task(2), "重复立项"));

        var numbers = events.asAdministrator()
                .sql("SELECT transaction_id::text FROM events.domain_event ORDER BY position")
                .query(String.class)
                .list();

        assertThat(numbers.get(0)).isEqualTo(numbers.get(1)).isNotEqualTo(numbers.get(2));
    }

    /** Trap: with JPA's generators payloads become large objects and positions jump by 50. Ours: JSONB and a sequence of our own. */
    @Test
    void payloads_are_json_that_SQL_can_ask_and_positions_have_no_holes_of_fifty() {
        events.record(Facts.reminders(Facts.task(1), 3));
        events.record(Facts.cancelled(Facts.task(2), "重复立项"));

        assertThat(events.asAdministrator()
                        .sql("SELECT payload->>'reason' FROM events.domain_event WHERE name = 'task.cancelled'")
                        .query(String.class)
                        .single())
                .isEqualTo("重复立项");
        assertThat(events.asAdministrator()
                        .sql("SELECT position FROM events.domain_event ORDER BY position")
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(events.asAdministrator()
                        .sql("SELECT pg_get_serial_sequence('events.domain_event', 'position')")
                        .query(String.class)
                        .single())
                .isEqualTo("events.domain_event_position");
    }
}
