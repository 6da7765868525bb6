package io.duban.kernel.permission;

import static io.duban.kernel.permission.TaskAction.*;
import static io.duban.kernel.permission.TaskAction.REFUSE_REGISTRATION;
import static io.duban.kernel.permission.TaskAction.REQUEST_RETURN;
import static io.duban.kernel.permission.TaskAction.REVISE_DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.TaskPhase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole of the drawn tables against every answer that the product gives. */
class PermissionMatrixTest {

    @Test
    void the_tables_leave_out_no_action_no_phase_and_nobody() {
        assertThat(PermissionTables.PHASES.yes()).containsOnlyKeys(TaskAction.values());
        assertThat(PermissionTables.PHASES.columns())
                .containsExactlyElementsOf(
                        Arrays.stream(TaskPhase.values()).map(TaskPhase::name).toList());
        assertThat(PermissionTables.people().values()).allSatisfy(table -> {
            assertThat(table.yes()).containsOnlyKeys(TaskAction.values());
            assertThat(table.columns()).containsExactlyElementsOf(Cast.PEOPLE.keySet());
        });
        assertThat(Cast.PEOPLE.values()).extracting(Actor::role).contains(Role.values());
    }

    @ParameterizedTest
    @EnumSource
    void an_action_belongs_to_the_phases_marked_in_the_table(TaskAction action) {
        assertThat(action.phases())
                .extracting(TaskPhase::name)
                .containsExactlyElementsOf(PermissionTables.PHASES.yes().get(action));
        assertThat(action.phases()).isUnmodifiable();
    }

