package io.duban.query.task.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.Handling;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.MilestoneMet;
import io.duban.kernel.task.MilestonesConfirmed;
import io.duban.kernel.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rows of a working plan share the way of the long-term plan's: what is left empty does not count. */
class MilestoneRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 31);

    @Test
    void filled_rows_move_up_with_all_their_columns() {
        var typed = new Typed(Map.of(
                "milestones[4].name", List.of("通车"),
                "milestones[4].planned", List.of(""),
                "milestones[4].responsible", List.of("科长")));

        assertThat(MilestoneRows.closedUp(typed).values())
                .isEqualTo(Map.of(
                        "milestones[0].name", List.of("通车"),
                        "milestones[0].planned", List.of(""),
                        "milestones[0].responsible", List.of("科长")));
    }

    @Test
    void there_is_room_for_as_many_as_the_command_takes() {
        assertThat(MilestoneRows.first()).startsWith(0).hasSize(6);
        assertThat(MilestoneRows.more()).startsWith(6).endsWith(19);
    }

    @Test
    void a_change_begins_with_what_is_still_to_come() {
        var task = new TaskId(new UUID(1, 1));
        var unit = new UnitRef(new UnitId(new UUID(1, 2)), "县水利局");
        var milestones = List.of(new Milestone("招标", DAY, "科长"), new Milestone("通水", DAY.plusDays(9), "局长"));
        var handling = Handling.NONE
                .after(new MilestonesConfirmed(task, unit, 1, milestones, null))
                .after(new MilestoneMet(task, unit, 1, 1, "招标", DAY, DAY, "中标", List.of()));

        assertThat(MilestoneRows.remaining(handling.milestones()).values())
                .isEqualTo(Map.of(
                        "milestones[0].name", List.of("通水"),
                        "milestones[0].planned", List.of("2026-08-09"),
                        "milestones[0].responsible", List.of("局长")));
    }
}
