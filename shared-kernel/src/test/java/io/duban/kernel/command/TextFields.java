package io.duban.kernel.command;

import io.duban.kernel.county.AdoptLimitProfile;
import io.duban.kernel.county.CorrectWorkday;
import io.duban.kernel.county.LoadWorkCalendar;
import io.duban.kernel.county.WorkdayKind;
import io.duban.kernel.digest.SendDigest;
import io.duban.kernel.notice.NoticeWording;
import io.duban.kernel.organisation.AppointHead;
import io.duban.kernel.organisation.AppointLiaison;
import io.duban.kernel.organisation.AssignFields;
import io.duban.kernel.organisation.ChangeLeaderPost;
import io.duban.kernel.organisation.DelegateAsHead;
import io.duban.kernel.organisation.DelegateAsLeader;
import io.duban.kernel.organisation.DissolveUnit;
import io.duban.kernel.organisation.JoinGroup;
import io.duban.kernel.organisation.MergeUnit;
import io.duban.kernel.organisation.RegisterLeader;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.organisation.RenameUnit;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.adoption.DeclineRuleSet;
import io.duban.kernel.ranking.adoption.ProposeRuleSet;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.period.CorrectRanking;
import io.duban.kernel.ranking.period.DecidePointObjection;
import io.duban.kernel.ranking.period.DecideRankingReview;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.ranking.period.RatePoints;
import io.duban.kernel.ranking.period.RequestRankingReview;
import io.duban.kernel.task.AcceptPart;
import io.duban.kernel.task.AllocationAnswer;
import io.duban.kernel.task.AnswerAllocationObjection;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.ApproveLongTermPlan;
import io.duban.kernel.task.ApproveSuspension;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.CancelTask;
import io.duban.kernel.task.CastAppraisal;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ConfirmMilestones;
import io.duban.kernel.task.ConfirmRebaseline;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.DecideObjection;
import io.duban.kernel.task.DesignateUnit;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.FindFalsified;
import io.duban.kernel.task.GiveInstruction;
import io.duban.kernel.task.GrantExtension;
import io.duban.kernel.task.IssueReminderSlip;
import io.duban.kernel.task.IssueSupervisionNotice;
import io.duban.kernel.task.LabelTask;
import io.duban.kernel.task.LiftPublicGate;
import io.duban.kernel.task.LimitType;
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
import io.duban.kernel.task.RequestReturn;
import io.duban.kernel.task.ResumeTask;
import io.duban.kernel.task.ReturnForRework;
import io.duban.kernel.task.ReturnPart;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviseDraft;
import io.duban.kernel.task.SetPublicGate;
import io.duban.kernel.task.SplitPart;
import io.duban.kernel.task.SplitTask;
import io.duban.kernel.task.SubmitPart;
import io.duban.kernel.task.SuspensionReason;
import io.duban.kernel.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every text of every command: what the sender calls it and how long it may be. */
final class TextFields {

    private static final TaskId TASK = new TaskId(new UUID(1, 1));
    private static final UnitId UNIT = new UnitId(new UUID(1, 2));

