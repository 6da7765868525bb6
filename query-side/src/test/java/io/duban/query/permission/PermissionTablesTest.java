package io.duban.query.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Role;
import io.duban.kernel.permission.Cast;
import io.duban.kernel.permission.PermissionTables;
import io.duban.kernel.permission.Relation;
import io.duban.kernel.permission.SightDepth;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.DataLabel;
import io.duban.query.permission.ActionTable.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page computes from the rules, against what was drawn by hand. */
class PermissionTablesTest {

    @ParameterizedTest
    @EnumSource
    void every_cell_agrees_with_the_tables_drawn_by_hand(TaskAction action) {
        var drawn = new HashMap<Standpoint, List<Boolean>>();
        PermissionTables.people()
                .forEach((task, table) -> Cast.PEOPLE.forEach((name, person) -> {
                    for (var relation : Relation.of(person, task)) {
                        drawn.computeIfAbsent(new Standpoint(person.role(), relation), any -> new ArrayList<>())
                                .add(table.allows(action, name));
                    }
                }));

        drawn.forEach((standpoint, marks) -> {
            var answer = ActionTable.answer(action, standpoint);
            if (marks.contains(true) && marks.contains(false)) {
                assertThat(answer).as("%s", standpoint).isEqualTo(Answer.SOMETIMES);
            } else if (answer != Answer.SOMETIMES) {
                assertThat(answer == Answer.YES).as("%s", standpoint).isEqualTo(marks.getFirst());
            }
        });
    }

    @Test
    void every_standpoint_is_met_by_its_own_sample_and_by_no_other_relation() {
        assertThat(Standpoint.all()).extracting(Standpoint::role).contains(Role.values());
        for (var standpoint : Standpoint.all()) {
            assertThat(standpoint.tasks()).as("%s", standpoint).isNotEmpty();
            for (var task : standpoint.tasks()) {
                assertThat(Relation.of(standpoint.person(), task)).containsExactly(standpoint.relation());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REPORT_PROGRESS, UNIT_HEAD, LEAD, YES",
        "REPORT_PROGRESS, UNIT_HEAD, CO, NO",
        "APPLY_FOR_COMPLETION, UNIT_LIAISON, LEAD, NO",
        "ACCEPT_PART, UNIT_HEAD, LEAD, SOMETIMES",
        "APPROVE_CLOSING, OFFICE_DIRECTOR, NONE, SOMETIMES",
        "APPROVE_CLOSING, LEADER, IN_CHARGE, YES",
        "APPROVE_CLOSING, LEADER, NONE, NO",
        "APPROVE_REGISTRATION, OFFICE_DIRECTOR, DRAFTER, NO",
        "PASS_VERIFICATION, SUPERVISOR, CO, NO",
        "PASS_VERIFICATION, SUPERVISOR, NONE, YES",
        "RELEASE, LEADER, ADOPTING, YES",
        "CAST_APPRAISAL, REVIEWER, NONE, YES",
        "RECORD_PRAISE, SUPERVISOR, NONE, YES",
        "RECORD_PRAISE, SUPERVISOR, CO, NO",
        "RECORD_PRAISE, LEADER, IN_CHARGE, NO",
        "LABEL, SUPERVISOR, NONE, YES",
        "LABEL, ADMINISTRATOR, NONE, NO"
    })
    void well_known_cells(TaskAction action, Role role, Relation relation, Answer answer) {
        assertThat(ActionTable.answer(action, new Standpoint(role, relation))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICE_DIRECTOR, NONE, WORK_SECRET, WHOLE",
        "LEADER, NONE, WORK_SECRET,",
        "LEADER, NONE, INTERNAL, WHOLE",
        "LEADER, ADOPTING, WORK_SECRET, WHOLE",
        "UNIT_HEAD, LEAD, WORK_SECRET, FROM_REGISTRATION",
        "UNIT_HEAD, CO, INTERNAL, WITHOUT_OTHERS_PARTS",
        "UNIT_HEAD, NONE, PUBLIC, WITHOUT_OTHERS_PARTS",
        "UNIT_HEAD, NONE, INTERNAL,",
        "ADMINISTRATOR, NONE, WORK_SECRET,",
        "REVIEWER, NONE, INTERNAL, RESULT_ONLY",
        "AUDIT_ADMINISTRATOR, NONE, PUBLIC,"
    })
    void what_is_seen_under_each_label(Role role, Relation relation, DataLabel label, SightDepth depth) {
        assertThat(SightTable.cell(new Standpoint(role, relation), label).depth())
                .isEqualTo(depth);
    }

    @Test
    void the_phases_of_a_cell_are_said_the_shorter_way() {
        var leader = SightTable.cell(new Standpoint(Role.LEADER, Relation.NONE), DataLabel.PUBLIC);
        assertThat(leader.but()).isTrue();
        assertThat(leader.phases()).isEqualTo("拟办");
        var reviewer = SightTable.cell(new Standpoint(Role.REVIEWER, Relation.NONE), DataLabel.PUBLIC);
        assertThat(reviewer.but()).isFalse();
        assertThat(reviewer.phases()).isEqualTo("群众评议中");
        assertThat(SightTable.cell(new Standpoint(Role.SUPERVISOR, Relation.NONE), DataLabel.WORK_SECRET)
                        .all())
                .isTrue();
    }
}
