package io.duban.kernel.command;

import static io.duban.kernel.task.SuspensionReason.LITIGATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.duban.kernel.county.AdoptLimitProfile;
import io.duban.kernel.county.CorrectWorkday;
import io.duban.kernel.county.WorkdayKind;
import io.duban.kernel.notice.ApproveNotice;
import io.duban.kernel.notice.DraftNotice;
import io.duban.kernel.notice.IssueNotice;
import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.notice.NoticeWording;
import io.duban.kernel.notice.ReviseNotice;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.adoption.AdoptRuleSet;
import io.duban.kernel.ranking.adoption.DeclineRuleSet;
import io.duban.kernel.ranking.adoption.ProposeRuleSet;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.period.ApproveRanking;
import io.duban.kernel.ranking.period.CloseObjections;
import io.duban.kernel.ranking.period.CorrectRanking;
import io.duban.kernel.ranking.period.DecidePointObjection;
import io.duban.kernel.ranking.period.DecideRankingReview;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.FreezePeriod;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.period.PublishRanking;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.ranking.period.RatePoints;
import io.duban.kernel.ranking.period.RequestRankingReview;
import io.duban.kernel.ranking.period.ShowProvisionalRanking;
import io.duban.kernel.ranking.period.WithdrawPointObjection;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.*;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.ApproveLongTermPlan;
import io.duban.kernel.task.ApproveSuspension;
import io.duban.kernel.task.BeginVerification;
import io.duban.kernel.task.CastAppraisal;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ConcludePublicReview;
import io.duban.kernel.task.DesignateUnit;
import io.duban.kernel.task.FindFalsified;
import io.duban.kernel.task.FreezeElectorate;
import io.duban.kernel.task.GrantExtension;
import io.duban.kernel.task.IssueReminderSlip;
import io.duban.kernel.task.IssueSupervisionNotice;
import io.duban.kernel.task.LiftPublicGate;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.LookAtClocks;
import io.duban.kernel.task.PlanNode;
import io.duban.kernel.task.PraiseLevel;
import io.duban.kernel.task.ProlongSuspension;
import io.duban.kernel.task.ProposeLongTermPlan;
import io.duban.kernel.task.ProposeSuspension;
import io.duban.kernel.task.ReassignTask;
import io.duban.kernel.task.RecordNoContact;
import io.duban.kernel.task.RecordPraise;
import io.duban.kernel.task.RefuseClosing;
import io.duban.kernel.task.RefuseExtension;
import io.duban.kernel.task.RefuseLongTermPlan;
import io.duban.kernel.task.RefuseRegistration;
import io.duban.kernel.task.RefuseReturn;
import io.duban.kernel.task.RefuseSuspension;
import io.duban.kernel.task.ReopenTask;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.RequestExtension;
import io.duban.kernel.task.RequestRegistration;
import io.duban.kernel.task.RequestReturn;
import io.duban.kernel.task.ResumeTask;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviseDraft;
import io.duban.kernel.task.SetPublicGate;
import io.duban.kernel.task.VerificationKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command holds besides texts: the thing it is about, days, figures and files. */
class CommandValueTest {

    private static final TaskId TASK = new TaskId(new UUID(1, 1));
    private static final UnitId UNIT = new UnitId(new UUID(1, 2));
    private static final NoticeId NOTICE = new NoticeId(new UUID(1, 3));
    private static final UUID DISPUTE = new UUID(1, 4);
    private static final UnitRef WATER = new UnitRef(UNIT, "县水利局");
    private static final Disputed LINE = new Disputed("onTime", null, null);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final ReviewMethod METHOD = ReviewMethod.CALL_BACK;
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Attachment PHOTO = new Attachment("0a", "照片.png", "image/png", 12);
    private static final List<PlanNode> NODES = List.of(new PlanNode("通水", DAY));
    private static final List<Milestone> MILESTONES = List.of(new Milestone("通水", DAY, "科长"));
    private static final NoticeContent CONTENT =
            new NoticeContent(new NoticeWording("通报", null, null, null), List.of(), Instant.EPOCH, 7);

