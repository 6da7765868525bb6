package io.duban.query.leader;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.query.task.Viewpoint;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.Xishan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 孟晓岚 adopted one matter on 30 June. */
class AdoptionDaysTest {

    private final AdoptionDays days = Xishan.shared().get(AdoptionDays.class);
    private final List<UUID> tasks = List.of(Xishan.IN_PROGRESS.value(), Xishan.DISPATCHED.value());

    @Test
    void a_matter_is_adopted_since_the_day_of_its_adoption_and_later_facts_do_not_move_it() {
        assertThat(days.of(tasks, Xishan.MENG.id(), Viewpoint.now(RunningPages.NOW), Xishan.SUPERVISOR))
                .isEqualTo(Map.of(Xishan.IN_PROGRESS.value(), LocalDate.of(2026, 6, 30)));
    }

    @Test
    void before_that_day_it_was_not() {
        assertThat(days.of(tasks, Xishan.MENG.id(), Viewpoint.endOf(LocalDate.of(2026, 6, 29)), Xishan.SUPERVISOR))
                .isEmpty();
        assertThat(days.of(
                        tasks, Xishan.MENG.id(), Viewpoint.of(null, "2020-01-01", RunningPages.NOW), Xishan.SUPERVISOR))
                .isEmpty();
    }

    @Test
    void no_tasks_is_no_question_too_many() {
        assertThat(days.of(List.of(), Xishan.MENG.id(), Viewpoint.now(RunningPages.NOW), Xishan.SUPERVISOR))
                .isEmpty();
    }
}
