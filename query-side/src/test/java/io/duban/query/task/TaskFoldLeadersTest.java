package io.duban.query.task;

import static io.duban.query.County.at;
import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.JUNE;
import static io.duban.query.task.Story.LIN;
import static io.duban.query.task.Story.SHI;
import static io.duban.query.task.Story.TOWN;
import static io.duban.query.task.TaskFoldTest.leaves;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitReminded;
import io.duban.query.Recorded;
import io.duban.query.projection.MissingEvents;
import org.junit.jupiter.api.Test;

class TaskFoldLeadersTest {

    @Test
    void leaders_who_adopt_stand_in_the_order_of_adoption() {
        var adopted = Story.signed().then(new LeaderAdopted(ID, LIN)).then(new LeaderAdopted(ID, SHI));

        assertThat(adopted.line().adoptedBy()).containsExactly(LIN, SHI);
        leaves(Story.signed(), adopted, "adoptedBy");
    }

    @Test
    void who_adopts_twice_stands_there_once_with_the_newest_post() {
        var promoted = new LeaderRef(LIN.id(), "县长", LIN.name());
        var adopted = Story.signed()
                .then(new LeaderAdopted(ID, LIN))
                .then(new LeaderAdopted(ID, SHI))
                .then(new LeaderAdopted(ID, promoted));

        assertThat(adopted.line().adoptedBy()).containsExactly(SHI, promoted);
    }

    @Test
    void a_release_takes_away_that_leader_alone_even_under_another_post() {
        var released = Story.signed()
                .then(new LeaderAdopted(ID, LIN))
                .then(new LeaderAdopted(ID, SHI))
                .then(new LeaderReleased(ID, new LeaderRef(LIN.id(), "县长", LIN.name()), "分工调整"));

        assertThat(released.line().adoptedBy()).containsExactly(SHI);
    }

    @Test
    void a_release_does_not_touch_the_leader_in_charge() {
        var released = Story.signed().then(new LeaderReleased(ID, SHI, "分工调整"));

        assertThat(released.line().leader()).isEqualTo(SHI);
        leaves(Story.signed(), released);
    }

    @Test
    void reminders_are_counted_and_change_nothing_else() {
        var reminded = Story.signed().then(new UnitReminded(ID, TOWN, "请抓紧")).then(new UnitReminded(ID, TOWN, "再次提醒"));

        assertThat(reminded.line().reminders()).isEqualTo(2);
        leaves(Story.signed(), reminded, "reminders");
    }

    @Test
    void an_instruction_leaves_the_line_as_it_is() {
        leaves(Story.signed(), Story.signed().then(new InstructionGiven(ID, SHI, "务必按期完成")));
    }

    @Test
    void an_event_that_was_folded_already_changes_nothing() {
        var line = Story.signed().line();
        var again = Recorded.at(at(JUNE.plusDays(9), 9), 2, new UnitReminded(ID, TOWN, "重复送达"));
        var last = Recorded.at(at(JUNE.plusDays(9), 9), 3, new UnitReminded(ID, TOWN, "重复送达"));

        assertThat(TaskFold.evolve(line, again, Story.LIMITS)).isSameAs(line);
        assertThat(TaskFold.evolve(line, last, Story.LIMITS)).isSameAs(line);
    }

    @Test
    void an_event_whose_predecessor_is_missing_is_refused_and_says_which() {
        var line = Story.dispatched().line();
        var early = Recorded.at(at(JUNE, 9), 4, new TaskSigned(ID, TOWN));

        assertThatThrownBy(() -> TaskFold.evolve(line, early, Story.LIMITS))
                .isInstanceOf(MissingEvents.class)
                .hasMessageContaining("task.signed of " + ID)
                .hasMessageContaining("sequence 4")
                .hasMessageContaining("up to 2");
        assertThatThrownBy(() -> TaskFold.evolve(null, early, Story.LIMITS)).isInstanceOf(MissingEvents.class);
    }

    @Test
    void a_stream_that_does_not_begin_with_a_draft_is_refused() {
        var first = Recorded.at(at(JUNE, 9), 0, new TaskSigned(ID, TOWN));

        assertThatThrownBy(() -> TaskFold.evolve(null, first, Story.LIMITS))
                .isInstanceOf(IllegalStateException.class)
                .isNotInstanceOf(MissingEvents.class)
                .hasMessageContaining("TaskSigned");
    }
}
