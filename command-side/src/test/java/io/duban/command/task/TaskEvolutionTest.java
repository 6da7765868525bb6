package io.duban.command.task;

import static io.duban.command.People.LU;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.NUMBER;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.permission.TaskParties;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitReminded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each fact does to what a task keeps in mind. */
class TaskEvolutionTest {

    @ParameterizedTest
    @EnumSource
    void every_phase_is_reached_by_its_story(TaskPhase phase) {
        assertThat(Story.in(phase).state().phase()).isEqualTo(phase);
    }

    @ParameterizedTest
    @EnumSource
    void adoption_changes_the_parties_and_leaves_the_phase(TaskPhase phase) {
        var adopted = Story.in(phase).adoptedBy(LU).state();
        assertThat(adopted.phase()).isEqualTo(phase);
        assertThat(adopted.parties().adoptedBy()).containsExactly(LU);
        assertThat(adopted.assignment()).isEqualTo(Story.in(phase).state().assignment());
    }

    @ParameterizedTest
    @EnumSource
    void reminders_and_instructions_change_nothing(TaskPhase phase) {
        var after =
                Story.in(phase).and(new UnitReminded(TASK, WATER, "请办理")).and(new InstructionGiven(TASK, SHI, "抓紧"));
        assertThat(after.state()).isEqualTo(Story.in(phase).state());
    }

    @Test
    void the_drafter_the_number_and_the_parties_are_remembered_to_the_end() {
        var closed = Story.in(TaskPhase.CLOSED).state();
        assertThat(closed.basis().number()).isEqualTo(NUMBER);
        assertThat(closed.parties())
                .isEqualTo(new TaskParties(SUPERVISOR.account(), WATER, List.of(ROADS), SHI, List.of()));
    }

    @Test
    void a_draft_has_nobody_but_its_drafter() {
        assertThat(Story.drafted().state().parties())
                .isEqualTo(new TaskParties(SUPERVISOR.account(), null, List.of(), null, List.of()));
    }

    @Test
    void a_released_leader_is_gone_and_the_others_stay() {
        var state = Story.dispatched()
                .adoptedBy(SHI)
                .adoptedBy(LU)
                .and(new LeaderReleased(TASK, SHI, "分工调整"))
                .state();
        assertThat(state.parties().adoptedBy()).containsExactly(LU);
    }

    @Test
    void the_last_percent_is_remembered_through_application_and_rework() {
        assertThat(Story.dispatched().signed().reported(40).reported(70).state())
                .isInstanceOfSatisfying(
                        TaskState.InProgress.class,
                        state -> assertThat(state.basis().percent()).isEqualTo(70));
        assertThat(Story.dispatched()
                        .signed()
                        .reported(90)
                        .completionRequested()
                        .returned()
                        .state())
                .isInstanceOfSatisfying(
                        TaskState.Rework.class,
                        state -> assertThat(state.basis().percent()).isEqualTo(90));
        assertThat(Story.in(TaskPhase.REWORK).reported(95).state())
                .isInstanceOfSatisfying(
                        TaskState.Rework.class,
                        state -> assertThat(state.basis().percent()).isEqualTo(95));
    }

    @Test
    void rework_brings_the_deadline_that_counts_from_now_on() {
        var later = DEADLINE.plusDays(20);
        var state = Story.in(TaskPhase.COMPLETION_REQUESTED)
                .and(new CompletionReturned(TASK, "不实", later))
                .state();
        assertThat(state.assignment())
                .isNotNull()
                .extracting(Assignment::deadline)
                .isEqualTo(later);
    }

    @Test
    void a_cancelled_draft_was_never_handed_to_anybody() {
        assertThat(Story.drafted().cancelled().state().assignment()).isNull();
        assertThat(Story.dispatched().cancelled().state().parties().leadUnit()).isEqualTo(WATER);
    }

    @Test
    void a_stream_that_does_not_begin_with_a_draft_is_broken_and_says_so() {
        assertThatThrownBy(() -> TaskEvolution.evolve(null, new TaskSigned(TASK, WATER)))
                .hasMessageContaining("begins with its draft");
        assertThatThrownBy(() -> Story.drafted().signed().state()).hasMessageContaining("after its dispatch");
    }
}
