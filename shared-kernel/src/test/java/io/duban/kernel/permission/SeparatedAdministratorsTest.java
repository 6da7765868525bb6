package io.duban.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.TaskPhase;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 三员分立: who runs, guards or audits the system has no part in supervision. */
class SeparatedAdministratorsTest {

    static Stream<Role> theSeparated() {
        return Stream.of(
                Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR, Role.SECRECY_OFFICER);
    }

    @ParameterizedTest
    @MethodSource("theSeparated")
    void no_administrator_takes_any_action_on_any_task_in_any_phase(Role role) {
        var person = new Actor("san-yuan", "某人", role, null, null);

        for (var action : TaskAction.values()) {
            for (var phase : TaskPhase.values()) {
                assertThat(action.refusal(Cast.ready(action, phase, Cast.LED), person))
                        .as("%s %s %s", role, action, phase)
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("theSeparated")
    void even_one_who_came_from_the_lead_unit_acts_for_nobody(Role role) {
        var person = new Actor("san-yuan", "某人", role, Cast.EDUCATION, Cast.SHI);

        assertThat(Arrays.stream(TaskAction.values()).filter(action -> Arrays.stream(TaskPhase.values())
                        .anyMatch(phase -> action.refusal(Cast.ready(action, phase, Cast.LED), person)
                                .isEmpty())))
                .isEmpty();
    }
}
