package io.duban.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.digest.DigestEvent;
import io.duban.kernel.notice.NoticeDrafted;
import io.duban.kernel.ranking.period.PeriodEvent;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskSigned;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stored name stands for ever; every event lies in the stream of the thing that it is about. */
class EventNamesTest {

    private static final Set<Class<?>> REVISED = Set.of(TaskClosed.class, ProgressReported.class, NoticeDrafted.class);

    @Test
    void the_store_knows_exactly_these_names_and_no_example_is_missing() {
        var expected = new ArrayList<String>();
        every().forEach(entry -> expected.add(entry.getKey()));

        assertThat(EventCatalog.all().keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("every")
    void an_event_is_stored_under_its_name_in_its_newest_revision(Map.Entry<String, DomainEvent> example) {
        var type = example.getValue().getClass();

        assertThat(EventCatalog.nameOf(type).value()).isEqualTo(example.getKey());
        assertThat(EventCatalog.nameOf(type).revision()).isEqualTo(REVISED.contains(type) ? 2 : 1);
        assertThat(EventCatalog.classOf(example.getKey())).isEqualTo(type);
    }

    @Test
    void what_happens_to_a_task_lies_in_the_stream_of_the_task() {
        assertThat(EventExamples.tasks().values())
                .allSatisfy(event -> assertThat(event.streamId()).isEqualTo(EventExamples.TASK.value()));
    }

    @Test
    void what_happens_to_a_notice_lies_in_the_stream_of_the_notice() {
        assertThat(EventExamples.notices().values())
                .allSatisfy(event -> assertThat(event.streamId()).isEqualTo(EventExamples.NOTICE.value()));
    }

    @Test
    void what_happens_to_an_import_lies_in_the_stream_of_the_import() {
        assertThat(EventExamples.imports().values())
                .allSatisfy(event -> assertThat(event.streamId()).isEqualTo(EventExamples.IMPORT.value()));
    }

    @Test
    void all_units_and_leaders_share_the_one_stream_of_the_organisation() {
        var stream = UUID.fromString("00000000-0000-7000-8000-000000000001");

        assertThat(EventExamples.organisation().values())
                .allSatisfy(event -> assertThat(event.streamId()).isEqualTo(stream));
    }

    @Test
    void all_decisions_about_limits_share_the_one_stream_of_the_county() {
        var stream = UUID.fromString("00000000-0000-7000-8000-000000000002");

        assertThat(EventExamples.limits().values())
                .allSatisfy(event -> assertThat(event.streamId()).isEqualTo(stream));
    }

    @Test
    void each_receiver_of_digests_has_a_stream_of_its_own_that_is_not_the_receivers_id() {
        assertThat(EventExamples.digests().values()).allSatisfy(event -> assertThat(event.streamId())
                .isEqualTo(DigestEvent.streamOf(EventExamples.UNIT.id().value()))
                .isNotEqualTo(EventExamples.UNIT.id().value()));
        assertThat(DigestEvent.streamOf(DigestEvent.OFFICE))
                .isNotEqualTo(DigestEvent.streamOf(EventExamples.UNIT.id().value()));
    }

    @Test
    void all_decisions_about_scoring_rules_share_one_stream_and_each_month_has_its_own() {
        assertThat(EventExamples.rules().values()).allSatisfy(event -> assertThat(event.streamId())
                .isEqualTo(UUID.fromString("00000000-0000-7000-8000-000000000004")));
        assertThat(EventExamples.periods().values()).allSatisfy(event -> assertThat(event.streamId())
                .isEqualTo(PeriodEvent.stream(YearMonth.of(2026, 3)))
                .isNotEqualTo(PeriodEvent.stream(YearMonth.of(2026, 4))));
    }

    @Test
    void a_class_that_is_no_event_has_no_name() {
        assertThat(EventCatalog.nameOf(String.class)).isNull();
        assertThat(EventCatalog.nameOf(DomainEvent.class)).isNull();
    }

    @Test
    void nobody_adds_a_name_while_duban_runs() {
        assertThatThrownBy(() -> EventCatalog.all().put("task.forgotten", TaskSigned.class))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    static Stream<Map.Entry<String, DomainEvent>> every() {
        return Stream.of(
                        EventExamples.tasks(),
                        EventExamples.notices(),
                        EventExamples.imports(),
                        EventExamples.organisation(),
                        EventExamples.limits(),
                        EventExamples.digests(),
                        EventExamples.rules(),
                        EventExamples.periods())
                .flatMap(family -> family.entrySet().stream());
    }
}