    private static RecordPraise praise(TaskId task, PraiseLevel level, LocalDate on) {
        return new RecordPraise(task, null, level, "市长", on, "市政府批示〔2026〕12号", "做法可推广");
    }

    private static AnswerAllocationObjection answer(TaskId task, UnitId unit, AllocationAnswer answer) {
        return new AnswerAllocationObjection(task, unit, answer, "属实");
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("missing")
    void a_value_that_must_be_there_is_asked_for(String command, String field, String label, ThrowingCallable made) {
        assertThat(refusalOf(made)).isEqualTo(new Rejection.Invalid("value.required", field, "请填写" + label + "。"));
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                row("ApproveRegistration", "taskId", "事项", () -> new ApproveRegistration(null)),
                row("ReviseDraft", "taskId", "事项", () -> revision(null, LimitType.MAJOR)),
                row("ReviseDraft", "limitType", "时限类型", () -> revision(TASK, null)),
                row("RequestRegistration", "taskId", "事项", () -> new RequestRegistration(null)),
                row("RefuseRegistration", "taskId", "事项", () -> new RefuseRegistration(null, "依据不足")),
                row("RequestReturn", "taskId", "事项", () -> new RequestReturn(null, "非本单位职责")),
                row("RefuseReturn", "taskId", "事项", () -> new RefuseReturn(null, "属于职责范围")),
                row("ReassignTask", "taskId", "事项", () -> reassignment(null, UNIT, DAY)),
                row("ReassignTask", "leadUnit", "牵头单位", () -> reassignment(TASK, null, DAY)),
                row("ReassignTask", "deadline", "办理时限", () -> reassignment(TASK, UNIT, null)),
                row("DesignateUnit", "taskId", "事项", () -> new DesignateUnit(null, UNIT, List.of(), DAY, "由其牵头")),
                row("DesignateUnit", "leadUnit", "牵头单位", () -> new DesignateUnit(TASK, null, List.of(), DAY, "由其牵头")),
                row("DesignateUnit", "deadline", "办理时限", () -> new DesignateUnit(TASK, UNIT, List.of(), null, "由其牵头")),
                row("DispatchTask", "taskId", "事项", () -> new DispatchTask(null, UNIT, List.of(), null, DAY)),
                row("DispatchTask", "leadUnit", "牵头单位", () -> new DispatchTask(TASK, null, List.of(), null, DAY)),
                row("SignForTask", "taskId", "事项", () -> new SignForTask(null)),
                row("ReportProgress", "taskId", "事项", () -> new ReportProgress(null, "好", 1, null, List.of())),
                row("RequestExtension", "taskId", "事项", () -> new RequestExtension(null, "汛期", "过半", DAY)),
                row("RequestExtension", "newDeadline", "预计完成日期", () -> new RequestExtension(TASK, "汛期", "过半", null)),
                row("GrantExtension", "taskId", "事项", () -> new GrantExtension(null, DAY, null)),
                row("GrantExtension", "newDeadline", "批准的新时限", () -> new GrantExtension(TASK, null, null)),
                row("RefuseExtension", "taskId", "事项", () -> new RefuseExtension(null, "不成立")),
                row("ProposeLongTermPlan", "taskId", "事项", () -> new ProposeLongTermPlan(null, "分期", NODES)),
                row("ApproveLongTermPlan", "taskId", "事项", () -> new ApproveLongTermPlan(null, null)),
                row("RefuseLongTermPlan", "taskId", "事项", () -> new RefuseLongTermPlan(null, "不成立")),
                row("ProposeSuspension", "taskId", "事项", () -> new ProposeSuspension(null, LITIGATION, "诉讼", DAY)),
                row("ProposeSuspension", "reason", "中止事由", () -> new ProposeSuspension(TASK, null, "诉讼", DAY)),
                row("ProposeSuspension", "reviewOn", "复核日期", () -> new ProposeSuspension(TASK, LITIGATION, "诉讼", null)),
                row("ApproveSuspension", "taskId", "事项", () -> new ApproveSuspension(null, null)),
                row("RefuseSuspension", "taskId", "事项", () -> new RefuseSuspension(null, "可办")),
                row("ResumeTask", "taskId", "事项", () -> new ResumeTask(null, "已判决", null)),
                row("ProlongSuspension", "taskId", "事项", () -> new ProlongSuspension(null, DAY, "未判决")),
                row("ProlongSuspension", "reviewOn", "新的复核日期", () -> new ProlongSuspension(TASK, null, "未判决")),
                row("ApplyForCompletion", "taskId", "事项", () -> new ApplyForCompletion(null, "好", List.of())),
                row("PassVerification", "taskId", "事项", () -> new PassVerification(null, "好")),
                row("ReturnForRework", "taskId", "事项", () -> new ReturnForRework(null, "未完成", null)),
                row("SubmitPart", "taskId", "事项", () -> new SubmitPart(null, "好", 1, List.of(), true)),
                row("AcceptPart", "taskId", "事项", () -> new AcceptPart(null, UNIT, null)),
                row("AcceptPart", "unit", "协办单位", () -> new AcceptPart(TASK, null, null)),
                row("ReturnPart", "taskId", "事项", () -> new ReturnPart(null, UNIT, "不实")),
                row("ReturnPart", "unit", "协办单位", () -> new ReturnPart(TASK, null, "不实")),
                row("ObjectToAllocation", "taskId", "事项", () -> new ObjectToAllocation(null, "无关")),
                row("AnswerAllocationObjection", "taskId", "事项", () -> answer(null, UNIT, AllocationAnswer.KEEP)),
                row("AnswerAllocationObjection", "unit", "提出异议的单位", () -> answer(TASK, null, AllocationAnswer.KEEP)),
                row("AnswerAllocationObjection", "answer", "答复", () -> answer(TASK, UNIT, null)),
                row("ProposeMilestones", "taskId", "事项", () -> new ProposeMilestones(null, MILESTONES)),
                row("ConfirmMilestones", "taskId", "事项", () -> new ConfirmMilestones(null, null)),
                row("RefuseMilestones", "taskId", "事项", () -> new RefuseMilestones(null, "太松")),
                row("MeetMilestone", "taskId", "事项", () -> new MeetMilestone(null, 1, "好", List.of())),
                row("ProposeRebaseline", "taskId", "事项", () -> new ProposeRebaseline(null, MILESTONES, "汛期")),
                row("ConfirmRebaseline", "taskId", "事项", () -> new ConfirmRebaseline(null, null)),
                row("RefuseRebaseline", "taskId", "事项", () -> new RefuseRebaseline(null, "能按期")),
                row("ApproveClosing", "taskId", "事项", () -> new ApproveClosing(null, ClosingGrade.GOOD, null)),
                row("ApproveClosing", "grade", "销号等次", () -> new ApproveClosing(TASK, null, null)),
                row("BeginVerification", "taskId", "事项", () -> new BeginVerification(null, VerificationKind.DESK)),
                row("BeginVerification", "kind", "核查方式", () -> new BeginVerification(TASK, null)),
                row("FindFalsified", "taskId", "事项", () -> new FindFalsified(null, "假", null, null)),
                row("SetPublicGate", "taskId", "事项", () -> new SetPublicGate(null, ReviewSubject.SINGLE, "民生")),
                row("SetPublicGate", "subject", "评议对象", () -> new SetPublicGate(TASK, null, "民生")),
                row("LiftPublicGate", "taskId", "事项", () -> new LiftPublicGate(null, "调整")),
                row("FreezeElectorate", "taskId", "事项", () -> new FreezeElectorate(null, METHOD, 1, 1, DAY)),
                row("FreezeElectorate", "method", "评议方式", () -> new FreezeElectorate(TASK, null, 1, 1, DAY)),
                row("FreezeElectorate", "lastDay", "评议截止日", () -> new FreezeElectorate(TASK, METHOD, 1, 1, null)),
                row("CastAppraisal", "taskId", "事项", () -> new CastAppraisal(null, Appraisal.SATISFIED, null)),
                row("CastAppraisal", "appraisal", "评议结论", () -> new CastAppraisal(TASK, null, null)),
                row("RecordNoContact", "taskId", "事项", () -> new RecordNoContact(null, List.of(DAY))),
                row("ConcludePublicReview", "taskId", "事项", () -> new ConcludePublicReview(null)),
                row("RefuseClosing", "taskId", "事项", () -> new RefuseClosing(null, "未见实效", null)),
                row("ReopenTask", "taskId", "事项", () -> new ReopenTask(null, ReopeningKind.AUDIT, "反弹", DAY)),
                row("ReopenTask", "kind", "重启缘由", () -> new ReopenTask(TASK, null, "反弹", DAY)),
                row("ReopenTask", "deadline", "办理时限", () -> new ReopenTask(TASK, ReopeningKind.AUDIT, "反弹", null)),
                row("GiveInstruction", "taskId", "事项", () -> new GiveInstruction(null, "抓紧")),
                row("RecordPraise", "taskId", "事项", () -> praise(null, PraiseLevel.CITY, DAY)),
                row("RecordPraise", "level", "批示级别", () -> praise(TASK, null, DAY)),
                row("RecordPraise", "praisedOn", "批示日期", () -> praise(TASK, PraiseLevel.CITY, null)),
                row("AdoptTask", "taskId", "事项", () -> new AdoptTask(null)),
                row("ReleaseTask", "taskId", "事项", () -> new ReleaseTask(null, "分工调整")),
                row("RemindUnit", "taskId", "事项", () -> new RemindUnit(null, "请反馈")),
                row("LookAtClocks", "taskId", "事项", () -> new LookAtClocks(null)),
                row("IssueReminderSlip", "taskId", "事项", () -> new IssueReminderSlip(null, "请反馈")),
                row("IssueSupervisionNotice", "taskId", "事项", () -> new IssueSupervisionNotice(null, "请办结", null)),
                row("CancelTask", "taskId", "事项", () -> new CancelTask(null, "重复")),
                row("RebaseLimits", "taskId", "事项", () -> new RebaseLimits(null, "新日历")),
                row("DraftTask", "limitType", "时限类型", () -> new DraftTask("路", "类", "会", null, null, null, null)),
                row("DraftNotice", "subject", "通报事由", () -> new DraftNotice(null, CONTENT)),
                row("DraftNotice", "month", "月份", () -> NoticeSubject.ranking(null)),
                row("DraftNotice", "content", "通报内容", () -> new DraftNotice(NoticeSubject.ranking(MARCH), null)),
                row("ReviseNotice", "noticeId", "通报", () -> new ReviseNotice(null, CONTENT.wording())),
                row("ReviseNotice", "wording", "通报文字", () -> new ReviseNotice(NOTICE, null)),
                row("ApproveNotice", "noticeId", "通报", () -> new ApproveNotice(null)),
                row("IssueNotice", "noticeId", "通报", () -> new IssueNotice(null)),
                row("AdoptLimitProfile", "effectiveFrom", "生效日期", () -> new AdoptLimitProfile("p", null, null, "试行")),
                row("AdoptRuleSet", "rules", "规则", () -> new AdoptRuleSet(null)),
                row("DeclineRuleSet", "rules", "规则", () -> new DeclineRuleSet(null, "先试算")),
                row("ProposeRuleSet", "effectiveFrom", "生效日期", () -> new ProposeRuleSet("y", null, "试行")),
                row("FreezePeriod", "month", "月份", () -> new FreezePeriod(null)),
                row("ShowProvisionalRanking", "month", "月份", () -> new ShowProvisionalRanking(null)),
                row("CloseObjections", "month", "月份", () -> new CloseObjections(null)),
                row("ApproveRanking", "month", "月份", () -> new ApproveRanking(null)),
                row("PublishRanking", "month", "月份", () -> new PublishRanking(null, PublicationScope.ALL)),
                row("PublishRanking", "scope", "公布范围", () -> new PublishRanking(MARCH, null)),
                row("RatePoints", "month", "月份", () -> rating(null, WATER, BigDecimal.ONE)),
                row("RatePoints", "unit", "单位", () -> rating(MARCH, null, BigDecimal.ONE)),
                row("RatePoints", "points", "得分", () -> rating(MARCH, WATER, null)),
                row("RaisePointObjection", "month", "月份", () -> new RaisePointObjection(null, LINE, "漏计", null)),
                row("RaisePointObjection", "disputed", "异议内容", () -> new RaisePointObjection(MARCH, null, "漏计", null)),
                row("WithdrawPointObjection", "month", "月份", () -> new WithdrawPointObjection(null, DISPUTE)),
                row("WithdrawPointObjection", "objectionId", "异议", () -> new WithdrawPointObjection(MARCH, null)),
                row(
                        "DecidePointObjection",
                        "month",
                        "月份",
                        () -> new DecidePointObjection(null, DISPUTE, false, null, "否")),
                row(
                        "DecidePointObjection",
                        "objectionId",
                        "异议",
                        () -> new DecidePointObjection(MARCH, null, false, null, "否")),
                row("CorrectRanking", "month", "月份", () -> new CorrectRanking(null, List.of(), "更正")),
                row("RequestRankingReview", "month", "月份", () -> new RequestRankingReview(null, LINE, "漏计", null)),
                row(
                        "RequestRankingReview",
                        "disputed",
                        "复核内容",
                        () -> new RequestRankingReview(MARCH, null, "漏计", null)),
                row(
                        "DecideRankingReview",
                        "month",
                        "月份",
                        () -> new DecideRankingReview(null, DISPUTE, false, null, "否")),
                row(
                        "DecideRankingReview",
                        "reviewId",
                        "复核",
                        () -> new DecideRankingReview(MARCH, null, false, null, "否")),
                row("Adjustment", "unit", "单位", () -> new Adjustment(null, "due", BigDecimal.ONE)),
                row("Adjustment", "by", "调整数", () -> new Adjustment(WATER, "due", null)),
                row("CorrectWorkday", "date", "日期", () -> new CorrectWorkday(null, WorkdayKind.MAKE_UP, "文", "调休")),
                row("CorrectWorkday", "kind", "改为", () -> new CorrectWorkday(DAY, null, "文", "调休")));
    }

