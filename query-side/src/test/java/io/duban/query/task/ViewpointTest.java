package io.duban.query.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duban.kernel.rejection.InvalidValue;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewpointTest {

    private static final Instant NOW = Instant.parse("2026-07-15T04:00:00Z");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　"})
    void nothing_said_is_now(String nothing) {
        assertThat(Viewpoint.of(nothing, nothing, NOW)).isEqualTo(Viewpoint.now(NOW));
        assertThat(Viewpoint.now(NOW).now()).isTrue();
    }

    @Test
    void a_date_means_the_end_of_that_day_where_the_county_lies() {
        var end = Viewpoint.of("2026-06-30", null, NOW);

        assertThat(end).isEqualTo(Viewpoint.endOf(LocalDate.of(2026, 6, 30)));
        assertThat(end.asOf()).isEqualTo("2026-06-30T15:59:59.999999Z");
        assertThat(end.today()).isEqualTo("2026-06-30");
        assertThat(end.now()).isFalse();
    }

    @Test
    void the_last_moment_of_a_day_belongs_to_it_and_midnight_to_the_next() {
        var end = Viewpoint.endOf(LocalDate.of(2026, 6, 30));
        var midnight = Instant.parse("2026-06-30T16:00:00Z");

        assertThat(end.includes(midnight.minusMillis(1), NOW)).isTrue();
        assertThat(end.includes(midnight, NOW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-30T18:00:00+08:00",
                "2026-06-30T18:00:00 08:00",
                "2026-06-30T10:00:00Z",
                " 2026-06-30T18:00+08:00",
                "2026-06-30T05:00:00-05:00"
            })
    void a_moment_is_read_with_its_offset_also_where_the_plus_arrived_as_a_blank(String text) {
        assertThat(Viewpoint.of(text, null, NOW).asOf()).isEqualTo("2026-06-30T10:00:00Z");
    }

    @Test
    void the_day_is_the_countys_and_not_that_of_the_offset() {
        assertThat(Viewpoint.of("2026-06-30T16:00:00Z", null, NOW).today()).isEqualTo("2026-07-01");
        assertThat(Viewpoint.of("2026-06-30T15:59:59Z", null, NOW).today()).isEqualTo("2026-06-30");
    }

    @Test
    void the_future_may_be_asked_for_and_is_not_now() {
        var future = Viewpoint.of("2027-01-01", null, NOW);

        assertThat(future.today()).isEqualTo("2027-01-01");
        assertThat(future.now()).isFalse();
        assertThat(future.includes(NOW, NOW)).isTrue();
    }

    @Test
    void this_very_moment_said_aloud_is_a_point_in_time_and_not_simply_now() {
        assertThat(Viewpoint.of(NOW.toString(), null, NOW).now()).isFalse();
    }

    @Test
    void what_was_known_then_leaves_out_what_was_recorded_later() {
        var known = Viewpoint.of(null, "2026-06-30", NOW);
        var june = Instant.parse("2026-06-01T00:00:00Z");

        assertThat(known.asOf()).isEqualTo(NOW);
        assertThat(known.now()).isFalse();
        assertThat(known.includes(june, june)).isTrue();
        assertThat(known.includes(june, Instant.parse("2026-07-01T00:00:00Z"))).isFalse();
    }

    @Test
    void without_a_known_moment_late_entries_count_from_when_they_happened() {
        var end = Viewpoint.of("2026-06-30", null, NOW);
        assertThat(end.includes(Instant.parse("2026-06-01T00:00:00Z"), NOW)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026",
                "2026-02-29",
                "2026-6-30",
                "30.06.2026",
                "2026-06-30T18:00:00",
                "2026-06-30T25:00:00Z",
                "2026-06-30'; --",
                "1782800000000",
                "1899-12-31",
                "+99999-01-01T00:00:00Z",
                "+999999999-12-31T00:00:00Z",
                "-44-03-15"
            })
    void nonsense_is_refused_in_the_field_where_it_stands(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Viewpoint.of(text, null, NOW))
                .satisfies(refused -> assertThat(refused.rejection().field()).isEqualTo("asOf"))
                .withMessageStartingWith("截至时间");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Viewpoint.of(null, text, NOW))
                .satisfies(refused -> assertThat(refused.rejection().field()).isEqualTo("knownAt"))
                .withMessageStartingWith("已知时间");
    }
}