    @ParameterizedTest
    @MethodSource("everyDuty")
    void only_the_right_person_in_the_right_phase_is_let_through_and_the_person_is_looked_at_first(Duty duty) {
        Cast.PEOPLE.forEach((name, actor) -> {
            for (var phase : TaskPhase.values()) {
                var mayEver = duty.table().allows(duty.action(), name);
                var mayNow = PermissionTables.PHASES.allows(duty.action(), phase.name());

                var refusal =
                        duty.action().refusal(PermissionTables.standing(duty.action(), phase, duty.parties()), actor);

                var scene = name + " wants " + duty.action() + " in " + phase;
                if (!mayEver) {
                    assertThat(refusal).as(scene).containsInstanceOf(Rejection.NotAllowed.class);
                } else if (!mayNow) {
                    assertThat(refusal).as(scene).containsInstanceOf(Rejection.WrongState.class);
                } else {
                    assertThat(refusal).as(scene).isEmpty();
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_actions_offered_on_a_page_are_those_that_would_not_be_refused(TaskPhase phase) {
        PermissionTables.people()
                .forEach((parties, table) -> Cast.PEOPLE.forEach((name, actor) -> {
                    for (var action : TaskAction.values()) {
                        var offered =
                                table.allows(action, name) && PermissionTables.PHASES.allows(action, phase.name());
                        assertThat(TaskAction.open(PermissionTables.standing(action, phase, parties), actor)
                                        .contains(action))
                                .as(name + " and " + action + " in " + phase)
                                .isEqualTo(offered);
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource
    void a_question_is_not_asked_twice_and_not_answered_before_it_is_asked(OpenQuestion question) {
        PermissionTables.ASKS.forEach((action, asked) -> {
            var standing = new TaskStanding(TaskPhase.IN_PROGRESS, Cast.ROUTINE, Set.of(question))
                    .with(Cast.ready(action, TaskPhase.IN_PROGRESS, Cast.ROUTINE)
                            .handling());
            assertThat(action.isTimely(standing)).as(action.name()).isEqualTo(asked != question);
        });
        PermissionTables.ANSWERS.forEach((action, asked) -> {
            var standing = new TaskStanding(TaskPhase.IN_PROGRESS, Cast.ROUTINE, Set.of(question));
            assertThat(action.isTimely(standing)).as(action.name()).isEqualTo(asked == question);
        });
    }

    @Test
    void what_is_asked_or_not_asked_is_said_in_the_refusal() {
        var nothing = new TaskStanding(TaskPhase.IN_PROGRESS, Cast.LED);
        var asked = new TaskStanding(TaskPhase.IN_PROGRESS, Cast.LED, Set.of(OpenQuestion.EXTENSION));

        assertThat(TaskAction.GRANT_EXTENSION.refusal(nothing, Cast.PEOPLE.get("shi")))
                .contains(new Rejection.WrongState("task.nothing-asked", "现在没有等待决定的延期申请。请刷新页面查看最新情况。"));
        assertThat(TaskAction.REQUEST_EXTENSION.refusal(asked, Cast.PEOPLE.get("head")))
                .contains(new Rejection.WrongState("task.asked-already", "已有一份延期申请在等待决定，请等答复后再办理。"));
    }

    @Test
    void before_dispatch_no_unit_signs_reports_or_applies() {
        for (var action : List.of(SIGN, REPORT_PROGRESS, APPLY_FOR_COMPLETION, REQUEST_RETURN)) {
            assertThat(whoMay(action, Cast.UNDISPATCHED)).as(action.name()).isEmpty();
        }
    }

    @Test
    void a_matter_is_closed_by_whichever_leaders_have_charge_of_it_and_by_the_directors_only_without_any() {
        assertThat(whoMay(APPROVE_CLOSING, Cast.SHI_ALONE)).containsExactly("shi");
        assertThat(whoMay(APPROVE_CLOSING, Cast.ADOPTED)).containsExactly("meng");
        assertThat(whoMay(APPROVE_CLOSING, Cast.LED)).containsExactlyInAnyOrder("shi", "meng");
        assertThat(whoMay(APPROVE_CLOSING, Cast.ROUTINE)).containsExactlyInAnyOrder("dir1", "dir2");
    }

    @Test
    void a_leader_named_at_dispatch_cannot_give_the_matter_back() {
        assertThat(whoMay(RELEASE, Cast.SHI_ALONE)).isEmpty();
        assertThat(whoMay(RELEASE, Cast.ADOPTED)).containsExactly("meng");
    }

    @Test
    void only_the_drafting_director_is_kept_from_approving_the_registration() {
        for (var action : List.of(APPROVE_REGISTRATION, REFUSE_REGISTRATION)) {
            assertThat(whoMay(action, Cast.UNDISPATCHED)).containsExactlyInAnyOrder("dir1", "shi", "meng", "gao");
            assertThat(whoMay(action, Cast.ADOPTED)).containsExactlyInAnyOrder("dir1", "dir2", "shi", "meng", "gao");
        }
    }

    @Test
    void nobody_rewrites_a_draft_who_may_approve_it_then() {
        for (var parties : List.of(Cast.UNDISPATCHED, Cast.LED, Cast.ROUTINE)) {
            assertThat(whoMay(REVISE_DRAFT, parties))
                    .doesNotContainAnyElementsOf(whoMay(APPROVE_REGISTRATION, parties));
        }
        assertThat(whoMay(REVISE_DRAFT, Cast.UNDISPATCHED)).containsExactlyInAnyOrder("dir2", "office", "seco");
    }

    @Test
    void a_role_without_its_unit_or_its_leader_opens_nothing() {
        for (var role : List.of(Role.UNIT_HEAD, Role.UNIT_LIAISON, Role.LEADER)) {
            var nobody = new Actor("nobody", "无名", role, null, null);
            for (var phase : TaskPhase.values()) {
                assertThat(TaskAction.open(new TaskStanding(phase, Cast.LED), nobody))
                        .isEmpty();
                assertThat(TaskAction.open(new TaskStanding(phase, Cast.ROUTINE), nobody))
                        .isEmpty();
            }
        }
    }

    record Duty(TaskParties parties, Matrix table, TaskAction action) {}

    static Stream<Duty> everyDuty() {
        return PermissionTables.people().entrySet().stream().flatMap(table -> Arrays.stream(TaskAction.values())
                .map(action -> new Duty(table.getKey(), table.getValue(), action)));
    }

    private static Set<String> whoMay(TaskAction action, TaskParties parties) {
        var phase = action.phases().iterator().next();
        return Cast.PEOPLE.entrySet().stream()
                .filter(person -> action.refusal(PermissionTables.standing(action, phase, parties), person.getValue())
                        .isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