    @Test
    void what_may_be_missing_is_not_asked_for() {
        assertThatCode(() -> new DispatchTask(TASK, UNIT, null, null, DAY)).doesNotThrowAnyException();
        assertThat(new DispatchTask(TASK, UNIT, null, null, DAY).coUnits()).isEmpty();
        assertThat(reassignment(TASK, UNIT, DAY).coUnits()).isEmpty();
        assertThat(reassignment(TASK, UNIT, DAY).leader()).isNull();
        assertThat(new DesignateUnit(TASK, UNIT, null, DAY, "由其牵头").coUnits()).isEmpty();
        assertThat(new ReturnForRework(TASK, "未完成", null).deadline()).isNull();
        assertThat(new ApproveClosing(TASK, ClosingGrade.GOOD, null).opinion()).isNull();
        assertThat(new FindFalsified(TASK, "假", null, null).attachments()).isEmpty();
        assertThat(new RecordNoContact(TASK, null).attempts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 99, 100})
    void progress_is_any_whole_percentage_from_nothing_to_all(int percent) {
        assertThat(new ReportProgress(TASK, "好", percent, null, List.of()).percent())
                .isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 101, Integer.MAX_VALUE})
    void a_percentage_outside_is_refused_with_the_bounds_and_the_figure_given(int percent) {
        assertThat(refusalOf(() -> new ReportProgress(TASK, "好", percent, null, List.of())))
                .isEqualTo(new Rejection.Invalid("value.out-of-range", "percent", "进度应在0到100之间，现为" + percent + "。"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, populationSize", "10000001, 5, populationSize", "5, 0, sampleSize", "5, 6, sampleSize"})
    void a_sample_is_somebody_and_no_more_than_everybody(int population, int sample, String field) {
        var refusal = refusalOf(() -> new FreezeElectorate(TASK, METHOD, population, sample, DAY));

        assertThat(refusal.code()).isEqualTo("value.out-of-range");
        assertThat(refusal.field()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123", "0.1234567", "1E+7", "1E-999999999", "1E+999999999"})
    void numbers_are_as_people_write_them(String number) {
        var refusal = new Rejection.Invalid("value.out-of-range", "points", "得分最多12位数字，小数最多6位，请改写。");

        assertThat(refusalOf(() -> rating(MARCH, WATER, new BigDecimal(number))))
                .isEqualTo(refusal);
        assertThat(refusalOf(() -> new Adjustment(WATER, "due", new BigDecimal(number)))
                        .field())
                .isEqualTo("by");
    }

    @Test
    void missing_attachments_are_none() {
        assertThat(new ReportProgress(TASK, "好", 1, null, null).attachments()).isEmpty();
        assertThat(new ApplyForCompletion(TASK, "好", null).attachments()).isEmpty();
    }

    @Test
    void a_command_does_not_change_with_the_list_it_was_made_from() {
        var files = new ArrayList<>(List.of(PHOTO));
        var units = new ArrayList<>(List.of(UNIT));
        var report = new ReportProgress(TASK, "好", 1, null, files);
        var application = new ApplyForCompletion(TASK, "好", files);
        var dispatch = new DispatchTask(TASK, UNIT, units, null, DAY);
        var reassignment = new ReassignTask(TASK, UNIT, units, null, DAY, "职责调整");
        var designation = new DesignateUnit(TASK, UNIT, units, DAY, "由其牵头");

        files.clear();
        units.clear();

        assertThat(report.attachments()).containsExactly(PHOTO).isUnmodifiable();
        assertThat(application.attachments()).containsExactly(PHOTO).isUnmodifiable();
        assertThat(dispatch.coUnits()).containsExactly(UNIT).isUnmodifiable();
        assertThat(reassignment.coUnits()).containsExactly(UNIT).isUnmodifiable();
        assertThat(designation.coUnits()).containsExactly(UNIT).isUnmodifiable();
    }

    @Test
    void the_first_thing_that_is_wrong_is_named_before_the_next() {
        assertThat(refusalOf(() -> new ReportProgress(null, "", 101, null, null))
                        .field())
                .isEqualTo("taskId");
        assertThat(refusalOf(() -> new ReportProgress(TASK, "", 101, null, null))
                        .field())
                .isEqualTo("text");
        assertThat(refusalOf(() -> new ReportProgress(TASK, "好", 101, null, null))
                        .field())
                .isEqualTo("percent");
    }

    private static RatePoints rating(YearMonth month, UnitRef unit, BigDecimal points) {
        return new RatePoints(month, unit, "lead", null, points, "创新");
    }

    private static ReviseDraft revision(TaskId task, LimitType limitType) {
        return new ReviseDraft(task, "路", "类", "会", null, null, null, limitType);
    }

    private static ReassignTask reassignment(TaskId task, UnitId unit, LocalDate deadline) {
        return new ReassignTask(task, unit, null, null, deadline, "职责调整");
    }

    private static Arguments row(String command, String field, String label, ThrowingCallable made) {
        return arguments(command, field, label, made);
    }

    private static Rejection.Invalid refusalOf(ThrowingCallable made) {
        return catchThrowableOfType(InvalidValue.class, made).rejection();
    }
}
