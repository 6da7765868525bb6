package io.duban.query.task.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Empty rows of the plan's form do not count, and what was typed moves up over them. */
class PlanRowsTest {

    @Test
    void filled_rows_move_up_in_their_order_and_the_rest_of_the_form_stays() {
        var typed = new Typed(Map.of(
                "plan", List.of("分期"),
                "nodes[1].name", List.of("一期"),
                "nodes[1].due", List.of(""),
                "nodes[2].name", List.of(" "),
                "nodes[5].due", List.of("2026-07-31")));

        assertThat(PlanRows.closedUp(typed).values())
                .isEqualTo(Map.of(
                        "plan", List.of("分期"),
                        "nodes[0].name", List.of("一期"),
                        "nodes[0].due", List.of(""),
                        "nodes[1].name", List.of(""),
                        "nodes[1].due", List.of("2026-07-31")));
    }

    @Test
    void another_form_is_left_alone() {
        var typed = new Typed(Map.of("reason", List.of("重复")));

        assertThat(PlanRows.closedUp(typed)).isEqualTo(typed);
    }

    @Test
    void there_is_room_for_six_nodes() {
        assertThat(PlanRows.places()).containsExactly(0, 1, 2, 3, 4, 5);
    }
}
