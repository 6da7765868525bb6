package io.duban.query.task.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockReading.Status;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.limit.ReportStage;
import io.duban.kernel.limit.TaskLamp;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.person.ErasureGround;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.person.RestrictionGround;
import io.duban.kernel.task.AllocationAnswer;
import io.duban.kernel.task.AllocationAnswered;
import io.duban.kernel.task.AllocationObjected;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.AttachmentPurged;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.ClueAuthority;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.ExpiryReminded;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.HeartbeatMissed;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LampAgainst;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.LimitsRebased;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.LongTermPlanRefused;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.MilestoneMet;
import io.duban.kernel.task.MilestoneSlipped;
import io.duban.kernel.task.MilestonesConfirmed;
import io.duban.kernel.task.MilestonesProposed;
import io.duban.kernel.task.MilestonesRebaselined;
import io.duban.kernel.task.MilestonesRefused;
import io.duban.kernel.task.MovedDue;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.ObjectionDismissed;
import io.duban.kernel.task.ObjectionRaised;
import io.duban.kernel.task.ObjectionUpheld;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.PartAccepted;
import io.duban.kernel.task.PartReturned;
import io.duban.kernel.task.PartSubmitted;
import io.duban.kernel.task.PersonalDataErased;
import io.duban.kernel.task.PersonalDataRestricted;
import io.duban.kernel.task.PlanNode;
import io.duban.kernel.task.PraiseLevel;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RebaselineProposed;
import io.duban.kernel.task.RebaselineRefused;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReminderLevel;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.SuspensionProlonged;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionReason;
import io.duban.kernel.task.SuspensionRefused;
import io.duban.kernel.task.SuspensionReviewDue;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskLabelled;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskPart;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskPraised;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskRef;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSplitOff;
import io.duban.kernel.task.TaskSuspended;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import io.duban.kernel.task.VerificationPassed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SentenceTest {

    private static final PersonKey PERSON = new PersonKey(new UUID(7, 1));
    private static final TaskId TASK = new TaskId(new UUID(1, 1));
    private static final UnitRef ROADS = new UnitRef(new UnitId(new UUID(1, 2)), "县交通运输局");
    private static final UnitRef TOWN = new UnitRef(new UnitId(new UUID(1, 3)), "石桥镇");
    private static final LeaderRef MENG = new LeaderRef(new LeaderId(new UUID(1, 4)), "副县长", "孟晓岚");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 17);
    private static final List<Milestone> MILESTONES =
            List.of(new Milestone("招标", DAY, "科长"), new Milestone("通车", DAY.plusDays(10), "科长"));
    private static final TaskRef OTHER = new TaskRef(new TaskId(new UUID(1, 5)), "督〔2026〕9号", "引桥");
    private static final Instant SIX = DAY.atTime(18, 0).atZone(CountyTime.ZONE).toInstant();
    private static final Attachment FILE = new Attachment("a".repeat(64), "验收单.pdf", "application/pdf", 9);

    record Said(TaskEvent event, String sentence, @Nullable String words) {}

    static Stream<Said> everything_that_can_happen() {
        return Stream.of(
                new Said(
                        new TaskDrafted(TASK, "路", "民生实事", "常务会议", null, null, null, LimitType.GENERAL, "li"),
                        "拟办，来源：常务会议",
                        null),
                new Said(
                        new LedgerEntryCarriedOver(
                                TASK,
                                new ImportId(new UUID(1, 5)),
                                null,
                                new LedgerEntry("台账.xlsx", 1200, Map.of("文号", "1"))),
                        "由台账《台账.xlsx》第 1200 行导入",
                        null),
                new Said(
                        new DraftRevised(TASK, "桥", "民生实事", "常务会议", null, null, null, LimitType.GENERAL),
                        "修改拟办内容，事项名称：桥",
                        null),
                new Said(new RegistrationRequested(TASK), "提请立项审批", null),
                new Said(new RegistrationRefused(TASK, "请写明数量"), "不予立项，退回拟办", "请写明数量"),
                new Said(new RegistrationApproved(TASK, "督〔2026〕3号", DAY), "批准立项，文号 督〔2026〕3号", null),
                new Said(
                        new TaskDispatched(TASK, ROADS, List.of(TOWN), MENG, DAY, DAY),
                        "交办给县交通运输局，协办 石桥镇，牵头领导 副县长 孟晓岚，办理时限 2026-07-17",
                        null),
                new Said(new TaskDispatched(TASK, ROADS, List.of(), null, null, DAY), "交办给县交通运输局，未定办理时限", null),
                new Said(new TaskSigned(TASK, ROADS), "县交通运输局签收", null),
                new Said(new ReturnRequested(TASK, ROADS, "非本局职责", 1, false), "县交通运输局申请退回（本事项第 1 次）", "非本局职责"),
                new Said(
                        new ReturnRequested(TASK, ROADS, "非本局职责", 3, true),
                        "县交通运输局申请退回（本事项第 3 次），已提级，由县领导指定承办单位",
                        "非本局职责"),
                new Said(new ReturnRefused(TASK, ROADS, true, "属于职责范围"), "驳回退回，仍由县交通运输局承办", "属于职责范围"),
                new Said(
                        new TaskReassigned(TASK, ROADS, TOWN, List.of(ROADS), MENG, DAY, DAY, "属地管理"),
                        "由县交通运输局改派石桥镇，协办 县交通运输局，牵头领导 副县长 孟晓岚，办理时限 2026-07-17",
                        "属地管理"),
                new Said(
                        new UnitDesignated(TASK, ROADS, TOWN, List.of(), MENG, DAY, DAY, "由镇里牵头"),
                        "副县长 孟晓岚指定石桥镇承办，办理时限 2026-07-17",
                        "由镇里牵头"),
                new Said(
                        new ProgressReported(TASK, ROADS, "路基完成", 80, null, List.of(FILE)),
                        "县交通运输局反馈进展，进度 80%",
                        "路基完成"),
                new Said(
                        new ProgressReported(TASK, ROADS, "路基完成", 80, "缺审批", List.of()),
                        "县交通运输局反馈进展，进度 80%；存在问题：缺审批",
                        "路基完成"),
                new Said(
                        new ProgressReported(
                                TASK,
                                ROADS,
                                "合并反馈",
                                80,
                                null,
                                List.of(),
                                List.of(new ReportStage("D1", "研究部署"), new ReportStage("D3", "反馈办理情况"))),
                        "县交通运输局反馈进展，进度 80%，答复研究部署（D1）、反馈办理情况（D3）",
                        "合并反馈"),
                new Said(new PartSubmitted(TASK, TOWN, "过半", 50, List.of(), false), "石桥镇向牵头单位反馈协办情况，进度 50%", "过半"),
                new Said(new PartSubmitted(TASK, TOWN, "已清表", 100, List.of(), true), "石桥镇向牵头单位报告协办任务完成，进度 100%", "已清表"),
                new Said(new PartAccepted(TASK, TOWN, ROADS, true, null), "县交通运输局采纳石桥镇的协办情况", null),
                new Said(new PartAccepted(TASK, TOWN, ROADS, false, "现场核实"), "县交通运输局代为采纳石桥镇的协办情况（该单位尚未报告完成）", "现场核实"),
                new Said(new PartReturned(TASK, TOWN, ROADS, "缺照片"), "县交通运输局退回石桥镇的协办情况", "缺照片"),
                new Said(new AllocationObjected(TASK, TOWN, "无关"), "石桥镇对分工提出异议", "无关"),
                new Said(new AllocationAnswered(TASK, TOWN, AllocationAnswer.KEEP, "属地"), "答复分工异议：石桥镇维持分工", "属地"),
                new Said(new AllocationAnswered(TASK, TOWN, AllocationAnswer.RELEASE, "属实"), "答复分工异议：石桥镇退出协办", "属实"),
                new Said(
                        new MilestonesProposed(TASK, ROADS, MILESTONES),
                        "县交通运输局拟订倒排工期；节点“招标” 2026-07-17；节点“通车” 2026-07-27",
                        null),
                new Said(
                        new MilestonesConfirmed(TASK, ROADS, 1, MILESTONES, "同意"),
                        "确认倒排工期（第 1 版，2 个节点）；节点“招标” 2026-07-17；节点“通车” 2026-07-27",
                        "同意"),
                new Said(new MilestonesRefused(TASK, ROADS, "太松"), "退回倒排工期", "太松"),
                new Said(met(DAY), "县交通运输局完成节点“招标”（计划 2026-07-17）", "已中标"),
                new Said(met(DAY.plusDays(1)), "县交通运输局完成节点“招标”（计划 2026-07-17，已过计划日期）", "已中标"),
                new Said(
                        new RebaselineProposed(TASK, ROADS, MILESTONES.subList(1, 2), "汛期"),
                        "县交通运输局申请调整工期；节点“通车” 2026-07-27",
                        "汛期"),
                new Said(
                        new MilestonesRebaselined(TASK, ROADS, 2, MILESTONES, 1, null),
                        "批准调整工期（第 2 版，原第 1 版保留）；节点“通车” 2026-07-27",
                        null),
                new Said(new RebaselineRefused(TASK, ROADS, "能按期"), "不予调整工期", "能按期"),
                new Said(
                        new ExtensionRequested(TASK, ROADS, "连续降雨", "路基八成", DAY, DAY.plusDays(3)),
                        "县交通运输局申请延期到 2026-07-20（原时限 2026-07-17）；目前进展：路基八成",
                        "连续降雨"),
                new Said(
                        new ExtensionGranted(TASK, ROADS, DAY, DAY.plusDays(2), null),
                        "批准延期，办理时限由 2026-07-17 改为 2026-07-19",
                        null),
                new Said(new ExtensionRefused(TASK, ROADS, DAY, "不成立"), "不予延期，办理时限仍为 2026-07-17", "不成立"),
                new Said(
                        new LimitsRebased(
                                TASK,
                                "甲",
                                1,
                                "乙",
                                2,
                                List.of(
                                        new MovedDue("D7", "落实解决", SIX, SIX.plusSeconds(86400)),
                                        new MovedDue("D3", "反馈", SIX, SIX),
                                        new MovedDue("D1", "部署", SIX, null),
                                        new MovedDue("D5", "中期", null, SIX)),
                                "改用新方案"),
                        "重新核定时限；方案由“甲”（第1版）改为“乙”（第2版）；落实解决 由 2026-07-17 18:00 改为 2026-07-18 18:00"
                                + "；反馈 2026-07-17 18:00 不再是暂定；部署 不再要求；增加中期 2026-07-17 18:00",
                        "改用新方案"),
                new Said(
                        new LimitsRebased(TASK, "甲", 1, "甲", 1, List.of(new MovedDue("D3", "反馈", SIX, SIX)), "新日历"),
                        "重新核定时限；反馈 2026-07-17 18:00 不再是暂定",
                        "新日历"),
                new Said(
                        new LongTermPlanProposed(
                                TASK, ROADS, "分两期", List.of(new PlanNode("一期", DAY), new PlanNode("二期", DAY))),
                        "县交通运输局申请转长期推进；节点“一期” 2026-07-17；节点“二期” 2026-07-17",
                        "分两期"),
                new Said(
                        new LongTermPlanApproved(TASK, ROADS, "分两期", List.of(new PlanNode("一期", DAY)), null, DAY, "同意"),
                        "同意转长期推进，办理时限改为 2026-07-17；节点“一期” 2026-07-17",
                        "同意"),
                new Said(new LongTermPlanRefused(TASK, ROADS, "能按期"), "不同意转长期推进", "能按期"),
                new Said(
                        new SuspensionProposed(TASK, SuspensionReason.LITIGATION, "已立案", DAY, "li"),
                        "提请中止，事由：诉讼或仲裁，复核日期 2026-07-17",
                        "已立案"),
                new Said(
                        new TaskSuspended(TASK, SuspensionReason.FORCE_MAJEURE, DAY, DAY, null, null),
                        "批准中止，事由：不可抗力，复核日期 2026-07-17；中止期间时限停止计算",
                        null),
                new Said(new SuspensionRefused(TASK, "可办"), "不予中止，事项继续办理", "可办"),
                new Said(new TaskResumed(TASK, "已判决", DAY, DAY), "恢复办理，新的办理时限 2026-07-17", "已判决"),
                new Said(new TaskResumed(TASK, "已判决", null, DAY), "恢复办理", "已判决"),
                new Said(new SuspensionProlonged(TASK, DAY, "未判决"), "延长中止，新的复核日期 2026-07-17", "未判决"),
                new Said(new CompletionRequested(TASK, ROADS, "全线贯通", List.of(FILE)), "县交通运输局申请办结", "全线贯通"),
                new Said(new VerificationPassed(TASK, "属实"), "核查通过", "属实"),
                new Said(new CompletionReturned(TASK, "排水未接", DAY), "退回重办，新的办理时限 2026-07-17", "排水未接"),
                new Said(new CompletionReturned(TASK, "排水未接", null), "退回重办", "排水未接"),
                new Said(
                        new TaskClosed(TASK, DAY, true, "同意", null, ClosingGrade.GOOD),
                        "批准销号，2026-07-17 按期办结，等次良好",
                        "同意"),
                new Said(new TaskClosed(TASK, DAY, false, null, "满意", null), "批准销号，2026-07-17 逾期办结，群众评议：满意", null),
                new Said(new TaskClosed(TASK, DAY, null, null, null, null), "批准销号，销号日期 2026-07-17", null),
                new Said(new VerificationBegun(TASK, VerificationKind.SITE), "开始现场核查", null),
                new Said(
                        new FalsificationFound(TASK, ROADS, "旧照", List.of(FILE), DAY),
                        "认定县交通运输局弄虚作假，退回重办，新的办理时限 2026-07-17",
                        "旧照"),
                new Said(new PublicGateSet(TASK, ReviewSubject.PROJECT, "民生实事"), "设置群众评议（项目）：群众不认可，不予销号", "民生实事"),
                new Said(new PublicGateLifted(TASK, "诉求已撤回"), "取消群众评议", "诉求已撤回"),
                new Said(
                        new ElectorateFrozen(TASK, 1, ReviewMethod.BENEFICIARY_LIST, 1200, 40, DAY),
                        "冻结第 1 轮评议范围：受益名单，涉及 1200 人，样本 40 人，截止 2026-07-17",
                        null),
                new Said(
                        new AppraisalCast(TASK, 1, Appraisal.BASICALLY_SATISFIED, "还差排水", "jianduyuan1"),
                        "第 1 轮群众评议：基本满意",
                        "还差排水"),
                new Said(
                        new NoContactRecorded(TASK, 2, List.of(DAY.minusDays(1), DAY), "jianduyuan1"),
                        "第 2 轮群众评议：未取得联系（2026-07-16、2026-07-17 联系）",
                        null),
                new Said(concluded(true), "第 1 轮群众评议结束，群众认可：满意 30、基本满意 4、不满意 3、未取得联系 2，样本 40 人", null),
                new Said(concluded(false), "第 1 轮群众评议结束，群众不认可，退回重办：满意 30、基本满意 4、不满意 3、未取得联系 2，样本 40 人", null),
                new Said(new ClosingRefused(TASK, "未见实效", null, 80), "不予销号，退回重办", "未见实效"),
                new Said(
                        new TaskReopened(
                                TASK,
                                2,
                                ReopeningKind.AUDIT,
                                "路面塌陷",
                                DAY,
                                80,
                                DAY.minusDays(30),
                                true,
                                ClosingGrade.GOOD),
                        "重启办理（审计巡察，第 2 轮），2026-06-17 的销号不再作数，新的办理时限 2026-07-17",
                        "路面塌陷"),
                new Said(new TaskCancelled(TASK, "重复"), "撤销事项", "重复"),
                new Said(new TaskMerged(TASK, OTHER, "同一工程"), "并入督〔2026〕9号 引桥，本事项终止计时，不再单独统计", "同一工程"),
                new Said(new TaskAbsorbed(TASK, OTHER, DAY, null), "并入督〔2026〕9号 引桥，新的办理时限 2026-07-17", null),
                new Said(new TaskAbsorbed(TASK, OTHER, DAY, "同时验收"), "并入督〔2026〕9号 引桥，新的办理时限 2026-07-17", "同时验收"),
                new Said(
                        new TaskSplit(TASK, List.of(new TaskPart(OTHER.id(), "引桥", TOWN)), "两个单位"),
                        "分解为 1 个事项；引桥（拟由石桥镇牵头）",
                        "两个单位"),
                new Said(
                        new TaskSplitOff(TASK, OTHER, 1, 2, TOWN, DAY),
                        "由督〔2026〕9号 引桥分解而来（第 1 项，共 2 项），拟由石桥镇牵头，办理时限不晚于 2026-07-17",
                        null),
                new Said(
                        new ObjectionRaised(
                                TASK, 1, 9, Conclusion.REWORK, DAY, ROADS, "已接入", List.of(FILE), DAY.plusDays(30)),
                        "县交通运输局对 2026-07-17 的“退回重办”提出异议，应于 2026-08-16 前答复",
                        "已接入"),
                new Said(
                        new ObjectionUpheld(TASK, 1, 9, Conclusion.REWORK, "属实", null, null),
                        "第 1 号异议成立，“退回重办”的结论予以更正，该次退回不计入统计",
                        "属实"),
                new Said(
                        new ObjectionUpheld(
                                TASK, 2, 9, Conclusion.CLOSING, "属实", ClosingGrade.QUALIFIED, ClosingGrade.GOOD),
                        "第 2 号异议成立，“销号结论”的结论予以更正，等次改为良好",
                        "属实"),
                new Said(
                        new ObjectionDismissed(TASK, 1, 9, Conclusion.FALSIFICATION, "清楚"),
                        "第 1 号异议不成立，维持“认定弄虚作假”",
                        "清楚"),
                new Said(
                        new ClueTransferred(TASK, ClueAuthority.DISCIPLINE, "YS-2026-0003", DAY),
                        "2026-07-17 向纪检监察机关移送线索，密封编号 YS-2026-0003（仅督查室主任和分管、领办领导可见）",
                        null),
                new Said(
                        new AttachmentPurged(TASK, "a".repeat(64), "验收单.pdf", "误传", "孙保密", "周主任"),
                        "附件“验收单.pdf”已按程序销毁（孙保密提请，周主任批准）",
                        "误传"),
                new Said(
                        new CitizenRecorded(TASK, PERSON, List.of(PersonalField.NAME, PersonalField.ADDRESS)),
                        "登记诉求人（姓名、住址，已加密单独保存）",
                        null),
                new Said(
                        new PersonalDataRestricted(TASK, PERSON, RestrictionGround.REQUESTED),
                        "限制处理诉求人的个人信息：本人要求限制处理",
                        null),
                new Said(new PersonalDataErased(TASK, PERSON, ErasureGround.PERIOD_ENDED), "诉求人的个人信息已删除：保存期限届满", null),
                new Said(
                        new TaskLabelled(TASK, DataLabel.INTERNAL, DataLabel.WORK_SECRET, "谈判底价"),
                        "数据标识由“内部”改为“工作秘密”",
                        "谈判底价"),
                new Said(new OfficeNamed(TASK, new UnitRef(ROADS.id(), "县委督查室")), "由县委督查室督办", null),
                new Said(new UnitReminded(TASK, ROADS, "请抓紧"), "催办县交通运输局", "请抓紧"),
                new Said(
                        new LampChanged(
                                TASK, TaskLamp.NORMAL, TaskLamp.NEAR, EVENING, LampAgainst.UNIT, "D7", "落实解决", EVENING),
                        "灯号由●正常转为◆临期提醒：落实解决 将于 2026-03-02 18:00 到期，记在承办单位名下",
                        null),
                new Said(
                        new LampChanged(
                                TASK,
                                TaskLamp.TODAY,
                                TaskLamp.OVERDUE,
                                EVENING,
                                LampAgainst.OFFICE,
                                "RETURN",
                                "决定退回改派",
                                EVENING),
                        "灯号由▲今日到期/节点滞后转为■逾期：决定退回改派 已于 2026-03-02 18:00 到期，记在督查室名下",
                        null),
                new Said(
                        new LampChanged(
                                TASK,
                                TaskLamp.OVERDUE,
                                TaskLamp.OVERDUE,
                                EVENING,
                                LampAgainst.UNIT,
                                "D7",
                                "落实解决",
                                EVENING),
                        "灯号仍为■逾期：落实解决 已于 2026-03-02 18:00 到期，记在承办单位名下",
                        null),
                new Said(
                        new LampChanged(TASK, TaskLamp.NORMAL, TaskLamp.NOT_RUNNING, EVENING, null, null, "申请办结", null),
                        "灯号由●正常转为○未启动/暂停（申请办结）",
                        null),
                new Said(
                        new AnswerAwaited(TASK, Awaited.RETURN, ClockReading.of(Clock.start(awaited()))),
                        "待决定退回改派，应于 2026-03-02 18:00 前完成",
                        null),
                new Said(
                        new ExpiryReminded(TASK, ROADS, ReminderLevel.TODAY, "D7", "落实解决", EVENING),
                        "提醒县交通运输局（今日到期）：落实解决，时限 2026-03-02 18:00",
                        null),
                new Said(slip(SlipKind.DISPATCH, 0, List.of(), null), "下达交办单 交办〔2026〕1号，送县交通运输局", null),
                new Said(
                        slip(SlipKind.SUPERVISION, 8, List.of("催办〔2026〕1号"), "久拖不决"),
                        "下达督办通知单 交办〔2026〕1号，送县交通运输局，已逾期 8 天，此前已下达 催办〔2026〕1号，升级理由：久拖不决",
                        "请办结"),
                new Said(
                        new MilestoneSlipped(TASK, ROADS, 1, 2, "通车", DAY),
                        "第 2 个节点“通车”（计划 2026-07-17）到期未完成，节点滞后",
                        null),
                new Said(
                        new HeartbeatMissed(TASK, ROADS, YearMonth.of(2026, 3), EVENING),
                        "县交通运输局未按时提交 2026 年 3 月的反馈（时限 2026-03-02 18:00）",
                        null),
                new Said(
                        new SuspensionReviewDue(TASK, LocalDate.of(2026, 3, 2)),
                        "中止复核日期 2026-03-02 已到，请决定恢复办理或延长中止",
                        null),
                new Said(new InstructionGiven(TASK, MENG, "雨季前通车"), "副县长 孟晓岚批示", "雨季前通车"),
                new Said(new InstructionGiven(TASK, null, "雨季前通车"), "批示", "雨季前通车"),
                new Said(
                        new TaskPraised(
                                TASK, ROADS, PraiseLevel.CITY, "市长", LocalDate.of(2026, 3, 2), "市政府批示〔2026〕12号", "可推广"),
                        "县交通运输局得到市级肯定性批示：市长 2026-03-02（市政府批示〔2026〕12号）",
                        "可推广"),
                new Said(new LeaderAdopted(TASK, MENG), "副县长 孟晓岚领办", null),
                new Said(new LeaderReleased(TASK, MENG, "分工调整"), "副县长 孟晓岚解除领办", "分工调整"),
                new Said(
                        clocks(ClockCause.DISPATCHED, Status.RUNNING, List.of(2027)),
                        "时钟：交办起算，落实解决 2027-01-08 18:00（暂定）",
                        null),
                new Said(clocks(ClockCause.STOPPED, Status.DROPPED, List.of()), "时钟：暂停计时", null));
    }

    private static MilestoneMet met(LocalDate day) {
        return new MilestoneMet(TASK, ROADS, 1, 1, "招标", DAY, day, "已中标", List.of());
    }

    private static PublicReviewConcluded concluded(boolean passed) {
        return new PublicReviewConcluded(
                TASK,
                1,
                ReviewSubject.PROJECT,
                ReviewMethod.CALL_BACK,
                1200,
                40,
                new ReviewTally(30, 4, 3, 2),
                passed,
                100);
    }

    @ParameterizedTest
    @MethodSource("everything_that_can_happen")
    void each_event_reads_as_a_sentence(Said said) {
        var sentence = Sentence.of(said.event());

        assertThat(timeline().words(sentence)).isEqualTo(said.sentence());
        assertThat(sentence.words()).isEqualTo(said.words());
    }

    @Test
    void no_kind_of_event_is_left_without_a_sentence() {
        var tried = everything_that_can_happen()
                .<Class<?>>map(said -> said.event().getClass())
                .collect(Collectors.toSet());

        assertThat(tried)
                .isEqualTo(Arrays.stream(TaskEvent.class.getPermittedSubclasses())
                        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void files_and_the_row_of_a_ledger_come_along() {
        var reported = Sentence.of(new ProgressReported(TASK, ROADS, "路基完成", 80, "缺审批", List.of(FILE)));
        var carried = Sentence.of(new LedgerEntryCarriedOver(
                TASK, new ImportId(new UUID(1, 5)), null, new LedgerEntry("台账.xlsx", 2, Map.of("文号", "1"))));

        assertThat(reported.attachments()).containsExactly(FILE);
        assertThat(carried.cells()).containsExactly(Map.entry("文号", "1"));
    }

    @Test
    void braces_and_quotes_that_a_person_wrote_stay_as_they_are() {
        var sentence = Sentence.of(new ProgressReported(TASK, ROADS, "x", 1, "{0} it's '{1}'", List.of()));

        assertThat(timeline().words(sentence)).endsWith("；存在问题：{0} it's '{1}'");
    }

    private static Timeline timeline() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/task");
        texts.setDefaultEncoding("UTF-8");
        return new Timeline(texts);
    }

    @Test
    void the_bar_marks_where_a_task_stands() {
        assertThat(Step.of(TaskPhase.REWORK))
                .extracting(Step::state)
                .containsExactly(
                        Step.State.DONE,
                        Step.State.DONE,
                        Step.State.DONE,
                        Step.State.CURRENT,
                        Step.State.AHEAD,
                        Step.State.AHEAD);
        assertThat(Step.of(TaskPhase.CLOSED)).allMatch(step -> step.state() == Step.State.DONE);
        for (var ended : List.of(TaskPhase.CANCELLED, TaskPhase.MERGED, TaskPhase.SPLIT)) {
            assertThat(Step.of(ended)).allMatch(step -> step.state() == Step.State.AHEAD);
        }
        assertThat(Arrays.stream(TaskPhase.values()).map(Step::of)).allMatch(bar -> bar.size() == 6);
    }

    private static final Instant EVENING = Instant.parse("2026-03-02T10:00:00Z");

    private static Due awaited() {
        return new Due("RETURN", "决定退回改派", Pace.WORKDAYS, LocalDate.of(2026, 3, 1), 1, EVENING, false, List.of());
    }

    private static SlipIssued slip(SlipKind kind, int daysLate, List<String> earlier, @Nullable String reason) {
        return new SlipIssued(
                TASK,
                kind,
                "交办〔2026〕1号",
                ROADS,
                "请办结",
                null,
                LocalDate.of(2026, 3, 2),
                EVENING,
                daysLate,
                null,
                earlier,
                reason,
                "督查室",
                LocalDate.of(2026, 3, 10));
    }

    private static ClocksSet clocks(ClockCause cause, Status status, List<Integer> missing) {
        var due = Instant.parse("2027-01-08T10:00:00Z");
        return new ClocksSet(
                TASK,
                cause,
                "13710-workday-v1",
                1,
                "CN-official",
                List.of(new ClockReading(
                        "D7", "落实解决", Pace.WORKDAYS, DAY, 7, due, true, missing, status, null, null, null)));
    }
}
