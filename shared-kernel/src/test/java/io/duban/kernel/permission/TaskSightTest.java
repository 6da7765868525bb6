package io.duban.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.TaskPhase;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees what, drawn a second time by hand: led by education with water's help, Shi in charge, adopted by Meng. */
class TaskSightTest {

    private static final Actor FOREIGN_HEAD = new Actor("frm", "别的单位", Role.UNIT_HEAD, Cast.unit(9, "县文旅局"), null);

    /** Whom no secret of these four is ever told. */
    private static final Set<String> STRANGERS = Set.of("gao", "admin", "secu", "audi", "secr", "rev");

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            IN_PROGRESS      | PUBLIC      | dir1 dir2 office seco sys shi meng gao admin head liais co-hd co-li foreign
            IN_PROGRESS      | INTERNAL    | dir1 dir2 office seco sys shi meng gao admin head liais co-hd co-li
            IN_PROGRESS      | WORK_SECRET | dir1 dir2 office seco sys shi meng head liais co-hd co-li
            CLOSED           | PUBLIC      | dir1 dir2 office seco sys shi meng gao admin head liais co-hd co-li foreign
            CLOSED           | WORK_SECRET | dir1 dir2 office seco sys shi meng head liais co-hd co-li
            PENDING_APPROVAL | PUBLIC      | dir1 dir2 office seco shi meng gao
            PENDING_APPROVAL | WORK_SECRET | dir1 dir2 office seco shi meng
            DRAFT            | PUBLIC      | dir1 dir2 office seco
            DRAFT            | WORK_SECRET | dir1 dir2 office seco
            PUBLIC_REVIEW    | INTERNAL    | dir1 dir2 office seco sys shi meng gao admin head liais co-hd co-li rev
            PUBLIC_REVIEW    | WORK_SECRET | dir1 dir2 office seco sys shi meng head liais co-hd co-li
            """)
    void exactly_these_see_it(TaskPhase phase, DataLabel label, String names) {
        var review = new ReviewStanding(true, true, Set.of());
        var standing = new TaskStanding(phase, Cast.LED, Set.of(), review).with(label);

        var seeing = Cast.PEOPLE.entrySet().stream()
                .filter(person -> TaskSight.of(standing, person.getValue()).isPresent())
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (TaskSight.of(standing, FOREIGN_HEAD).isPresent()) {
            seeing.add("foreign");
        }

        assertThat(seeing).containsExactlyInAnyOrder(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "dir1, WHOLE",
        "gao, WHOLE",
        "admin, WHOLE",
        "head, FROM_REGISTRATION",
        "liais, FROM_REGISTRATION",
        "co-hd, WITHOUT_OTHERS_PARTS",
        "rev, RESULT_ONLY",
        "audi, RESULT_ONLY"
    })
    void what_is_seen_is_as_deep_as_the_part_that_one_plays(String name, SightDepth depth) {
        assertThat(TaskSight.depth(Cast.PEOPLE.get(name), Cast.LED)).isEqualTo(depth);
        assertThat(TaskSight.depth(FOREIGN_HEAD, Cast.LED)).isEqualTo(SightDepth.WITHOUT_OTHERS_PARTS);
    }

    @Test
    void reviewers_come_in_once_it_is_settled_who_is_asked() {
        var open = new TaskStanding(TaskPhase.PUBLIC_REVIEW, Cast.LED);
        assertThat(TaskSight.of(open, Cast.PEOPLE.get("rev"))).isEmpty();
    }

    @Test
    void a_role_without_its_unit_sees_nothing_not_even_what_is_public() {
        var nobody = new Actor("nobody", "无名", Role.UNIT_HEAD, null, null);
        for (var phase : TaskPhase.values()) {
            assertThat(TaskSight.of(new TaskStanding(phase, Cast.LED).with(DataLabel.PUBLIC), nobody))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_may_act_on_a_task_sees_it_and_who_does_not_see_a_secret_does_not_even_learn_of_it(TaskAction action) {
        for (var parties : List.of(Cast.LED, Cast.ROUTINE, Cast.SHI_ALONE, Cast.ADOPTED)) {
            for (var label : List.of(DataLabel.PUBLIC, DataLabel.INTERNAL, DataLabel.WORK_SECRET)) {
                for (var phase : action.phases()) {
                    var standing =
                            PermissionTables.standing(action, phase, parties).with(label);
                    Cast.PEOPLE.forEach((name, actor) -> {
                        var refusal = action.refusal(standing, actor);
                        if (refusal.isEmpty()) {
                            assertThat(TaskSight.of(standing, actor))
                                    .as("%s %s %s %s", name, action, phase, label)
                                    .isPresent();
                        } else if (label == DataLabel.WORK_SECRET && STRANGERS.contains(name)) {
                            assertThat(refusal.get()).isInstanceOf(Rejection.NotFound.class);
                        }
                    });
                }
            }
        }
    }

    @Test
    void the_separated_administrators_stand_in_none_of_the_lines() {
        assertThat(Arrays.stream(TaskSight.values()).flatMap(rule -> rule.roles().stream()))
                .noneMatch(Role::isApartFromSupervision);
    }

    @Test
    void no_label_for_fields_is_ever_a_tasks() {
        assertThat(Arrays.stream(TaskSight.values()).flatMap(rule -> rule.labels().stream()))
                .allMatch(DataLabel::isForTasks);
    }

    @Test
    void a_person_is_everything_to_a_task_that_they_are_and_nothing_only_where_they_are_nothing() {
        assertThat(Relation.of(Cast.PEOPLE.get("shi"), Cast.LED)).containsExactly(Relation.IN_CHARGE);
        assertThat(Relation.of(Cast.PEOPLE.get("meng"), Cast.LED)).containsExactly(Relation.ADOPTING);
        assertThat(Relation.of(Cast.PEOPLE.get("head"), Cast.LED)).containsExactly(Relation.LEAD);
        assertThat(Relation.of(Cast.PEOPLE.get("co-li"), Cast.LED)).containsExactly(Relation.CO);
        assertThat(Relation.of(Cast.PEOPLE.get("office"), Cast.LED)).containsExactly(Relation.DRAFTER);
        assertThat(Relation.of(Cast.PEOPLE.get("gao"), Cast.LED)).containsExactly(Relation.NONE);
        var both = new Actor("office", "借调拟办", Role.SUPERVISOR, Cast.WATER, null);
        assertThat(Relation.of(both, Cast.LED)).containsExactly(Relation.CO, Relation.DRAFTER);
    }
}
