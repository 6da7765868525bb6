package io.duban.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.query.County;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void a_link_stays_at_the_chosen_day() {
        assertThat(frame("2026-06-30", Map.of()).to("/ledger", Map.of("bucket", "OPEN")))
                .isEqualTo("/ledger?bucket=OPEN&asOf=2026-06-30");
        assertThat(frame(null, Map.of()).to("/ledger")).isEqualTo("/ledger");
    }

    @Test
    void what_stands_in_a_link_is_encoded() {
        assertThat(frame(null, Map.of()).to("/ledger", Map.of("q", "a&b=c 路+\"{x}")))
                .isEqualTo("/ledger?q=a%26b%3Dc%20%E8%B7%AF%2B%22%7Bx%7D");
    }

    @Test
    void the_way_back_to_now_keeps_the_filters() {
        assertThat(frame("2026-06-30", Map.of("bucket", "OPEN")).now()).isEqualTo("/ledger?bucket=OPEN");
    }

    @Test
    void moments_are_shown_in_the_countys_time() {
        assertThat(frame(null, Map.of()).moment(Instant.parse("2026-07-15T16:00:00Z")))
                .isEqualTo("2026-07-16 00:00:00");
    }

    private static Frame frame(@Nullable String asOf, Map<String, String> parameters) {
        var viewpoint = asOf == null ? Viewpoint.now(County.NOW) : Viewpoint.endOf(LocalDate.parse(asOf));
        return new Frame(
                "溪山县",
                true,
                County.SUPERVISOR,
                List.of(),
                "/ledger",
                parameters,
                asOf,
                null,
                viewpoint,
                true,
                "key",
                0);
    }
}
