package io.duban.query.task.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.person.ErasureGround;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.RestrictionGround;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.task.AcceptPart;
import io.duban.kernel.task.AdoptTask;
import io.duban.kernel.task.AllocationAnswer;
import io.duban.kernel.task.AnswerAllocationObjection;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.ApproveLongTermPlan;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.ApproveSuspension;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.BeginVerification;
import io.duban.kernel.task.CancelTask;
import io.duban.kernel.task.CastAppraisal;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClueAuthority;
import io.duban.kernel.task.ConcludePublicReview;
import io.duban.kernel.task.ConfirmMilestones;
import io.duban.kernel.task.ConfirmRebaseline;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.DecideObjection;
import io.duban.kernel.task.DesignateUnit;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.ErasePersonalData;
import io.duban.kernel.task.ExistingTaskCommand;
import io.duban.kernel.task.FindFalsified;
import io.duban.kernel.task.FreezeElectorate;
import io.duban.kernel.task.GiveInstruction;
import io.duban.kernel.task.GrantExtension;
import io.duban.kernel.task.IssueReminderSlip;
import io.duban.kernel.task.IssueSupervisionNotice;
import io.duban.kernel.task.LabelTask;
import io.duban.kernel.task.LiftPublicGate;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.LookAtClocks;
import io.duban.kernel.task.MeetMilestone;
import io.duban.kernel.task.MergeTask;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.ObjectToAllocation;
import io.duban.kernel.task.ObjectionOutcome;
import io.duban.kernel.task.PassVerification;
import io.duban.kernel.task.PlanNode;
import io.duban.kernel.task.PraiseLevel;
import io.duban.kernel.task.ProlongSuspension;
import io.duban.kernel.task.ProposeLongTermPlan;
import io.duban.kernel.task.ProposeMilestones;
import io.duban.kernel.task.ProposeRebaseline;
import io.duban.kernel.task.ProposeSuspension;
import io.duban.kernel.task.RaiseObjection;
import io.duban.kernel.task.ReassignTask;
import io.duban.kernel.task.RebaseLimits;
import io.duban.kernel.task.RecordCitizen;
import io.duban.kernel.task.RecordNoContact;
import io.duban.kernel.task.RecordPraise;
import io.duban.kernel.task.RefuseClosing;
import io.duban.kernel.task.RefuseExtension;
import io.duban.kernel.task.RefuseLongTermPlan;
import io.duban.kernel.task.RefuseMilestones;
import io.duban.kernel.task.RefuseRebaseline;
import io.duban.kernel.task.RefuseRegistration;
import io.duban.kernel.task.RefuseReturn;
import io.duban.kernel.task.RefuseSuspension;
import io.duban.kernel.task.ReleaseTask;
import io.duban.kernel.task.RemindUnit;
import io.duban.kernel.task.ReopenTask;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.RequestExtension;
import io.duban.kernel.task.RequestRegistration;
import io.duban.kernel.task.RequestReturn;
import io.duban.kernel.task.RestrictPersonalData;
import io.duban.kernel.task.ResumeTask;
import io.duban.kernel.task.ReturnForRework;
import io.duban.kernel.task.ReturnPart;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviseDraft;
import io.duban.kernel.task.SetPublicGate;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.SplitPart;
import io.duban.kernel.task.SplitTask;
import io.duban.kernel.task.SubmitPart;
import io.duban.kernel.task.SuspensionReason;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TransferClue;
import io.duban.kernel.task.VerificationKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class CommandFromFormTest {

    private static final PersonKey PERSON = new PersonKey(new UUID(7, 1));
    private static final TaskId TASK = new TaskId(new UUID(1, 1));
    private static final UUID ROADS = new UUID(1, 2);
    private static final UUID CITY = new UUID(1, 3);
    private static final UUID TOWN = new UUID(1, 4);
    private static final UUID MENG = new UUID(1, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 31);
    private static final List<Attachment> FILES =
            List.of(new Attachment("a".repeat(64), "验收单.pdf", "application/pdf", 9));

    private final CommandFromForm forms = new CommandFromForm(texts());

    record Form(TaskAction action, Typed typed, ExistingTaskCommand command) {}

    static Stream<Form> every_form() {
        return Stream.of(
                new Form(TaskAction.REQUEST_REGISTRATION, typed(), new RequestRegistration(TASK)),
                new Form(
                        TaskAction.REVISE_DRAFT,
                        typed("title", "桥", "category", "民生实事", "source", "会议", "content", "", "limitType", "MAJOR"),
                        new ReviseDraft(TASK, "桥", "民生实事", "会议", null, null, null, LimitType.MAJOR)),
                new Form(
                        TaskAction.REFUSE_REGISTRATION,
                        typed("reason", "请写明数量"),
                        new RefuseRegistration(TASK, "请写明数量")),
                new Form(TaskAction.REQUEST_RETURN, typed("reason", "非本局职责"), new RequestReturn(TASK, "非本局职责")),
                new Form(TaskAction.REFUSE_RETURN, typed("reason", "属于职责"), new RefuseReturn(TASK, "属于职责")),
                new Form(
                        TaskAction.REASSIGN,
                        typed("leadUnit", ROADS, "coUnits", CITY, "leader", "", "deadline", DAY, "reason", "属地管理"),
                        new ReassignTask(TASK, new UnitId(ROADS), List.of(new UnitId(CITY)), null, DAY, "属地管理")),
                new Form(
                        TaskAction.DESIGNATE,
                        typed("leadUnit", ROADS, "coUnits", CITY, "deadline", DAY, "opinion", "由其牵头"),
                        new DesignateUnit(TASK, new UnitId(ROADS), List.of(new UnitId(CITY)), DAY, "由其牵头")),
                new Form(TaskAction.APPROVE_REGISTRATION, typed(), new ApproveRegistration(TASK)),
                new Form(
                        TaskAction.DISPATCH,
                        typed("leadUnit", ROADS, "coUnits", CITY, "coUnits", TOWN, "leader", MENG, "deadline", DAY),
                        new DispatchTask(
                                TASK,
                                new UnitId(ROADS),
                                List.of(new UnitId(CITY), new UnitId(TOWN)),
                                new LeaderId(MENG),
                                DAY)),
                new Form(
                        TaskAction.DISPATCH,
                        typed("leadUnit", ROADS, "leader", "", "deadline", " 2026-07-31 "),
                        new DispatchTask(TASK, new UnitId(ROADS), List.of(), null, DAY)),
                new Form(
                        TaskAction.DISPATCH,
                        typed("leadUnit", ROADS, "deadline", "", "hours", "24"),
                        new DispatchTask(TASK, new UnitId(ROADS), List.of(), null, null, 24)),
                new Form(TaskAction.SIGN, typed(), new SignForTask(TASK)),
                new Form(
                        TaskAction.REPORT_PROGRESS,
                        typed("text", " 路基完成 ", "percent", "80", "problems", "缺审批"),
                        new ReportProgress(TASK, "路基完成", 80, "缺审批", FILES)),
                new Form(
                        TaskAction.REPORT_PROGRESS,
                        typed("text", "路基完成", "percent", "0", "problems", ""),
                        new ReportProgress(TASK, "路基完成", 0, null, FILES)),
                new Form(
                        TaskAction.REQUEST_EXTENSION,
                        typed("reason", "连续降雨", "progress", "路基八成", "newDeadline", DAY),
                        new RequestExtension(TASK, "连续降雨", "路基八成", DAY)),
                new Form(
                        TaskAction.GRANT_EXTENSION,
                        typed("newDeadline", DAY, "opinion", ""),
                        new GrantExtension(TASK, DAY, null)),
                new Form(TaskAction.REBASE_LIMITS, typed("reason", "新日历"), new RebaseLimits(TASK, "新日历")),
                new Form(TaskAction.REFUSE_EXTENSION, typed("reason", "不成立"), new RefuseExtension(TASK, "不成立")),
                new Form(
                        TaskAction.PROPOSE_LONG_TERM_PLAN,
                        typed("plan", "分期", "nodes[0].name", "", "nodes[2].name", "通车", "nodes[2].due", DAY),
                        new ProposeLongTermPlan(TASK, "分期", List.of(new PlanNode("通车", DAY)))),
                new Form(
                        TaskAction.APPROVE_LONG_TERM_PLAN, typed("opinion", "同意"), new ApproveLongTermPlan(TASK, "同意")),
                new Form(TaskAction.REFUSE_LONG_TERM_PLAN, typed("reason", "能按期"), new RefuseLongTermPlan(TASK, "能按期")),
                new Form(
                        TaskAction.PROPOSE_SUSPENSION,
                        typed("reason", "SUPERIOR_APPROVAL", "text", "待省厅批复", "reviewOn", DAY),
                        new ProposeSuspension(TASK, SuspensionReason.SUPERIOR_APPROVAL, "待省厅批复", DAY)),
                new Form(TaskAction.APPROVE_SUSPENSION, typed("opinion", ""), new ApproveSuspension(TASK, null)),
                new Form(TaskAction.REFUSE_SUSPENSION, typed("reason", "可办"), new RefuseSuspension(TASK, "可办")),
                new Form(TaskAction.RESUME, typed("reason", "已批复", "deadline", DAY), new ResumeTask(TASK, "已批复", DAY)),
                new Form(
                        TaskAction.PROLONG_SUSPENSION,
                        typed("reviewOn", DAY, "reason", "未批复"),
                        new ProlongSuspension(TASK, DAY, "未批复")),
                new Form(
                        TaskAction.APPLY_FOR_COMPLETION,
                        typed("result", "全线贯通"),
                        new ApplyForCompletion(TASK, "全线贯通", FILES)),
                new Form(TaskAction.PASS_VERIFICATION, typed("opinion", "属实"), new PassVerification(TASK, "属实")),
                new Form(
                        TaskAction.RETURN_FOR_REWORK,
                        typed("reason", "排水未接", "deadline", DAY),
                        new ReturnForRework(TASK, "排水未接", DAY)),
                new Form(
                        TaskAction.RETURN_FOR_REWORK,
                        typed("reason", "排水未接", "deadline", ""),
                        new ReturnForRework(TASK, "排水未接", null)),
                new Form(
                        TaskAction.APPROVE_CLOSING,
                        typed("grade", "GOOD", "opinion", ""),
                        new ApproveClosing(TASK, ClosingGrade.GOOD, null)),
                new Form(
                        TaskAction.APPROVE_CLOSING,
                        typed("grade", "EXCELLENT", "opinion", "同意"),
                        new ApproveClosing(TASK, ClosingGrade.EXCELLENT, "同意")),
                new Form(
                        TaskAction.BEGIN_VERIFICATION,
                        typed("kind", "SITE"),
                        new BeginVerification(TASK, VerificationKind.SITE)),
                new Form(
                        TaskAction.FIND_FALSIFIED,
                        typed("finding", "旧照", "deadline", DAY),
                        new FindFalsified(TASK, "旧照", FILES, DAY)),
                new Form(
                        TaskAction.SET_PUBLIC_GATE,
                        typed("subject", "PROJECT", "reason", "民生实事"),
                        new SetPublicGate(TASK, ReviewSubject.PROJECT, "民生实事")),
                new Form(TaskAction.LIFT_PUBLIC_GATE, typed("reason", "诉求已撤回"), new LiftPublicGate(TASK, "诉求已撤回")),
                new Form(
                        TaskAction.FREEZE_ELECTORATE,
                        typed("method", "ON_SITE_CODE", "populationSize", "1200", "sampleSize", "40", "lastDay", DAY),
                        new FreezeElectorate(TASK, ReviewMethod.ON_SITE_CODE, 1200, 40, DAY)),
                new Form(
                        TaskAction.CAST_APPRAISAL,
                        typed("appraisal", "UNSATISFIED", "comment", ""),
                        new CastAppraisal(TASK, Appraisal.UNSATISFIED, null)),
                new Form(
                        TaskAction.RECORD_NO_CONTACT,
                        typed("attempts", DAY, "attempts", DAY, "attempts", DAY.minusDays(1)),
                        new RecordNoContact(TASK, List.of(DAY, DAY, DAY.minusDays(1)))),
                new Form(TaskAction.CONCLUDE_PUBLIC_REVIEW, typed(), new ConcludePublicReview(TASK)),
                new Form(
                        TaskAction.REFUSE_CLOSING,
                        typed("reason", "未见实效", "deadline", ""),
                        new RefuseClosing(TASK, "未见实效", null)),
                new Form(
                        TaskAction.REOPEN,
                        typed("kind", "AUDIT", "reason", "反弹", "deadline", DAY),
                        new ReopenTask(TASK, ReopeningKind.AUDIT, "反弹", DAY)),
                new Form(TaskAction.GIVE_INSTRUCTION, typed("text", "抓紧"), new GiveInstruction(TASK, "抓紧")),
                new Form(TaskAction.ADOPT, typed(), new AdoptTask(TASK)),
                new Form(TaskAction.RELEASE, typed("reason", "分工调整"), new ReleaseTask(TASK, "分工调整")),
                new Form(TaskAction.LOOK_AT_CLOCKS, typed(), new LookAtClocks(TASK)),
                new Form(TaskAction.ISSUE_REMINDER_SLIP, typed("text", "请办理"), new IssueReminderSlip(TASK, "请办理")),
                new Form(
                        TaskAction.ISSUE_SUPERVISION_NOTICE,
                        typed("text", "请办结", "reason", "久拖不决"),
                        new IssueSupervisionNotice(TASK, "请办结", "久拖不决")),
                new Form(TaskAction.REMIND, typed("text", "请反馈"), new RemindUnit(TASK, "请反馈")),
                new Form(
                        TaskAction.SUBMIT_PART,
                        typed("text", "已接水", "percent", "100", "finished", "true"),
                        new SubmitPart(TASK, "已接水", 100, FILES, true)),
                new Form(
                        TaskAction.SUBMIT_PART,
                        typed("text", "过半", "percent", "50", "finished", "false"),
                        new SubmitPart(TASK, "过半", 50, FILES, false)),
                new Form(
                        TaskAction.ACCEPT_PART,
                        typed("unit", CITY, "opinion", ""),
                        new AcceptPart(TASK, new UnitId(CITY), null)),
                new Form(
                        TaskAction.RETURN_PART,
                        typed("unit", CITY, "reason", "缺照片"),
                        new ReturnPart(TASK, new UnitId(CITY), "缺照片")),
                new Form(TaskAction.OBJECT_TO_ALLOCATION, typed("reason", "无关"), new ObjectToAllocation(TASK, "无关")),
                new Form(
                        TaskAction.ANSWER_ALLOCATION_OBJECTION,
                        typed("unit", CITY, "answer", "RELEASE", "reason", "属实"),
                        new AnswerAllocationObjection(TASK, new UnitId(CITY), AllocationAnswer.RELEASE, "属实")),
                new Form(
                        TaskAction.PROPOSE_MILESTONES,
                        typed(
                                "milestones[3].name", "通车",
                                "milestones[3].planned", DAY,
                                "milestones[3].responsible", "科长"),
                        new ProposeMilestones(TASK, List.of(new Milestone("通车", DAY, "科长")))),
                new Form(TaskAction.CONFIRM_MILESTONES, typed("opinion", ""), new ConfirmMilestones(TASK, null)),
                new Form(TaskAction.REFUSE_MILESTONES, typed("reason", "太松"), new RefuseMilestones(TASK, "太松")),
                new Form(
                        TaskAction.MEET_MILESTONE,
                        typed("index", "2", "text", "已合龙"),
                        new MeetMilestone(TASK, 2, "已合龙", FILES)),
                new Form(
                        TaskAction.PROPOSE_REBASELINE,
                        typed(
                                "milestones[0].name", "通车",
                                "milestones[0].planned", DAY,
                                "milestones[0].responsible", "科长",
                                "reason", "汛期"),
                        new ProposeRebaseline(TASK, List.of(new Milestone("通车", DAY, "科长")), "汛期")),
                new Form(TaskAction.CONFIRM_REBASELINE, typed("opinion", "同意"), new ConfirmRebaseline(TASK, "同意")),
                new Form(TaskAction.REFUSE_REBASELINE, typed("reason", "能按期"), new RefuseRebaseline(TASK, "能按期")),
                new Form(TaskAction.CANCEL, typed("reason", "重复"), new CancelTask(TASK, "重复")),
                new Form(
                        TaskAction.MERGE,
                        typed("into", "督〔2026〕3号", "reason", "同一", "deadline", DAY, "deadlineReason", "同时验收"),
                        new MergeTask(TASK, "督〔2026〕3号", "同一", DAY, "同时验收")),
                new Form(
                        TaskAction.SPLIT_UP,
                        typed(
                                "parts[0].title",
                                "路",
                                "parts[0].completionStandard",
                                "通车",
                                "parts[0].leadUnit",
                                ROADS,
                                "parts[3].title",
                                "灯",
                                "parts[3].completionStandard",
                                "亮灯",
                                "parts[3].leadUnit",
                                CITY,
                                "reason",
                                "两个单位"),
                        new SplitTask(
                                TASK,
                                List.of(
                                        new SplitPart("路", "通车", new UnitId(ROADS)),
                                        new SplitPart("灯", "亮灯", new UnitId(CITY))),
                                "两个单位")),
                new Form(
                        TaskAction.RAISE_OBJECTION,
                        typed("about", "7", "reason", "已完成"),
                        new RaiseObjection(TASK, 7, "已完成", FILES)),
                new Form(
                        TaskAction.DECIDE_OBJECTION,
                        typed("objection", "1", "outcome", "DISMISSED", "reason", "清楚", "grade", ""),
                        new DecideObjection(TASK, 1, ObjectionOutcome.DISMISSED, "清楚", null)),
                new Form(
                        TaskAction.TRANSFER_CLUE,
                        typed("authority", "POLICE", "reference", "YS-2026-0003", "transferredOn", DAY),
                        new TransferClue(TASK, ClueAuthority.POLICE, "YS-2026-0003", DAY)),
                new Form(
                        TaskAction.RECORD_CITIZEN,
                        typed("name", "张三", "phone", "13800001234", "idNumber", " ", "address", ""),
                        new RecordCitizen(TASK, "张三", "13800001234", null, null)),
                new Form(
                        TaskAction.RESTRICT_PERSONAL_DATA,
                        typed("person", PERSON, "ground", "DISPUTED"),
                        new RestrictPersonalData(TASK, PERSON, RestrictionGround.DISPUTED)),
                new Form(
                        TaskAction.ERASE_PERSONAL_DATA,
                        typed("person", PERSON, "ground", "REQUESTED"),
                        new ErasePersonalData(TASK, PERSON, ErasureGround.REQUESTED)),
                new Form(
                        TaskAction.LABEL,
                        typed("label", "WORK_SECRET", "reason", "谈判底价"),
                        new LabelTask(TASK, DataLabel.WORK_SECRET, "谈判底价")),
                new Form(
                        TaskAction.RECORD_PRAISE,
                        typed(
                                "unit",
                                CITY,
                                "level",
                                "PROVINCE",
                                "praisedBy",
                                "副省长",
                                "praisedOn",
                                DAY,
                                "document",
                                "省政府专报",
                                "excerpt",
                                "做法可推广"),
                        new RecordPraise(TASK, new UnitId(CITY), PraiseLevel.PROVINCE, "副省长", DAY, "省政府专报", "做法可推广")));
    }

    @ParameterizedTest
    @MethodSource("every_form")
    void a_form_builds_exactly_its_command(Form form) {
        assertThat(forms.of(form.action(), TASK, form.typed(), FILES)).isEqualTo(form.command());
    }

    @Test
    void no_action_is_left_without_a_form() {
        assertThat(every_form().map(Form::action)).contains(TaskAction.values());
    }

    @Test
    void the_form_of_a_draft_builds_the_draft() {
        var typed = typed(
                "title",
                "断头路打通",
                "category",
                "民生实事",
                "source",
                "常务会议",
                "sourceNumber",
                "",
                "content",
                "全长2公里",
                "completionStandard",
                "通车",
                "limitType",
                "FIXED");

        assertThat(forms.draft(typed))
                .isEqualTo(new DraftTask("断头路打通", "民生实事", "常务会议", null, "全长2公里", "通车", LimitType.FIXED));
    }

    @ParameterizedTest
    @CsvSource({
        "DISPATCH, leadUnit, not-a-unit, leadUnit",
        "DISPATCH, leadUnit, '', leadUnit",
        "REASSIGN, leadUnit, '', leadUnit",
        "DESIGNATE, leadUnit, not-a-unit, leadUnit",
        "REQUEST_RETURN, reason, '  ', reason",
        "REFUSE_RETURN, reason, '', reason",
        "REFUSE_REGISTRATION, reason, '', reason",
        "REVISE_DRAFT, title, '', title",
        "REPORT_PROGRESS, percent, 八十, percent",
        "REPORT_PROGRESS, percent, '', percent",
        "REPORT_PROGRESS, percent, 101, percent",
        "RETURN_FOR_REWORK, deadline, 7月31日, deadline",
        "RETURN_FOR_REWORK, reason, '   ', reason",
        "REQUEST_EXTENSION, progress, '', progress",
        "GRANT_EXTENSION, newDeadline, '', newDeadline",
        "PROPOSE_LONG_TERM_PLAN, plan, '', plan",
        "PROPOSE_SUSPENSION, reason, 心情, reason",
        "PROLONG_SUSPENSION, reviewOn, 8月1日, reviewOn",
        "CANCEL, reason, '', reason",
        "MERGE, into, '', into",
        "RAISE_OBJECTION, about, '', about",
        "DECIDE_OBJECTION, objection, 'eins', objection",
        "TRANSFER_CLUE, authority, NOBODY, authority",
        "RECORD_CITIZEN, name, '', name",
        "RECORD_CITIZEN, phone, 村口小卖部, phone",
        "RECORD_CITIZEN, idNumber, 12345, idNumber",
        "RESTRICT_PERSONAL_DATA, person, 张三, person",
        "ERASE_PERSONAL_DATA, person, '', person",
        "LABEL, label, TOP_SECRET, label",
        "LABEL, label, PERSONAL, label",
        "RECORD_PRAISE, level, '', level",
        "RECORD_PRAISE, level, NATION, level",
        "RECORD_PRAISE, unit, not-a-unit, unit",
        "APPROVE_CLOSING, grade, '', grade",
        "APPROVE_CLOSING, grade, PERFECT, grade",
        "BEGIN_VERIFICATION, kind, '', kind",
        "FREEZE_ELECTORATE, populationSize, 很多, populationSize",
        "FREEZE_ELECTORATE, method, BY_LEADER, method",
        "CAST_APPRAISAL, appraisal, '', appraisal",
        "RECORD_NO_CONTACT, attempts, 昨天, attempts",
        "REOPEN, deadline, '', kind",
        "SUBMIT_PART, text, '', text",
        "SUBMIT_PART, percent, 过半, percent",
        "ACCEPT_PART, unit, not-a-unit, unit",
        "RETURN_PART, unit, '', unit",
        "PROPOSE_MILESTONES, milestones[0].name, 招标, milestones[0].planned",
        "PROPOSE_MILESTONES, milestones[0].planned, 7月, milestones[0].planned",
        "PROPOSE_REBASELINE, reason, 汛期, milestones",
        "MEET_MILESTONE, index, '', index",
        "GIVE_INSTRUCTION, text, '', text"
    })
    void what_cannot_be_accepted_is_refused_at_its_field(
            TaskAction action, String field, String value, String refusedAt) {
        var typed = new LinkedHashMap<>(
                typed("text", "x", "reason", "x", "percent", "1").values());
        typed.put(field, List.of(value));

        var refused =
                catchThrowableOfType(InvalidValue.class, () -> forms.of(action, TASK, new Typed(typed), List.of()));

        assertThat(refused.rejection().field()).isEqualTo(refusedAt);
        assertThat(refused.rejection().sentence()).matches(".*[\\u4e00-\\u9fff].*。");
    }

    @Test
    void a_grave_step_is_told_from_the_usual_ones() {
        assertThat(Arrays.stream(TaskAction.values()).filter(ActionForm::isGrave))
                .containsExactly(
                        TaskAction.DESIGNATE,
                        TaskAction.RETURN_FOR_REWORK,
                        TaskAction.FIND_FALSIFIED,
                        TaskAction.FREEZE_ELECTORATE,
                        TaskAction.APPROVE_CLOSING,
                        TaskAction.REFUSE_CLOSING,
                        TaskAction.LIFT_PUBLIC_GATE,
                        TaskAction.CANCEL,
                        TaskAction.MERGE,
                        TaskAction.SPLIT_UP,
                        TaskAction.DECIDE_OBJECTION,
                        TaskAction.TRANSFER_CLUE,
                        TaskAction.ISSUE_SUPERVISION_NOTICE,
                        TaskAction.RESTRICT_PERSONAL_DATA,
                        TaskAction.ERASE_PERSONAL_DATA);
    }

    private static Typed typed(Object... pairs) {
        var values = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.merge(pairs[i].toString(), List.of(pairs[i + 1].toString()), (one, other) -> Stream.concat(
                            one.stream(), other.stream())
                    .toList());
        }
        return new Typed(values);
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/form");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }
}
