package io.duban.kernel.permission;

import static io.duban.kernel.permission.TaskAction.*;
import static io.duban.kernel.permission.TaskAction.PROPOSE_LONG_TERM_PLAN;
import static io.duban.kernel.permission.TaskAction.PROPOSE_SUSPENSION;
import static io.duban.kernel.permission.TaskAction.REQUEST_EXTENSION;
import static io.duban.kernel.permission.TaskAction.REQUEST_RETURN;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ExistingTaskCommand;
import io.duban.kernel.task.PurgeAttachment;
import io.duban.kernel.task.TaskPhase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskActionTest {

    private static final UnitRef EDUCATION = unit(1, "县教育局");
    private static final UnitRef WATER = unit(2, "县水利局");
    private static final LeaderRef SHI = leader(1, "石磊");
    private static final LeaderRef MENG = leader(2, "孟晓岚");
    private static final Actor SUPERVISOR = new Actor("duchayuan1", "督查员", Role.SUPERVISOR, null, null);
    private static final Actor DIRECTOR = new Actor("zhuren", "督查室主任", Role.OFFICE_DIRECTOR, null, null);
    private static final Actor HEAD = new Actor("jiaoyu-head", "局长", Role.UNIT_HEAD, EDUCATION, null);
    private static final Actor LIAISON = new Actor("jiaoyu-liaison", "联络员", Role.UNIT_LIAISON, EDUCATION, null);
    private static final Actor OTHER_HEAD = new Actor("shuili-head", "局长", Role.UNIT_HEAD, WATER, null);
    private static final Actor LEADER_SHI = new Actor("shi", "石磊", Role.LEADER, null, SHI);
    private static final Actor LEADER_MENG = new Actor("meng", "孟晓岚", Role.LEADER, null, MENG);
    private static final Actor ADMINISTRATOR = new Actor("admin", "管理员", Role.ADMINISTRATOR, null, null);
    private static final Actor REVIEWER = new Actor("jianduyuan1", "群众监督员", Role.REVIEWER, null, null);
    private static final TaskParties LED_BY_SHI =
            new TaskParties("duchayuan1", EDUCATION, List.of(WATER), SHI, List.of());

    @Test
    void nobody_approves_the_registration_of_their_own_draft() {
        var own = new TaskParties("zhuren", null, List.of(), null, List.of());
        assertThat(APPROVE_REGISTRATION.refusal(new TaskStanding(TaskPhase.PENDING_APPROVAL, own), DIRECTOR))
                .containsInstanceOf(Rejection.NotAllowed.class);
        assertThat(APPROVE_REGISTRATION.refusal(new TaskStanding(TaskPhase.PENDING_APPROVAL, LED_BY_SHI), DIRECTOR))
                .isEmpty();
        assertThat(APPROVE_REGISTRATION.refusal(new TaskStanding(TaskPhase.PENDING_APPROVAL, LED_BY_SHI), SUPERVISOR))
                .isPresent();
    }

    @Test
    void the_lead_units_head_and_liaison_sign_and_report_but_only_the_head_applies_for_completion() {
        assertThat(actions(TaskPhase.DISPATCHED, LIAISON)).containsExactly(SIGN, REQUEST_RETURN);
        assertThat(actions(TaskPhase.IN_PROGRESS, LIAISON))
                .containsExactly(REPORT_PROGRESS, REQUEST_RETURN, ACCEPT_PART, PROPOSE_MILESTONES);
        assertThat(actions(TaskPhase.IN_PROGRESS, HEAD))
                .containsExactly(
                        REPORT_PROGRESS,
                        APPLY_FOR_COMPLETION,
                        REQUEST_RETURN,
                        REQUEST_EXTENSION,
                        PROPOSE_LONG_TERM_PLAN,
                        ACCEPT_PART,
                        PROPOSE_MILESTONES);
        assertThat(actions(TaskPhase.REWORK, HEAD))
                .containsExactly(
                        REPORT_PROGRESS,
                        APPLY_FOR_COMPLETION,
                        REQUEST_EXTENSION,
                        PROPOSE_LONG_TERM_PLAN,
                        ACCEPT_PART,
                        PROPOSE_MILESTONES);
    }

    @Test
    void a_co_unit_reports_to_the_lead_unit_and_not_here() {
        assertThat(actions(TaskPhase.IN_PROGRESS, OTHER_HEAD)).containsExactly(SUBMIT_PART, OBJECT_TO_ALLOCATION);
        assertThat(actions(TaskPhase.DISPATCHED, OTHER_HEAD)).containsExactly(OBJECT_TO_ALLOCATION);
        assertThat(actions(TaskPhase.COMPLETION_REQUESTED, OTHER_HEAD)).isEmpty();
    }

    @Test
    void the_office_dispatches_reminds_and_verifies_but_does_not_close_a_leaders_matter() {
        assertThat(actions(TaskPhase.REGISTERED, SUPERVISOR))
                .containsExactly(DISPATCH, SET_PUBLIC_GATE, MERGE, SPLIT_UP, RECORD_CITIZEN, LABEL);
        assertThat(actions(TaskPhase.COMPLETION_REQUESTED, SUPERVISOR))
                .containsExactly(
                        BEGIN_VERIFICATION,
                        PASS_VERIFICATION,
                        RETURN_FOR_REWORK,
                        FIND_FALSIFIED,
                        SET_PUBLIC_GATE,
                        MERGE,
                        SPLIT_UP,
                        RECORD_CITIZEN,
                        LABEL,
                        RECORD_PRAISE);
        assertThat(actions(TaskPhase.IN_PROGRESS, SUPERVISOR))
                .containsExactly(
                        REMIND,
                        PROPOSE_SUSPENSION,
                        SET_PUBLIC_GATE,
                        MERGE,
                        SPLIT_UP,
                        ISSUE_REMINDER_SLIP,
                        RECORD_CITIZEN,
                        LABEL,
                        RECORD_PRAISE);
        assertThat(actions(TaskPhase.CLOSING_APPROVAL, SUPERVISOR))
                .containsExactly(MERGE, SPLIT_UP, RECORD_CITIZEN, LABEL, RECORD_PRAISE);
        assertThat(actions(TaskPhase.CLOSING_APPROVAL, DIRECTOR))
                .containsExactly(CANCEL, MERGE, SPLIT_UP, TRANSFER_CLUE, RECORD_CITIZEN, LABEL, RECORD_PRAISE);
    }

    @Test
    void the_leader_in_charge_closes_and_a_matter_without_a_leader_is_closed_by_the_director() {
        assertThat(APPROVE_CLOSING.refusal(new TaskStanding(TaskPhase.CLOSING_APPROVAL, LED_BY_SHI), LEADER_SHI))
                .isEmpty();
        assertThat(APPROVE_CLOSING.refusal(new TaskStanding(TaskPhase.CLOSING_APPROVAL, LED_BY_SHI), LEADER_MENG))
                .isPresent();
        var routine = new TaskParties("duchayuan1", EDUCATION, List.of(), null, List.of());
        assertThat(APPROVE_CLOSING.refusal(new TaskStanding(TaskPhase.CLOSING_APPROVAL, routine), DIRECTOR))
                .isEmpty();
        assertThat(APPROVE_CLOSING.refusal(new TaskStanding(TaskPhase.CLOSING_APPROVAL, routine), LEADER_SHI))
                .isPresent();
    }

    @Test
    void a_leader_adopts_what_they_do_not_lead_yet_and_gives_back_only_what_they_adopted() {
        assertThat(actions(TaskPhase.IN_PROGRESS, LEADER_SHI)).containsExactly(GIVE_INSTRUCTION, REBASE_LIMITS);
        assertThat(actions(TaskPhase.IN_PROGRESS, LEADER_MENG)).containsExactly(GIVE_INSTRUCTION, ADOPT);
        var adopted = new TaskParties("duchayuan1", EDUCATION, List.of(), SHI, List.of(MENG));
        assertThat(TaskAction.open(new TaskStanding(TaskPhase.IN_PROGRESS, adopted), LEADER_MENG))
                .containsExactly(GIVE_INSTRUCTION, RELEASE, REBASE_LIMITS);
        assertThat(APPROVE_CLOSING.refusal(new TaskStanding(TaskPhase.CLOSING_APPROVAL, adopted), LEADER_MENG))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TaskPhase.class)
    void an_administrator_does_nothing_with_business_matters(TaskPhase phase) {
        assertThat(actions(phase, ADMINISTRATOR)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskPhase.class,
            names = {"CLOSED", "CANCELLED", "MERGED", "SPLIT"})
    void nothing_can_be_done_with_a_task_that_has_ended_but_to_reopen_what_was_closed_and_to_note_praise_of_it(
            TaskPhase phase) {
        assertThat(Set.of(HEAD, LIAISON, LEADER_SHI, LEADER_MENG, REVIEWER))
                .allSatisfy(actor -> assertThat(actions(phase, actor)).isEmpty());
        assertThat(actions(phase, SUPERVISOR))
                .isEqualTo(phase == TaskPhase.CLOSED ? List.of(RECORD_PRAISE) : List.of());
        assertThat(actions(phase, DIRECTOR))
                .isEqualTo(phase == TaskPhase.CLOSED ? List.of(REOPEN, TRANSFER_CLUE, RECORD_PRAISE) : List.of());
    }

    @Test
    void a_reviewer_speaks_once_who_is_asked_stands_fast_and_does_nothing_else() {
        for (var phase : TaskPhase.values()) {
            assertThat(actions(phase, REVIEWER)).isEmpty();
        }
        assertThat(reviewed(true, Set.of(), REVIEWER)).containsExactly(CAST_APPRAISAL, RECORD_NO_CONTACT);
        assertThat(reviewed(true, Set.of(REVIEWER.account()), REVIEWER)).isEmpty();
        assertThat(reviewed(true, Set.of("another"), REVIEWER)).hasSize(2);
        assertThat(reviewed(false, Set.of(), SUPERVISOR))
                .containsExactly(FREEZE_ELECTORATE, MERGE, SPLIT_UP, RECORD_CITIZEN, LABEL, RECORD_PRAISE);
        assertThat(reviewed(true, Set.of(), SUPERVISOR))
                .containsExactly(CONCLUDE_PUBLIC_REVIEW, MERGE, SPLIT_UP, RECORD_CITIZEN, LABEL, RECORD_PRAISE);
        assertThat(reviewed(true, Set.of(), Actor.system("定时任务")))
                .containsExactly(CONCLUDE_PUBLIC_REVIEW, LOOK_AT_CLOCKS);
    }

    private static List<TaskAction> reviewed(boolean frozen, Set<String> heard, Actor actor) {
        var review = new ReviewStanding(true, frozen, heard);
        return TaskAction.open(new TaskStanding(TaskPhase.PUBLIC_REVIEW, LED_BY_SHI, Set.of(), review), actor);
    }

    @Test
    void a_refusal_says_who_may_or_when_in_chinese() {
        assertThat(SIGN.refusal(new TaskStanding(TaskPhase.DISPATCHED, LED_BY_SHI), SUPERVISOR)
                        .orElseThrow()
                        .sentence())
                .isEqualTo("“签收”由牵头单位的主要负责人或联络员办理，您（督查员）不能办理此项。");
        assertThat(SIGN.refusal(new TaskStanding(TaskPhase.CLOSED, LED_BY_SHI), HEAD)
                        .orElseThrow()
                        .sentence())
                .isEqualTo("事项现为“已销号”，不能签收；须在“待签收”时办理。请刷新页面查看最新情况。");
    }

    @Test
    void every_command_to_an_existing_task_has_its_row_in_the_table_but_the_purge_which_has_a_procedure_of_its_own() {
        assertThat(ExistingTaskCommand.class.getPermittedSubclasses())
                .hasSize(TaskAction.values().length + 1)
                .contains(PurgeAttachment.class);
    }

    private static List<TaskAction> actions(TaskPhase phase, Actor actor) {
        return TaskAction.open(new TaskStanding(phase, LED_BY_SHI), actor);
    }

    private static UnitRef unit(int n, String name) {
        return new UnitRef(new UnitId(new UUID(1, n)), name);
    }

    private static LeaderRef leader(int n, String name) {
        return new LeaderRef(new LeaderId(new UUID(2, n)), "副县长", name);
    }
}
