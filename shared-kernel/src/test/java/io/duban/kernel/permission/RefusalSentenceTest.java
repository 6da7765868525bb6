package io.duban.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.AdoptTask;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody reads who may not, or not now. */
class RefusalSentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APPROVE_REGISTRATION | dir1   | “审批立项”由督查室主任（拟办人本人除外）或县领导办理，您（督查室主任）不能办理此项。
            REVISE_DRAFT         | dir2   | “修改拟办”由督查员或拟办人本人办理，您（督查室主任）不能办理此项。
            REQUEST_RETURN       | co-hd  | “申请退回”由牵头单位的主要负责人或联络员办理，您（单位主要负责人）不能办理此项。
            DESIGNATE            | dir1   | “指定承办”由县领导办理，您（督查室主任）不能办理此项。
            DISPATCH             | head   | “交办”由督查室工作人员办理，您（单位主要负责人）不能办理此项。
            SIGN                 | co-li  | “签收”由牵头单位的主要负责人或联络员办理，您（单位联络员）不能办理此项。
            REPORT_PROGRESS      | admin  | “反馈进展”由牵头单位的主要负责人或联络员办理，您（系统管理员）不能办理此项。
            APPLY_FOR_COMPLETION | liais  | “申请办结”由牵头单位的主要负责人办理，您（单位联络员）不能办理此项。
            REQUEST_EXTENSION    | liais  | “申请延期”由牵头单位的主要负责人办理，您（单位联络员）不能办理此项。
            GRANT_EXTENSION      | office | “批准延期”由牵头或领办的领导（没有牵头领导的事项由督查室主任）办理，您（督查员）不能办理此项。
            PROPOSE_SUSPENSION   | head   | “提请中止”由督查室工作人员办理，您（单位主要负责人）不能办理此项。
            BEGIN_VERIFICATION   | seco   | “开始核查”由督查室工作人员（牵头、协办单位的人员除外）办理，您（督查员）不能办理此项。
            PASS_VERIFICATION    | shi    | “核查通过”由督查室工作人员（牵头、协办单位的人员除外）办理，您（领导）不能办理此项。
            RETURN_FOR_REWORK    | sys    | “退回重办”由督查室工作人员（牵头、协办单位的人员除外）办理，您（系统）不能办理此项。
            FIND_FALSIFIED       | head   | “认定弄虚作假”由督查室工作人员（牵头、协办单位的人员除外）办理，您（单位主要负责人）不能办理此项。
            FREEZE_ELECTORATE    | rev    | “冻结评议范围”由督查室工作人员办理，您（群众监督员）不能办理此项。
            CAST_APPRAISAL       | dir1   | “评议”由群众监督员办理，您（督查室主任）不能办理此项。
            RECORD_NO_CONTACT    | office | “登记未取得联系”由群众监督员办理，您（督查员）不能办理此项。
            CONCLUDE_PUBLIC_REVIEW | rev  | “结束评议”由督查室工作人员或系统办理，您（群众监督员）不能办理此项。
            APPROVE_CLOSING      | office | “批准销号”由牵头或领办的领导（没有牵头领导的事项由督查室主任）办理，您（督查员）不能办理此项。
            REFUSE_CLOSING       | office | “不予销号”由牵头或领办的领导（没有牵头领导的事项由督查室主任）办理，您（督查员）不能办理此项。
            REOPEN               | office | “重启”由督查室主任办理，您（督查员）不能办理此项。
            GIVE_INSTRUCTION     | dir1   | “批示”由县领导办理，您（督查室主任）不能办理此项。
            ADOPT                | head   | “领办”由尚未牵头或领办该事项的县领导办理，您（单位主要负责人）不能办理此项。
            RELEASE              | gao    | “解除领办”由领办该事项的领导本人办理，您（领导）不能办理此项。
            REMIND               | liais  | “催办”由督查室工作人员办理，您（单位联络员）不能办理此项。
            LOOK_AT_CLOCKS       | dir1   | “看时限”由系统办理，您（督查室主任）不能办理此项。
            ISSUE_REMINDER_SLIP  | liais  | “下达催办单”由督查室工作人员办理，您（单位联络员）不能办理此项。
            ISSUE_SUPERVISION_NOTICE | office | “下达督办通知单”由督查室主任办理，您（督查员）不能办理此项。
            SET_PUBLIC_GATE      | shi    | “设置群众评议”由督查室工作人员办理，您（领导）不能办理此项。
            LIFT_PUBLIC_GATE     | office | “取消群众评议”由督查室主任办理，您（督查员）不能办理此项。
            SUBMIT_PART          | head   | “反馈协办情况”由协办单位的主要负责人或联络员办理，您（单位主要负责人）不能办理此项。
            ACCEPT_PART          | office | “采纳协办情况”由牵头单位的主要负责人或联络员（有协办单位的事项）办理，您（督查员）不能办理此项。
            RETURN_PART          | co-hd  | “退回协办情况”由牵头单位的主要负责人或联络员（有协办单位的事项）办理，您（单位主要负责人）不能办理此项。
            OBJECT_TO_ALLOCATION | head   | “对分工提出异议”由协办单位的主要负责人或联络员办理，您（单位主要负责人）不能办理此项。
            ANSWER_ALLOCATION_OBJECTION | shi | “答复分工异议”由督查室工作人员办理，您（领导）不能办理此项。
            PROPOSE_MILESTONES   | co-li  | “拟订倒排工期”由牵头单位的主要负责人或联络员办理，您（单位联络员）不能办理此项。
            CONFIRM_MILESTONES   | head   | “确认倒排工期”由督查室工作人员办理，您（单位主要负责人）不能办理此项。
            PROPOSE_REBASELINE   | liais  | “申请调整工期”由牵头单位的主要负责人办理，您（单位联络员）不能办理此项。
            CONFIRM_REBASELINE   | office | “批准调整工期”由牵头或领办的领导（没有牵头领导的事项由督查室主任）办理，您（督查员）不能办理此项。
            CANCEL               | office | “撤销”由督查室主任办理，您（督查员）不能办理此项。
            MERGE                | head   | “并案”由督查室工作人员办理，您（单位主要负责人）不能办理此项。
            SPLIT_UP             | shi    | “分解”由督查室工作人员办理，您（领导）不能办理此项。
            RAISE_OBJECTION      | liais  | “提出异议”由牵头单位的主要负责人办理，您（单位联络员）不能办理此项。
            DECIDE_OBJECTION     | office | “复核异议”由督查室主任或县领导（参与过原结论的人员回避）办理，您（督查员）不能办理此项。
            TRANSFER_CLUE        | office | “移送线索”由督查室主任办理，您（督查员）不能办理此项。
            RECORD_CITIZEN       | head   | “登记诉求人”由督查室工作人员办理，您（单位主要负责人）不能办理此项。
            RESTRICT_PERSONAL_DATA | liais | “限制处理个人信息”由督查室工作人员办理，您（单位联络员）不能办理此项。
            ERASE_PERSONAL_DATA  | office | “删除个人信息”由督查室主任办理，您（督查员）不能办理此项。
            LABEL                | shi    | “设置标识”由督查室工作人员办理，您（领导）不能办理此项。
            RECORD_PRAISE        | shi    | “登记肯定性批示”由督查室工作人员（牵头、协办单位的人员除外）办理，您（领导）不能办理此项。
            RECORD_PRAISE        | seco   | “登记肯定性批示”由督查室工作人员（牵头、协办单位的人员除外）办理，您（督查员）不能办理此项。
            """)
    void the_wrong_person_reads_who_does_it_even_when_the_phase_is_wrong_too(
            TaskAction action, String person, String sentence) {
        assertThat(action.refusal(new TaskStanding(TaskPhase.CLOSED, Cast.ROUTINE), Cast.PEOPLE.get(person)))
                .contains(new Rejection.NotAllowed("task.not-allowed", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APPROVE_REGISTRATION | dir2   | REGISTERED | 事项现为“已立项”，不能审批立项；须在“待立项审批”时办理。请刷新页面查看最新情况。
            APPROVE_REGISTRATION | dir2   | DRAFT      | 事项现为“拟办”，不能审批立项；须在“待立项审批”时办理。请刷新页面查看最新情况。
            REQUEST_RETURN       | head   | REWORK     | 事项现为“退回重办”，不能申请退回；须在“待签收、办理中”时办理。请刷新页面查看最新情况。
            DISPATCH             | office | DISPATCHED | 事项现为“待签收”，不能交办；须在“已立项”时办理。请刷新页面查看最新情况。
            REPORT_PROGRESS      | head   | DISPATCHED | 事项现为“待签收”，不能反馈进展；须在“办理中、长期推进、退回重办、重启办理”时办理。请刷新页面查看最新情况。
            RESUME               | office | REWORK     | 事项现为“退回重办”，不能恢复办理；须在“已中止”时办理。请刷新页面查看最新情况。
            REMIND               | dir1   | SUSPENDED  | 事项现为“已中止”，不能催办；须在“待签收、办理中、长期推进、退回重办、重启办理”时办理。请刷新页面查看最新情况。
            PASS_VERIFICATION    | office | REWORK     | 事项现为“退回重办”，不能核查通过；须在“申请办结、核查中”时办理。请刷新页面查看最新情况。
            APPROVE_CLOSING      | dir1   | CANCELLED  | 事项现为“已撤销”，不能批准销号；须在“待批准销号”时办理。请刷新页面查看最新情况。
            ISSUE_SUPERVISION_NOTICE | dir1 | SUSPENDED | 事项现为“已中止”，不能下达督办通知单；须在“待签收、办理中、长期推进、退回重办、重启办理”时办理。请刷新页面查看最新情况。
            REMIND               | office | CLOSED     | 事项现为“已销号”，不能催办；须在“待签收、办理中、长期推进、退回重办、重启办理”时办理。请刷新页面查看最新情况。
            """)
    void the_right_person_at_the_wrong_time_reads_how_it_stands_and_when_it_is_done(
            TaskAction action, String person, TaskPhase phase, String sentence) {
        assertThat(action.refusal(new TaskStanding(phase, Cast.ROUTINE), Cast.PEOPLE.get(person)))
                .contains(new Rejection.WrongState("task.wrong-state", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SET_PUBLIC_GATE        | office | IN_PROGRESS   | true  | false | task.public-gate-set
            LIFT_PUBLIC_GATE       | dir1   | IN_PROGRESS   | false | false | task.no-public-gate
            FREEZE_ELECTORATE      | office | PUBLIC_REVIEW | true  | true  | task.electorate-frozen
            CAST_APPRAISAL         | rev    | PUBLIC_REVIEW | true  | false | task.electorate-not-frozen
            RECORD_NO_CONTACT      | rev    | PUBLIC_REVIEW | true  | false | task.electorate-not-frozen
            CONCLUDE_PUBLIC_REVIEW | office | PUBLIC_REVIEW | true  | false | task.electorate-not-frozen
            CAST_APPRAISAL         | rev    | PUBLIC_REVIEW | true  | true  | task.appraised-already
            RECORD_NO_CONTACT      | rev    | PUBLIC_REVIEW | true  | true  | task.appraised-already
            """)
    void the_right_person_in_the_right_phase_reads_how_the_publics_say_stands(
            TaskAction action, String person, TaskPhase phase, boolean gate, boolean frozen, String code) {
        var review = new ReviewStanding(gate, frozen, Set.of("rev"));

        var refusal = action.refusal(new TaskStanding(phase, Cast.ROUTINE, Set.of(), review), Cast.PEOPLE.get(person));

        assertThat(refusal).containsInstanceOf(Rejection.WrongState.class);
        assertThat(refusal.orElseThrow().code()).isEqualTo(code);
        assertThat(refusal.orElseThrow().sentence()).endsWith("。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUBMIT_PART          | co-hd  | task.part-accepted-already
            ACCEPT_PART          | head   | task.parts-accepted
            OBJECT_TO_ALLOCATION | co-li  | task.objected-already
            PROPOSE_MILESTONES   | head   | task.milestones-confirmed
            MEET_MILESTONE       | liais  | task.no-milestone-left
            PROPOSE_REBASELINE   | head   | task.no-milestone-left
            """)
    void what_is_settled_in_the_handling_is_not_settled_twice(TaskAction action, String person, String code) {
        var water = Set.of(Cast.WATER.id());
        var standing = new TaskStanding(TaskPhase.IN_PROGRESS, Cast.ROUTINE)
                .with(new HandlingStanding(Set.of(), water, water, true, false));

        var refusal = action.refusal(standing, Cast.PEOPLE.get(person));

        assertThat(refusal).containsInstanceOf(Rejection.WrongState.class);
        assertThat(refusal.orElseThrow().code()).isEqualTo(code);
        assertThat(refusal.orElseThrow().sentence()).endsWith("。");
        assertThat(TaskAction.RETURN_PART.refusal(standing, Cast.PEOPLE.get("head")))
                .as("an accepted part can go back")
                .isEmpty();
        assertThat(TaskAction.RETURN_PART
                        .refusal(standing.with(HandlingStanding.NONE), Cast.PEOPLE.get("head"))
                        .orElseThrow()
                        .code())
                .isEqualTo("task.no-part-handed-in");
    }

    @Test
    void a_command_leads_to_the_action_that_it_takes() {
        var task = new TaskId(new UUID(1, 1));

        assertThat(TaskAction.of(new SignForTask(task))).isEqualTo(TaskAction.SIGN);
        assertThat(TaskAction.of(new AdoptTask(task))).isEqualTo(TaskAction.ADOPT);
        assertThat(TaskAction.of(new ApproveClosing(task, ClosingGrade.GOOD, null)))
                .isEqualTo(TaskAction.APPROVE_CLOSING);
        assertThat(TaskAction.of(new DispatchTask(task, Cast.WATER.id(), null, null, LocalDate.EPOCH)))
                .isEqualTo(TaskAction.DISPATCH);
    }

    @Test
    void an_action_knows_the_name_under_which_its_command_is_sent() {
        assertThat(TaskAction.values())
                .extracting(TaskAction::commandName)
                .containsExactly(
                        "request-registration",
                        "revise-draft",
                        "approve-registration",
                        "refuse-registration",
                        "dispatch-task",
                        "sign-for-task",
                        "report-progress",
                        "apply-for-completion",
                        "request-return",
                        "reassign-task",
                        "refuse-return",
                        "designate-unit",
                        "request-extension",
                        "grant-extension",
                        "refuse-extension",
                        "propose-long-term-plan",
                        "approve-long-term-plan",
                        "refuse-long-term-plan",
                        "approve-suspension",
                        "refuse-suspension",
                        "resume-task",
                        "prolong-suspension",
                        "submit-part",
                        "accept-part",
                        "return-part",
                        "object-to-allocation",
                        "answer-allocation-objection",
                        "propose-milestones",
                        "confirm-milestones",
                        "refuse-milestones",
                        "meet-milestone",
                        "propose-rebaseline",
                        "confirm-rebaseline",
                        "refuse-rebaseline",
                        "begin-verification",
                        "pass-verification",
                        "return-for-rework",
                        "find-falsified",
                        "freeze-electorate",
                        "cast-appraisal",
                        "record-no-contact",
                        "conclude-public-review",
                        "approve-closing",
                        "refuse-closing",
                        "reopen-task",
                        "give-instruction",
                        "adopt-task",
                        "release-task",
                        "remind-unit",
                        "propose-suspension",
                        "set-public-gate",
                        "lift-public-gate",
                        "rebase-limits",
                        "cancel-task",
                        "merge-task",
                        "split-task",
                        "raise-objection",
                        "decide-objection",
                        "transfer-clue",
                        "look-at-clocks",
                        "issue-reminder-slip",
                        "issue-supervision-notice",
                        "record-citizen",
                        "restrict-personal-data",
                        "erase-personal-data",
                        "label-task",
                        "record-praise");
    }

    @Test
    void the_parties_do_not_change_with_the_lists_they_came_from() {
        var units = new ArrayList<UnitRef>(List.of(Cast.WATER));
        var leaders = new ArrayList<LeaderRef>(List.of(Cast.MENG));
        var parties = new TaskParties("office", Cast.EDUCATION, units, null, leaders);

        units.clear();
        leaders.clear();

        assertThat(parties.coUnits()).containsExactly(Cast.WATER).isUnmodifiable();
        assertThat(parties.adoptedBy()).containsExactly(Cast.MENG).isUnmodifiable();
    }
}
