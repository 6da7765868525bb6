package io.duban.kernel.permission;

import static io.duban.kernel.permission.TaskAction.DESIGNATE;
import static io.duban.kernel.permission.TaskAction.REASSIGN;
import static io.duban.kernel.permission.TaskAction.REFUSE_RETURN;
import static io.duban.kernel.permission.TaskAction.REQUEST_RETURN;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.TaskPhase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Until when a unit may send a task back, and who decides then (信访条例 Art. 23, 24; 接诉即办 Art. 12, 14). */
class OwnershipTest {

    @ParameterizedTest
    @EnumSource(
            value = TaskPhase.class,
            names = {"DISPATCHED", "IN_PROGRESS"})
    void a_unit_may_ask_for_the_return_until_it_is_settled_whose_the_task_is(TaskPhase phase) {
        assertThat(Arrays.stream(Ownership.values())
                        .filter(ownership -> refusal(REQUEST_RETURN, phase, ownership, "head")
                                .isEmpty()))
                .containsExactly(Ownership.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, task.return-asked-before",
        "REPORTED, task.reported-already",
        "DESIGNATED, task.unit-designated"
    })
    void a_unit_that_may_not_is_told_why(Ownership ownership, String code) {
        assertThat(refusal(REQUEST_RETURN, TaskPhase.IN_PROGRESS, ownership, "liais"))
                .containsInstanceOf(Rejection.WrongState.class)
                .get()
                .extracting(Rejection::code)
                .isEqualTo(code);
    }

    @Test
    void the_office_decides_about_a_return_until_the_third_and_then_reads_that_a_leader_does() {
        for (var action : List.of(REASSIGN, REFUSE_RETURN)) {
            assertThat(refusal(action, TaskPhase.RETURN_REQUESTED, Ownership.DISPUTED, "office"))
                    .isEmpty();
            var refusal = refusal(action, TaskPhase.RETURN_REQUESTED, Ownership.ESCALATED, "dir1")
                    .orElseThrow();
            assertThat(refusal.code()).isEqualTo("task.leader-decides");
            assertThat(refusal.sentence()).contains("由县领导指定承办单位");
        }
    }

    @Test
    void a_leader_designates_after_the_third_return_and_not_before() {
        assertThat(refusal(DESIGNATE, TaskPhase.RETURN_REQUESTED, Ownership.ESCALATED, "gao"))
                .isEmpty();
        assertThat(refusal(DESIGNATE, TaskPhase.RETURN_REQUESTED, Ownership.DISPUTED, "gao"))
                .get()
                .extracting(Rejection::code)
                .isEqualTo("task.office-decides");
    }

    @Test
    void an_action_is_timely_when_somebody_could_take_it() {
        var escalated = standing(TaskPhase.RETURN_REQUESTED, Ownership.ESCALATED);
        assertThat(DESIGNATE.isTimely(escalated)).isTrue();
        assertThat(REASSIGN.isTimely(escalated)).isFalse();
        assertThat(DESIGNATE.isTimely(standing(TaskPhase.DISPATCHED, Ownership.ESCALATED)))
                .isFalse();
    }

    @Test
    void every_obstacle_has_a_code_and_a_sentence_of_its_own() {
        var refusals = Arrays.stream(Ownership.values()).map(Ownership::refusal).toList();
        assertThat(refusals.stream().map(Rejection::code).collect(Collectors.toSet()))
                .hasSameSizeAs(refusals);
        assertThat(refusals)
                .allSatisfy(refusal -> assertThat(refusal.sentence()).endsWith("。"));
    }

    private static Optional<Rejection> refusal(TaskAction action, TaskPhase phase, Ownership ownership, String person) {
        return action.refusal(standing(phase, ownership), Cast.PEOPLE.get(person));
    }

    private static TaskStanding standing(TaskPhase phase, Ownership ownership) {
        return new TaskStanding(phase, Cast.LED, Set.of(), ownership);
    }
}
