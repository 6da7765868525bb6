package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event that this version does not know stops its readers loudly; it is never skipped. */
class UnknownEventNameTest {

    @AutoClose
    private final EventStoreUnderTest events = EventStoreUnderTest.fresh();

    @AutoClose
    private final Processors processors = Processors.of(events, "one");

    @ParameterizedTest
    @CsvSource({"task.teleported,1", "task.reminded,2", "java.lang.Runtime,1", "io.duban.kernel.task.TaskGone,1"})
    void readers_of_history_stop(String name, int revision) {
        events.record(Facts.reminded(Facts.task(1), "之前"));
        insert(name, revision);

        assertThatThrownBy(() -> events.reader.after(0, 10))
                .isInstanceOf(UnknownEventName.class)
                .hasMessageContaining(name)
                .hasMessageContaining("revision " + revision);
    }

    @ParameterizedTest
    @CsvSource({"task.teleported,1", "task.reminded,2", "io.duban.kernel.task.TaskGone,1"})
    void aggregates_and_projections_stop(String name, int revision) {
        events.record(Facts.reminded(Facts.task(1), "之前"));
        insert(name, revision);

        assertThatThrownBy(() -> events.store
                        .readEvents(Facts.task(1).toString())
                        .asStream()
                        .toList())
                .isInstanceOf(UnknownEventName.class);
        assertThatThrownBy(() -> events.readingEngine.readEvents(null, false).toList())
                .isInstanceOf(UnknownEventName.class);
    }

    @Test
    void a_projection_reports_an_error_and_does_not_go_beyond() {
        events.record(Facts.reminded(Facts.task(1), "之前"));
        insert("task.teleported", 1);
        events.record(Facts.reminded(Facts.task(2), "之后"));
        var recorder = new Recorder();
        var view = processors.view(events.source, Processors.calling(recorder), processor -> processor);

        view.start();

        await().until(view::isError);
        assertThat(recorder.texts()).doesNotContain("之后");
    }

    private void insert(String name, int revision) {
        events.asAdministrator()
                .sql("""
                        INSERT INTO events.domain_event (event_id, stream_type, stream_id, sequence_number, recorded_at,
                                                         name, revision, payload, metadata)
                        VALUES (gen_random_uuid(), 'SupervisedTask', ?, 1, now(), ?, ?, '{}',
                                '{"account": "a", "actorName": "a", "role": "SYSTEM", "occurredAt": "2026-03-02T01:00:00Z"}')
                        """)
                .param(Facts.task(1).value())
                .param(name)
                .param(revision)
                .update();
    }
}
