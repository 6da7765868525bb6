package io.duban.kernel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void on_a_day_counts_what_came_last_by_then() {
        var names = Timeline.always("水利局").with(JULY, "水务局");

        assertThat(names.on(JULY.minusDays(1))).contains("水利局");
        assertThat(names.on(JULY)).contains("水务局");
        assertThat(Timeline.<String>empty().with(JULY, "水务局").on(MARCH)).isEmpty();
    }

    @Test
    void what_is_entered_later_for_an_earlier_day_does_not_reach_beyond_what_follows() {
        var names = Timeline.always("甲").with(JULY, "丙").with(MARCH, "乙");

        assertThat(names.on(MARCH)).contains("乙");
        assertThat(names.on(JULY)).contains("丙");
        assertThat(names.periods())
                .containsExactly(
                        new Period<>(LocalDate.MIN, MARCH.minusDays(1), "甲"),
                        new Period<>(MARCH, JULY.minusDays(1), "乙"),
                        new Period<>(JULY, null, "丙"));
    }

    @Test
    void of_two_entries_for_one_day_the_one_made_last_counts() {
        var names = Timeline.always("甲").with(JULY, "乙").with(JULY, "丙");

        assertThat(names.on(JULY)).contains("丙");
        assertThat(names.periods()).extracting(Period::value).containsExactly("甲", "丙");
    }

    @Test
    void since_a_day_is_what_holds_then_and_everything_after() {
        var names = Timeline.always("甲").with(MARCH, "乙").with(JULY, "丙");

        assertThat(names.since(MARCH)).containsExactly("乙", "丙");
        assertThat(names.since(JULY)).containsExactly("丙");
    }

    @Test
    void a_period_includes_its_first_and_its_last_day() {
        var period = new Period<>(MARCH, JULY, "乙");

        assertThat(period.includes(MARCH)).isTrue();
        assertThat(period.includes(JULY)).isTrue();
        assertThat(period.includes(JULY.plusDays(1))).isFalse();
        assertThat(period.includes(MARCH.minusDays(1))).isFalse();
        assertThat(period.hasBeginning()).isTrue();
        assertThat(Timeline.always("甲").periods().getFirst().hasBeginning()).isFalse();
    }
}