    private static final LeaderId LEADER = new LeaderId(new UUID(1, 3));
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);

    private static final RuleSetId RULES = new RuleSetId("monthly", 3);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final UUID DISPUTE = new UUID(1, 4);
    private static final UnitRef WATER = new UnitRef(UNIT, "县水利局");
    private static final Disputed LINE = new Disputed("onTime", null, null);

    private TextFields() {}

    static Stream<TextField> required() {
        return Stream.of(
                TextField.of(
                        LabelTask.class,
                        "reason",
                        "标识理由",
                        500,
                        t -> new LabelTask(TASK, DataLabel.PUBLIC, t),
                        LabelTask::reason),
                TextField.of(DraftTask.class, "title", "事项名称", 200, t -> draft(t, "民生", "会议"), DraftTask::title),
                TextField.of(DraftTask.class, "category", "类别", 30, t -> draft("修路", t, "会议"), DraftTask::category),
                TextField.of(DraftTask.class, "source", "来源", 60, t -> draft("修路", "民生", t), DraftTask::source),
                TextField.of(ReviseDraft.class, "title", "事项名称", 200, t -> revised(t, "民生", "会议"), ReviseDraft::title),
                TextField.of(
                        ReviseDraft.class, "category", "类别", 30, t -> revised("修路", t, "会议"), ReviseDraft::category),
                TextField.of(ReviseDraft.class, "source", "来源", 60, t -> revised("修路", "民生", t), ReviseDraft::source),
                TextField.of(
                        RefuseRegistration.class,
                        "reason",
                        "不予立项的理由",
                        1000,
                        t -> new RefuseRegistration(TASK, t),
                        RefuseRegistration::reason),
                TextField.of(
                        RequestReturn.class,
                        "reason",
                        "申请退回的理由",
                        1000,
                        t -> new RequestReturn(TASK, t),
                        RequestReturn::reason),
                TextField.of(
                        RefuseReturn.class,
                        "reason",
                        "驳回理由",
                        1000,
                        t -> new RefuseReturn(TASK, t),
                        RefuseReturn::reason),
                TextField.of(
                        ReassignTask.class,
                        "reason",
                        "改派理由",
                        1000,
                        t -> new ReassignTask(TASK, UNIT, List.of(), null, LocalDate.EPOCH, t),
                        ReassignTask::reason),
                TextField.of(
                        DesignateUnit.class,
                        "opinion",
                        "指定意见",
                        1000,
                        t -> new DesignateUnit(TASK, UNIT, List.of(), LocalDate.EPOCH, t),
                        DesignateUnit::opinion),
                TextField.of(ReportProgress.class, "text", "进展情况", 2000, t -> report(t, null), ReportProgress::text),
                TextField.of(
                        RequestExtension.class,
                        "reason",
                        "延期理由",
                        1000,
                        t -> extension(t, "过半"),
                        RequestExtension::reason),
                TextField.of(
                        RequestExtension.class,
                        "progress",
                        "目前进展",
                        2000,
                        t -> extension("汛期", t),
                        RequestExtension::progress),
                TextField.of(
                        RefuseExtension.class,
                        "reason",
                        "不予延期的理由",
                        1000,
                        t -> new RefuseExtension(TASK, t),
                        RefuseExtension::reason),
                TextField.of(
                        ProposeLongTermPlan.class, "plan", "推进方案", 4000, t -> plan(t, "通水"), ProposeLongTermPlan::plan),
                TextField.of(
                        ProposeLongTermPlan.class,
                        "nodes[0].name",
                        "第1个节点的名称",
                        60,
                        t -> plan("分期", t),
                        command -> command.nodes().getFirst().name()),
                TextField.of(
                        RefuseLongTermPlan.class,
                        "reason",
                        "不同意的理由",
                        1000,
                        t -> new RefuseLongTermPlan(TASK, t),
                        RefuseLongTermPlan::reason),
                TextField.of(
                        ProposeSuspension.class,
                        "text",
                        "情况说明",
                        1000,
                        t -> new ProposeSuspension(TASK, SuspensionReason.LITIGATION, t, LocalDate.EPOCH),
                        ProposeSuspension::text),
                TextField.of(
                        RefuseSuspension.class,
                        "reason",
                        "不予中止的理由",
                        1000,
                        t -> new RefuseSuspension(TASK, t),
                        RefuseSuspension::reason),
                TextField.of(
                        ResumeTask.class,
                        "reason",
                        "恢复理由",
                        1000,
                        t -> new ResumeTask(TASK, t, null),
                        ResumeTask::reason),
                TextField.of(
                        ProlongSuspension.class,
                        "reason",
                        "延长理由",
                        1000,
                        t -> new ProlongSuspension(TASK, LocalDate.EPOCH, t),
                        ProlongSuspension::reason),
                TextField.of(
                        ApplyForCompletion.class,
                        "result",
                        "办理结果",
                        2000,
                        t -> new ApplyForCompletion(TASK, t, List.of()),
                        ApplyForCompletion::result),
                TextField.of(
                        PassVerification.class,
                        "opinion",
                        "核查意见",
                        1000,
                        t -> new PassVerification(TASK, t),
                        PassVerification::opinion),
                TextField.of(
                        ReturnForRework.class,
                        "reason",
                        "退回原因",
                        1000,
                        t -> new ReturnForRework(TASK, t, null),
                        ReturnForRework::reason),
                TextField.of(
                        FindFalsified.class,
                        "finding",
                        "认定情况",
                        1000,
                        t -> new FindFalsified(TASK, t, null, null),
                        FindFalsified::finding),
                TextField.of(
                        SetPublicGate.class,
                        "reason",
                        "设置理由",
                        500,
                        t -> new SetPublicGate(TASK, ReviewSubject.SINGLE, t),
                        SetPublicGate::reason),
                TextField.of(
                        LiftPublicGate.class,
                        "reason",
                        "取消理由",
                        500,
                        t -> new LiftPublicGate(TASK, t),
                        LiftPublicGate::reason),
                TextField.of(
                        RefuseClosing.class,
                        "reason",
                        "不予销号的原因",
                        1000,
                        t -> new RefuseClosing(TASK, t, null),
                        RefuseClosing::reason),
                TextField.of(
                        ReopenTask.class,
                        "reason",
                        "重启原因",
                        1000,
                        t -> new ReopenTask(TASK, ReopeningKind.AUDIT, t, LocalDate.EPOCH),
                        ReopenTask::reason),
                TextField.of(
                        GiveInstruction.class,
                        "text",
                        "批示内容",
                        1000,
                        t -> new GiveInstruction(TASK, t),
                        GiveInstruction::text),
                TextField.of(
                        RecordPraise.class,
                        "praisedBy",
                        "批示领导职务",
                        60,
                        t -> praise(t, "市政府批示〔2026〕12号", "做法可推广"),
                        RecordPraise::praisedBy),
                TextField.of(
                        RecordPraise.class,
                        "document",
                        "批示文号或来源",
                        100,
                        t -> praise("市长", t, "做法可推广"),
                        RecordPraise::document),
                TextField.of(
                        RecordPraise.class,
                        "excerpt",
                        "批示摘要",
                        300,
                        t -> praise("市长", "市政府批示〔2026〕12号", t),
                        RecordPraise::excerpt),
                TextField.of(
                        ReleaseTask.class, "reason", "解除原因", 1000, t -> new ReleaseTask(TASK, t), ReleaseTask::reason),
                TextField.of(
                        IssueReminderSlip.class,
                        "text",
                        "催办要求",
                        1000,
                        t -> new IssueReminderSlip(TASK, t),
                        IssueReminderSlip::text),
                TextField.of(
                        IssueSupervisionNotice.class,
                        "text",
                        "督办要求",
                        1000,
                        t -> new IssueSupervisionNotice(TASK, t, null),
                        IssueSupervisionNotice::text),
                TextField.of(RemindUnit.class, "text", "催办内容", 1000, t -> new RemindUnit(TASK, t), RemindUnit::text),
                TextField.of(
                        SubmitPart.class,
                        "text",
                        "协办情况",
                        2000,
                        t -> new SubmitPart(TASK, t, 1, null, true),
                        SubmitPart::text),
                TextField.of(
                        ReturnPart.class,
                        "reason",
                        "退回理由",
                        1000,
                        t -> new ReturnPart(TASK, UNIT, t),
                        ReturnPart::reason),
                TextField.of(
                        ObjectToAllocation.class,
                        "reason",
                        "异议理由",
                        1000,
                        t -> new ObjectToAllocation(TASK, t),
                        ObjectToAllocation::reason),
                TextField.of(
                        AnswerAllocationObjection.class,
                        "reason",
                        "答复理由",
                        1000,
                        t -> new AnswerAllocationObjection(TASK, UNIT, AllocationAnswer.KEEP, t),
                        AnswerAllocationObjection::reason),
                TextField.of(
                        ProposeMilestones.class,
                        "milestones[0].name",
                        "第1个节点的名称",
                        60,
                        t -> milestones(t, "科长"),
                        command -> command.milestones().getFirst().name()),
                TextField.of(
                        ProposeMilestones.class,
                        "milestones[0].responsible",
                        "第1个节点的责任人",
                        60,
                        t -> milestones("通水", t),
                        command -> command.milestones().getFirst().responsible()),
                TextField.of(
                        RefuseMilestones.class,
                        "reason",
                        "退回工期的理由",
                        1000,
                        t -> new RefuseMilestones(TASK, t),
                        RefuseMilestones::reason),
                TextField.of(
                        MeetMilestone.class,
                        "text",
                        "完成情况",
                        2000,
                        t -> new MeetMilestone(TASK, 1, t, null),
                        MeetMilestone::text),
                TextField.of(
                        ProposeRebaseline.class,
                        "reason",
                        "调整理由",
                        1000,
                        t -> new ProposeRebaseline(TASK, milestones("通水", "科长").milestones(), t),
                        ProposeRebaseline::reason),
                TextField.of(
                        ProposeRebaseline.class,
                        "milestones[0].name",
                        "第1个节点的名称",
                        60,
                        t -> new ProposeRebaseline(TASK, List.of(new Milestone(t, LocalDate.EPOCH, "科长")), "汛期"),
                        command -> command.milestones().getFirst().name()),
                TextField.of(
                        ProposeRebaseline.class,
                        "milestones[0].responsible",
                        "第1个节点的责任人",
                        60,
                        t -> new ProposeRebaseline(TASK, List.of(new Milestone("通水", LocalDate.EPOCH, t)), "汛期"),
                        command -> command.milestones().getFirst().responsible()),
                TextField.of(
                        RefuseRebaseline.class,
                        "reason",
                        "不予调整的理由",
                        1000,
                        t -> new RefuseRebaseline(TASK, t),
                        RefuseRebaseline::reason),
                TextField.of(
                        CancelTask.class, "reason", "撤销原因", 1000, t -> new CancelTask(TASK, t), CancelTask::reason),
                TextField.of(MergeTask.class, "into", "主办事项的文号", 60, t -> merging(t, "重复"), MergeTask::into),
                TextField.of(MergeTask.class, "reason", "并案理由", 1000, t -> merging("督1", t), MergeTask::reason),
                TextField.of(
                        MergeTask.class,
                        "deadlineReason",
                        "另定时限的理由",
                        1000,
                        t -> new MergeTask(TASK, "督1", "重复", LocalDate.EPOCH, t),
                        MergeTask::deadlineReason),
                TextField.of(SplitTask.class, "reason", "分解理由", 1000, t -> splitting("修路", "通车", t), SplitTask::reason),
                TextField.of(
                        SplitTask.class,
                        "parts[0].title",
                        "第1个事项的名称",
                        200,
                        t -> splitting(t, "通车", "两件事"),
                        command -> command.parts().getFirst().title()),
                TextField.of(
                        SplitTask.class,
                        "parts[0].completionStandard",
                        "第1个事项的完成标准",
                        1000,
                        t -> splitting("修路", t, "两件事"),
                        command -> command.parts().getFirst().completionStandard()),
                TextField.of(
                        RaiseObjection.class,
                        "reason",
                        "异议理由",
                        2000,
                        t -> new RaiseObjection(TASK, 9, t, List.of()),
                        RaiseObjection::reason),
                TextField.of(
                        DecideObjection.class,
                        "reason",
                        "复核理由",
                        2000,
                        t -> new DecideObjection(TASK, 1, ObjectionOutcome.DISMISSED, t, null),
                        DecideObjection::reason),
                TextField.of(
                        SendDigest.class,
                        "receiverName",
                        "接收单位",
                        60,
                        t -> new SendDigest(new UUID(1, 2), t, LocalDate.EPOCH, List.of(), 0),
                        SendDigest::receiverName),
                TextField.of(
                        RegisterUnit.class, "name", "单位名称", 60, t -> new RegisterUnit(t, null), RegisterUnit::name),
                TextField.of(
                        RegisterLeader.class, "name", "姓名", 30, t -> new RegisterLeader(null, t), RegisterLeader::name),
                TextField.of(
                        RenameUnit.class,
                        "name",
                        "单位名称",
                        60,
                        t -> new RenameUnit(UNIT, t, FROM, null),
                        RenameUnit::name),
                TextField.of(
                        AppointHead.class,
                        "name",
                        "姓名",
                        30,
                        t -> new AppointHead(UNIT, t, "局长", FROM),
                        AppointHead::name),
                TextField.of(
                        AppointHead.class,
                        "post",
                        "职务",
                        60,
                        t -> new AppointHead(UNIT, "周川", t, FROM),
                        AppointHead::post),
                TextField.of(
                        AppointLiaison.class,
                        "name",
                        "姓名",
                        30,
                        t -> new AppointLiaison(UNIT, t, "科长", FROM),
                        AppointLiaison::name),
                TextField.of(
                        AppointLiaison.class,
                        "post",
                        "职务",
                        60,
                        t -> new AppointLiaison(UNIT, "周川", t, FROM),
                        AppointLiaison::post),
                TextField.of(
                        JoinGroup.class,
                        "group",
                        "排名分组",
                        30,
                        t -> new JoinGroup(UNIT, t, YearMonth.from(FROM)),
                        JoinGroup::group),
                TextField.of(
                        ChangeLeaderPost.class,
                        "post",
                        "职务",
                        60,
                        t -> new ChangeLeaderPost(LEADER, t, FROM),
                        ChangeLeaderPost::post),
                TextField.of(
                        AssignFields.class,
                        "fields",
                        "分管领域",
                        30,
                        t -> new AssignFields(LEADER, fields(t), FROM),
                        command -> command.fields().getFirst()),
                TextField.of(
                        DelegateAsLeader.class,
                        "matter",
                        "授权事项",
                        200,
                        t -> new DelegateAsLeader(LEADER, LEADER, t, FROM, FROM),
                        DelegateAsLeader::matter),
                TextField.of(
                        DelegateAsHead.class,
                        "name",
                        "被授权人姓名",
                        30,
                        t -> new DelegateAsHead(UNIT, t, "科长", null, "签收", FROM, FROM),
                        DelegateAsHead::name),
                TextField.of(
                        DelegateAsHead.class,
                        "post",
                        "被授权人职务",
                        60,
                        t -> new DelegateAsHead(UNIT, "陆青", t, null, "签收", FROM, FROM),
                        DelegateAsHead::post),
                TextField.of(
                        DelegateAsHead.class,
                        "matter",
                        "授权事项",
                        200,
                        t -> new DelegateAsHead(UNIT, "陆青", "科长", null, t, FROM, FROM),
                        DelegateAsHead::matter),
                TextField.of(NoticeWording.class, "title", "标题", 120, TextFields::notice, NoticeWording::title),
                TextField.of(Attachment.class, "attachments", "附件", 64, t -> file(t, "a", "b"), Attachment::sha256),
                TextField.of(
                        Attachment.class, "attachments", "附件名称", 200, t -> file("0", t, "b"), Attachment::fileName),
                TextField.of(
                        Attachment.class, "attachments", "附件类型", 120, t -> file("0", "a", t), Attachment::mediaType),
                TextField.of(
                        ProposeRuleSet.class,
                        "yaml",
                        "规则",
                        ProposeRuleSet.LONGEST,
                        t -> new ProposeRuleSet(t, FROM, "试行"),
                        ProposeRuleSet::yaml),
                TextField.of(
                        ProposeRuleSet.class,
                        "reason",
                        "理由",
                        500,
                        t -> new ProposeRuleSet("y", FROM, t),
                        ProposeRuleSet::reason),
                TextField.of(
                        DeclineRuleSet.class,
                        "reason",
                        "理由",
                        500,
                        t -> new DeclineRuleSet(RULES, t),
                        DeclineRuleSet::reason),
                TextField.of(RuleSetId.class, "id", "规则编号", 60, t -> new RuleSetId(t, 1), RuleSetId::id),
                TextField.of(RatePoints.class, "item", "评分项", 60, t -> rating(t, null, "创新"), RatePoints::item),
                TextField.of(RatePoints.class, "reason", "评分理由", 500, t -> rating("lead", null, t), RatePoints::reason),
                TextField.of(Disputed.class, "item", "计分项", 60, t -> new Disputed(t, null, null), Disputed::item),
                TextField.of(
                        Adjustment.class,
                        "fact",
                        "数据",
                        120,
                        t -> new Adjustment(WATER, t, BigDecimal.ONE),
                        Adjustment::fact),
                TextField.of(
                        RaisePointObjection.class,
                        "grounds",
                        "理由",
                        2000,
                        t -> new RaisePointObjection(MARCH, LINE, t, null),
                        RaisePointObjection::grounds),
                TextField.of(
                        RequestRankingReview.class,
                        "grounds",
                        "理由",
                        2000,
                        t -> new RequestRankingReview(MARCH, LINE, t, null),
                        RequestRankingReview::grounds),
                TextField.of(
                        DecidePointObjection.class,
                        "reason",
                        "理由",
                        2000,
                        t -> new DecidePointObjection(MARCH, DISPUTE, false, null, t),
                        DecidePointObjection::reason),
                TextField.of(
                        DecideRankingReview.class,
                        "reason",
                        "理由",
                        2000,
                        t -> new DecideRankingReview(MARCH, DISPUTE, false, null, t),
                        DecideRankingReview::reason),
                TextField.of(
                        CorrectRanking.class,
                        "reason",
                        "更正理由",
                        2000,
                        t -> new CorrectRanking(MARCH, null, t),
                        CorrectRanking::reason),
                TextField.of(
                        RebaseLimits.class,
                        "reason",
                        "重新核定的理由",
                        1000,
                        t -> new RebaseLimits(TASK, t),
                        RebaseLimits::reason),
                TextField.of(
                        AdoptLimitProfile.class,
                        "reason",
                        "理由",
                        500,
                        t -> new AdoptLimitProfile("literal-natural", null, LocalDate.EPOCH, t),
                        AdoptLimitProfile::reason),
                TextField.of(
                        LoadWorkCalendar.class,
                        "source",
                        "来源文号",
                        100,
                        t -> new LoadWorkCalendar(2027, t, "date", null),
                        LoadWorkCalendar::source),
                TextField.of(
                        LoadWorkCalendar.class,
                        "csv",
                        "放假和上班的日期",
                        32 * 1024,
                        t -> new LoadWorkCalendar(2027, "国办发明电", t, null),
                        LoadWorkCalendar::csv),
                TextField.of(
                        CorrectWorkday.class,
                        "source",
                        "依据文号",
                        100,
                        t -> new CorrectWorkday(LocalDate.EPOCH, WorkdayKind.OFF_DAY, t, "调休"),
                        CorrectWorkday::source),
                TextField.of(
                        CorrectWorkday.class,
                        "reason",
                        "理由",
                        500,
                        t -> new CorrectWorkday(LocalDate.EPOCH, WorkdayKind.OFF_DAY, "溪政办", t),
                        CorrectWorkday::reason));
    }

    static Stream<TextField> optional() {
        return Stream.of(
                TextField.of(
                        IssueSupervisionNotice.class,
                        "reason",
                        "升级理由",
                        1000,
                        t -> new IssueSupervisionNotice(TASK, "请办结", t),
                        IssueSupervisionNotice::reason),
                TextField.of(
                        DraftTask.class, "sourceNumber", "来源文号", 60, t -> more(t, null, null), DraftTask::sourceNumber),
                TextField.of(DraftTask.class, "content", "具体内容", 4000, t -> more(null, t, null), DraftTask::content),
                TextField.of(
                        DraftTask.class,
                        "completionStandard",
                        "完成标准",
                        1000,
                        t -> more(null, null, t),
                        DraftTask::completionStandard),
                TextField.of(
                        ReviseDraft.class,
                        "sourceNumber",
                        "来源文号",
                        60,
                        t -> rewritten(t, null, null),
                        ReviseDraft::sourceNumber),
                TextField.of(
                        ReviseDraft.class,
                        "content",
                        "具体内容",
                        4000,
                        t -> rewritten(null, t, null),
                        ReviseDraft::content),
                TextField.of(
                        ReviseDraft.class,
                        "completionStandard",
                        "完成标准",
                        1000,
                        t -> rewritten(null, null, t),
                        ReviseDraft::completionStandard),
                TextField.of(
                        ReportProgress.class, "problems", "存在问题", 2000, t -> report("好", t), ReportProgress::problems),
                TextField.of(
                        GrantExtension.class,
                        "opinion",
                        "审批意见",
                        1000,
                        t -> new GrantExtension(TASK, LocalDate.EPOCH, t),
                        GrantExtension::opinion),
                TextField.of(
                        ApproveLongTermPlan.class,
                        "opinion",
                        "审批意见",
                        1000,
                        t -> new ApproveLongTermPlan(TASK, t),
                        ApproveLongTermPlan::opinion),
                TextField.of(
                        ApproveSuspension.class,
                        "opinion",
                        "审批意见",
                        1000,
                        t -> new ApproveSuspension(TASK, t),
                        ApproveSuspension::opinion),
                TextField.of(
                        ApproveClosing.class,
                        "opinion",
                        "销号意见",
                        1000,
                        t -> new ApproveClosing(TASK, ClosingGrade.GOOD, t),
                        ApproveClosing::opinion),
                TextField.of(
                        CastAppraisal.class,
                        "comment",
                        "意见建议",
                        500,
                        t -> new CastAppraisal(TASK, Appraisal.SATISFIED, t),
                        CastAppraisal::comment),
                TextField.of(
                        AcceptPart.class,
                        "opinion",
                        "采纳意见",
                        1000,
                        t -> new AcceptPart(TASK, UNIT, t),
                        AcceptPart::opinion),
                TextField.of(
                        ConfirmMilestones.class,
                        "opinion",
                        "审核意见",
                        1000,
                        t -> new ConfirmMilestones(TASK, t),
                        ConfirmMilestones::opinion),
                TextField.of(
                        ConfirmRebaseline.class,
                        "opinion",
                        "审批意见",
                        1000,
                        t -> new ConfirmRebaseline(TASK, t),
                        ConfirmRebaseline::opinion),
                TextField.of(
                        RegisterUnit.class, "group", "排名分组", 30, t -> new RegisterUnit("局", t), RegisterUnit::group),
                TextField.of(
                        RenameUnit.class,
                        "source",
                        "依据文号",
                        100,
                        t -> new RenameUnit(UNIT, "县水务局", FROM, t),
                        RenameUnit::source),
                TextField.of(
                        MergeUnit.class,
                        "source",
                        "依据文号",
                        100,
                        t -> new MergeUnit(UNIT, UNIT, FROM, t),
                        MergeUnit::source),
                TextField.of(
                        DissolveUnit.class,
                        "source",
                        "依据文号",
                        100,
                        t -> new DissolveUnit(UNIT, FROM, t),
                        DissolveUnit::source),
                TextField.of(
                        DelegateAsHead.class,
                        "deputyAccount",
                        "登录账号",
                        60,
                        t -> new DelegateAsHead(UNIT, "陆青", "科长", t, "签收", FROM, FROM),
                        DelegateAsHead::deputyAccount),
                TextField.of(
                        RegisterLeader.class, "post", "职务", 60, t -> new RegisterLeader(t, "石磊"), RegisterLeader::post),
                TextField.of(RatePoints.class, "rater", "评分人类别", 60, t -> rating("lead", t, "创新"), RatePoints::rater),
                TextField.of(Disputed.class, "fact", "数据", 120, t -> new Disputed("lead", t, null), Disputed::fact),
                TextField.of(
                        AdoptLimitProfile.class,
                        "name",
                        "时限方案",
                        60,
                        t -> new AdoptLimitProfile(t, t == null || t.isBlank() ? "y" : null, LocalDate.EPOCH, "试行"),
                        AdoptLimitProfile::name),
                TextField.of(
                        AdoptLimitProfile.class,
                        "yaml",
                        "自定方案",
                        AdoptLimitProfile.LONGEST,
                        t -> new AdoptLimitProfile(t == null || t.isBlank() ? "n" : null, t, LocalDate.EPOCH, "试行"),
                        AdoptLimitProfile::yaml),
                TextField.of(
                        LoadWorkCalendar.class,
                        "reason",
                        "理由",
                        500,
                        t -> new LoadWorkCalendar(2027, "国办发明电", "date", t),
                        LoadWorkCalendar::reason));
    }

    static Stream<TextField> all() {
        return Stream.concat(required(), optional());
    }

    private static RatePoints rating(String item, String rater, String reason) {
        return new RatePoints(MARCH, WATER, item, rater, BigDecimal.ONE, reason);
    }

    private static RequestExtension extension(String reason, String progress) {
        return new RequestExtension(TASK, reason, progress, LocalDate.EPOCH);
    }

    private static ProposeLongTermPlan plan(String plan, String node) {
        return new ProposeLongTermPlan(TASK, plan, List.of(new PlanNode(node, LocalDate.EPOCH)));
    }

    private static ProposeMilestones milestones(String name, String responsible) {
        return new ProposeMilestones(TASK, List.of(new Milestone(name, LocalDate.EPOCH, responsible)));
    }

    private static MergeTask merging(String into, String reason) {
        return new MergeTask(TASK, into, reason);
    }

    private static SplitTask splitting(String title, String standard, String reason) {
        var part = new SplitPart(title, standard, UNIT);
        return new SplitTask(TASK, List.of(part, new SplitPart("修桥", "通车", UNIT)), reason);
    }

    private static DraftTask draft(String title, String category, String source) {
        return new DraftTask(title, category, source, null, null, null, LimitType.GENERAL);
    }

    private static DraftTask more(String sourceNumber, String content, String standard) {
        return new DraftTask("修路", "民生", "会议", sourceNumber, content, standard, LimitType.GENERAL);
    }

    private static ReviseDraft revised(String title, String category, String source) {
        return new ReviseDraft(TASK, title, category, source, null, null, null, LimitType.GENERAL);
    }

    private static ReviseDraft rewritten(String sourceNumber, String content, String standard) {
        return new ReviseDraft(TASK, "修路", "民生", "会议", sourceNumber, content, standard, LimitType.GENERAL);
    }

    private static RecordPraise praise(String by, String document, String excerpt) {
        return new RecordPraise(TASK, UNIT, PraiseLevel.CITY, by, FROM, document, excerpt);
    }

    private static ReportProgress report(String text, String problems) {
        return new ReportProgress(TASK, text, 50, problems, List.of());
    }

    private static NoticeWording notice(String title) {
        return new NoticeWording(title, List.of(), List.of(), List.of());
    }

    private static Attachment file(String sha256, String fileName, String mediaType) {
        return new Attachment(sha256, fileName, mediaType, 1);
    }

    private static List<@Nullable String> fields(@Nullable String one) {
        var fields = new ArrayList<@Nullable String>();
        fields.add(one == null ? "" : one);
        return fields;
    }
}
