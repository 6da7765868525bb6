package io.duban.kernel.limit;

import static io.duban.kernel.limit.Limits.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LimitType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T7: "1" what was arranged, "3" measures and progress, "7" result or plan; a major matter handed out on a Tuesday in March. */
class ReportStageTest {

    private final List<Clock> clocks = Limits.dues(Limits.WORKDAY, LimitType.MAJOR, at("2026-03-10T09:30")).stream()
            .map(Clock::start)
            .toList();

    @Test
    void a_report_answers_the_earliest_stage_that_is_open_even_before_its_day() {
        assertThat(answered("2026-03-10T10:00", clocks)).containsExactly("D1");
        assertThat(answered("2026-03-10T11:00", met(clocks, "D1"))).containsExactly("D3");
    }

    @Test
    void one_report_answers_every_stage_that_is_due_by_now() {
        assertThat(answered("2026-03-13T18:01", clocks)).containsExactly("D1", "D3");
        assertThat(answered("2026-03-20T09:00", clocks)).containsExactly("D1", "D3", "D7P");
    }

    @Test
    void in_the_last_minute_of_its_day_a_later_stage_is_not_answered_on_the_way_but_after_it_is() {
        assertThat(answered("2026-03-13T17:59", clocks)).containsExactly("D1");
        assertThat(answered("2026-03-13T18:00", clocks)).containsExactly("D1", "D3");
    }

    @Test
    void the_matter_itself_is_answered_by_an_application_and_no_report() {
        assertThat(answered("2026-06-01T09:00", met(met(met(clocks, "D1"), "D3"), "D7P")))
                .isEmpty();
    }

    @Test
    void a_matter_without_clocks_has_no_stages() {
        assertThat(answered("2026-06-01T09:00", List.of())).isEmpty();
    }

    @Test
    void a_stage_is_named_as_the_profile_names_it() {
        assertThat(ReportStage.answeredAt(at("2026-03-10T10:00"), clocks))
                .containsExactly(new ReportStage("D1", "研究部署"));
    }

    private static List<String> answered(String when, List<Clock> clocks) {
        return ReportStage.answeredAt(at(when), clocks).stream()
                .map(ReportStage::code)
                .toList();
    }

    private static List<Clock> met(List<Clock> clocks, String code) {
        return clocks.stream()
                .map(clock -> clock.due().code().equals(code) ? clock.meet(at("2026-03-10T10:30")) : clock)
                .toList();
    }
}
