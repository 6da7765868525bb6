package io.duban.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole run with three counties: real database, the product's classes, every figure. */
class SmallNationTest {

    @Test
    void three_counties_are_ranked_whole_and_alone_and_written_down() throws IOException {
        var said = new ArrayList<String>();
        var report = Bench.run(new Size(3, 6, 40, 2), (format, values) -> said.add(format.formatted(values)));

        assertThat(report.figures()).extracting(Figure::id).containsExactly("B5a", "B5b");
        assertThat(report.figures()).allSatisfy(figure -> {
            assertThat(figure.limit().millis()).hasSize(2).allMatch(millis -> millis > 0);
            assertThat(figure.work().millis()).hasSize(2).allMatch(millis -> millis > 0);
        });
        assertThat(report.document())
                .contains("3 counties of 6 units, 720 facts", "one county of 6 units, 240 facts, among 720")
                .contains("sequential scan of the facts", "primary-key read of 60 rows", "rules applied and ranked");
        assertThat(report.json()).contains("\"seed\" : 20260701", "\"millis\"");
        assertThat(said).contains("facts of 120 of 120 tasks");
    }

    @Test
    void a_ratio_is_taken_round_by_round_and_the_middle_one_counts() {
        var figure = new Figure(
                "B0",
                "a thing",
                2,
                new Series("limit", List.of(10.0, 100.0, 10.0)),
                new Series("work", List.of(15.0, 180.0, 90.0)),
                List.of());
        assertThat(figure.ratios().millis()).containsExactly(1.5, 1.8, 9.0);
        assertThat(figure.isKept()).isTrue();
        assertThat(new Series("even", List.of(4.0, 1.0, 3.0, 2.0)).median()).isEqualTo(2.5);
    }
}
