package io.duban.kernel.event;

import io.duban.kernel.calendar.Day;
import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.county.NamedDay;
import io.duban.kernel.county.WorkCalendarLoaded;
import io.duban.kernel.county.WorkdayCorrected;
import io.duban.kernel.county.WorkdayKind;
import io.duban.kernel.digest.DigestItem;
import io.duban.kernel.digest.DigestPart;
import io.duban.kernel.digest.DigestSent;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.ledger.LedgerImportCompleted;
import io.duban.kernel.ledger.LedgerImportStarted;
import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.limit.TaskLamp;
import io.duban.kernel.notice.*;
import io.duban.kernel.organisation.DelegationEnded;
import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.organisation.Deputy;
import io.duban.kernel.organisation.GroupJoined;
import io.duban.kernel.organisation.HeadAppointed;
import io.duban.kernel.organisation.HeadDelegated;
import io.duban.kernel.organisation.LeaderDelegated;
import io.duban.kernel.organisation.LeaderFieldsAssigned;
import io.duban.kernel.organisation.LeaderLeftOffice;
import io.duban.kernel.organisation.LeaderPostChanged;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.LiaisonAppointed;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.organisation.UnitDissolved;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.organisation.UnitMerged;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.organisation.UnitRenamed;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.person.ErasureGround;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.person.RestrictionGround;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetDeclined;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.adoption.RuleSetProposed;
import io.duban.kernel.ranking.period.*;
import io.duban.kernel.task.*;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.ExpiryReminded;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.HeartbeatMissed;
import io.duban.kernel.task.LampAgainst;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.MilestoneSlipped;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.PraiseLevel;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
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
import io.duban.kernel.task.SuspensionReviewDue;
import io.duban.kernel.task.TaskPraised;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One event of every kind, under the name that it must be stored with. */
final class EventExamples {

    private static final RuleSetId RULES = new RuleSetId("monthly", 3);
    static final TaskId TASK = new TaskId(new UUID(1, 1));
    static final NoticeId NOTICE = new NoticeId(new UUID(2, 1));
    static final PersonKey PERSON = new PersonKey(new UUID(7, 1));
    static final ImportId IMPORT = new ImportId(new UUID(3, 1));
    static final UnitRef UNIT = new UnitRef(new UnitId(new UUID(4, 1)), "县教育局");
    static final UnitRef OTHER = new UnitRef(new UnitId(new UUID(4, 2)), "县住建局");
    static final LeaderRef LEADER = new LeaderRef(new LeaderId(new UUID(5, 1)), "副县长", "石磊");
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final Milestone MILESTONE = new Milestone("通水", DAY, "水利科长");
    static final NoticeWording WORDING = new NoticeWording("通报", List.of(), List.of(), List.of());

    static final Instant AT = Instant.parse("2026-03-31T10:00:00Z");
    static final List<PlanNode> NODES = List.of(new PlanNode("通水", DAY));
    static final SuspensionReason STOPPED_BY = SuspensionReason.LITIGATION;

    private EventExamples() {}

    static Map<String, DomainEvent> tasks() {
        var row = new LedgerEntry("台账.xlsx", 3, Map.of("序号", "1"));
        var events = new LinkedHashMap<String, DomainEvent>();
        events.put("task.drafted", new TaskDrafted(TASK, "路", "类", "会", null, null, null, LimitType.MAJOR, "chen"));
        events.put("task.carried_over", new LedgerEntryCarriedOver(TASK, IMPORT, null, row));
        events.put("task.draft_revised", new DraftRevised(TASK, "桥", "类", "会", null, null, null, LimitType.GENERAL));
        events.put("task.registration_requested", new RegistrationRequested(TASK));
        events.put("task.registration_refused", new RegistrationRefused(TASK, "依据不足"));
        events.put("task.labelled", new TaskLabelled(TASK, DataLabel.INTERNAL, DataLabel.WORK_SECRET, "涉及招商谈判底价。"));
        events.put("task.office_named", new OfficeNamed(TASK, UNIT));
        events.put("task.registered", new RegistrationApproved(TASK, "督〔2026〕3号", DAY));
        events.put("task.dispatched", new TaskDispatched(TASK, UNIT, List.of(), LEADER, DAY, DAY));
        events.put("task.signed", new TaskSigned(TASK, UNIT));
        events.put("task.return_requested", new ReturnRequested(TASK, UNIT, "非本单位职责", 1, false));
        events.put("task.return_refused", new ReturnRefused(TASK, UNIT, true, "属于职责范围"));
        events.put("task.reassigned", new TaskReassigned(TASK, UNIT, OTHER, List.of(), LEADER, DAY, DAY, "职责在该单位"));
        events.put("task.unit_designated", new UnitDesignated(TASK, UNIT, OTHER, List.of(), LEADER, DAY, DAY, "由其牵头"));
        events.put("task.progress_reported", new ProgressReported(TASK, UNIT, "好", 40, null, List.of()));
        events.put("task.extension_requested", new ExtensionRequested(TASK, UNIT, "汛期", "过半", DAY, DAY.plusDays(9)));
        events.put("task.extension_granted", new ExtensionGranted(TASK, UNIT, DAY, DAY.plusDays(9), null));
        events.put("task.extension_refused", new ExtensionRefused(TASK, UNIT, DAY, "不成立"));
        events.put("task.long_term_plan_proposed", new LongTermPlanProposed(TASK, UNIT, "分期", NODES));
        events.put("task.long_term_plan_approved", new LongTermPlanApproved(TASK, UNIT, "分期", NODES, DAY, DAY, null));
        events.put("task.long_term_plan_refused", new LongTermPlanRefused(TASK, UNIT, "能按期"));
        events.put("task.suspension_proposed", new SuspensionProposed(TASK, STOPPED_BY, "立案", DAY, "chen"));
        events.put("task.suspended", new TaskSuspended(TASK, STOPPED_BY, DAY, DAY, null, null));
        events.put("task.suspension_refused", new SuspensionRefused(TASK, "可办"));
        events.put("task.resumed", new TaskResumed(TASK, "已判决", DAY, DAY));
        events.put("task.suspension_prolonged", new SuspensionProlonged(TASK, DAY, "未判决"));
        events.put("task.completion_requested", new CompletionRequested(TASK, UNIT, "好", List.of()));
        events.put("task.verification_passed", new VerificationPassed(TASK, "属实"));
        events.put("task.completion_returned", new CompletionReturned(TASK, "未完成", null));
        events.put("task.closed", new TaskClosed(TASK, DAY, true, null, null, ClosingGrade.GOOD));
        events.put("task.verification_begun", new VerificationBegun(TASK, VerificationKind.SITE));
        events.put("task.falsification_found", new FalsificationFound(TASK, UNIT, "照片为旧照", List.of(), null));
        events.put("task.public_gate_set", new PublicGateSet(TASK, ReviewSubject.PROJECT, "民生实事"));
        events.put("task.public_gate_lifted", new PublicGateLifted(TASK, "政策调整"));
        events.put("task.electorate_frozen", new ElectorateFrozen(TASK, 1, ReviewMethod.CALL_BACK, 9, 9, DAY));
        events.put("task.appraisal_cast", new AppraisalCast(TASK, 1, Appraisal.SATISFIED, null, "jianduyuan1"));
        events.put("task.no_contact_recorded", new NoContactRecorded(TASK, 1, List.of(DAY, DAY, DAY), "jianduyuan1"));
        events.put(
                "task.public_review_concluded",
                new PublicReviewConcluded(
                        TASK, 1, ReviewSubject.SINGLE, ReviewMethod.CALL_BACK, 9, 9, ReviewTally.NOTHING, false, 80));
        events.put("task.closing_refused", new ClosingRefused(TASK, "未见实效", null, 80));
        events.put(
                "task.reopened",
                new TaskReopened(TASK, 2, ReopeningKind.LOOK_BACK, "反弹", DAY, 80, DAY, true, ClosingGrade.GOOD));
        events.put("task.cancelled", new TaskCancelled(TASK, "重复"));
        events.put("task.reminded", new UnitReminded(TASK, UNIT, "请反馈"));
        events.put("task.instruction_given", new InstructionGiven(TASK, LEADER, "抓紧"));
        events.put("task.praised", new TaskPraised(TASK, UNIT, PraiseLevel.CITY, "市长", DAY, "市政府批示〔2026〕12号", "做法可推广"));
        events.put("task.adopted", new LeaderAdopted(TASK, LEADER));
        events.put("task.released", new LeaderReleased(TASK, LEADER, "分工调整"));
        events.put("task.part_submitted", new PartSubmitted(TASK, UNIT, "已接水", 100, List.of(), true));
        events.put("task.part_accepted", new PartAccepted(TASK, UNIT, UNIT, true, null));
        events.put("task.part_returned", new PartReturned(TASK, UNIT, UNIT, "未见实效"));
        events.put("task.allocation_objected", new AllocationObjected(TASK, UNIT, "非本单位职责"));
        events.put("task.allocation_answered", new AllocationAnswered(TASK, UNIT, AllocationAnswer.RELEASE, "属实"));
        events.put("task.milestones_proposed", new MilestonesProposed(TASK, UNIT, List.of(MILESTONE)));
        events.put("task.milestones_confirmed", new MilestonesConfirmed(TASK, UNIT, 1, List.of(MILESTONE), null));
        events.put("task.milestones_refused", new MilestonesRefused(TASK, UNIT, "太松"));
        events.put("task.milestone_met", new MilestoneMet(TASK, UNIT, 1, 1, "通水", DAY, DAY, "已通水", List.of()));
        events.put("task.rebaseline_proposed", new RebaselineProposed(TASK, UNIT, List.of(MILESTONE), "汛期"));
        events.put(
                "task.milestones_rebaselined", new MilestonesRebaselined(TASK, UNIT, 2, List.of(MILESTONE), 0, null));
        events.put("task.rebaseline_refused", new RebaselineRefused(TASK, UNIT, "能按期"));
        events.put(
                "task.clocks_set",
                new ClocksSet(TASK, ClockCause.DISPATCHED, "13710-workday-v1", 1, "CN-official", List.of()));
        events.put("task.limits_rebased", new LimitsRebased(TASK, "p", 1, "p", 2, List.of(), "改用新方案"));
        fates(events);
        events.put(
                "task.lamp_changed",
                new LampChanged(TASK, TaskLamp.NORMAL, TaskLamp.NEAR, AT, LampAgainst.UNIT, "D7", "落实解决", AT));
        var clock = Clock.start(new Due("RETURN", "决定退回改派", Pace.WORKDAYS, DAY, 1, AT, false, List.of()));
        events.put("task.answer_awaited", new AnswerAwaited(TASK, Awaited.RETURN, ClockReading.of(clock)));
        events.put("task.expiry_reminded", new ExpiryReminded(TASK, UNIT, ReminderLevel.NEAR, "D7", "落实解决", AT));
        events.put(
                "task.slip_issued",
                new SlipIssued(
                        TASK,
                        SlipKind.REMINDER,
                        "催办〔2026〕1号",
                        UNIT,
                        "请办理",
                        LEADER,
                        DAY,
                        AT,
                        3,
                        "交办〔2026〕1号",
                        List.of(),
                        null,
                        "督查室",
                        DAY));
        events.put("task.milestone_slipped", new MilestoneSlipped(TASK, UNIT, 1, 2, "通水", DAY));
        events.put("task.heartbeat_missed", new HeartbeatMissed(TASK, UNIT, YearMonth.of(2026, 5), AT));
        events.put("task.suspension_review_due", new SuspensionReviewDue(TASK, DAY));
        return events;
    }

    private static void fates(Map<String, DomainEvent> events) {
        var other = new TaskRef(new TaskId(new UUID(1, 99)), "督〔2026〕4号", "修桥");
        events.put("task.merged", new TaskMerged(TASK, other, "同一事项"));
        events.put("task.absorbed", new TaskAbsorbed(TASK, other, DAY, null));
        events.put("task.split", new TaskSplit(TASK, List.of(new TaskPart(other.id(), "修桥", UNIT)), "涉及两个单位"));
        events.put("task.split_off", new TaskSplitOff(TASK, other, 1, 2, UNIT, DAY));
        events.put(
                "task.objection_raised",
                new ObjectionRaised(TASK, 1, 9, Conclusion.REWORK, DAY, UNIT, "已接入", List.of(), DAY.plusDays(30)));
        events.put(
                "task.objection_upheld",
                new ObjectionUpheld(
                        TASK, 1, 12, Conclusion.CLOSING, "证据充分", ClosingGrade.QUALIFIED, ClosingGrade.GOOD));
        events.put("task.objection_dismissed", new ObjectionDismissed(TASK, 1, 9, Conclusion.REWORK, "事实清楚"));
        events.put("task.clue_transferred", new ClueTransferred(TASK, ClueAuthority.DISCIPLINE, "YS-2026-0003", DAY));
        events.put(
                "task.attachment_purged", new AttachmentPurged(TASK, "a".repeat(64), "验收单.pdf", "误传密件", "孙保密", "周主任"));
        events.put(
                "task.citizen_recorded",
                new CitizenRecorded(TASK, PERSON, List.of(PersonalField.NAME, PersonalField.PHONE)));
        events.put(
                "task.personal_data_restricted", new PersonalDataRestricted(TASK, PERSON, RestrictionGround.REQUESTED));
        events.put("task.personal_data_erased", new PersonalDataErased(TASK, PERSON, ErasureGround.REQUESTED));
    }

    static Map<String, DomainEvent> notices() {
        var content = new NoticeContent(WORDING, List.of(), Instant.EPOCH, 9);
        var events = new LinkedHashMap<String, DomainEvent>();
        events.put(
                "notice.drafted",
                new NoticeDrafted(NOTICE, NoticeSubject.ranking(YearMonth.of(2026, 3)), content, "chen"));
        events.put("notice.revised", new NoticeRevised(NOTICE, WORDING));
        events.put("notice.approved", new NoticeApproved(NOTICE));
        events.put("notice.issued", new NoticeIssued(NOTICE, "溪督通〔2026〕3号", DAY));
        return events;
    }

    static Map<String, DomainEvent> imports() {
        var events = new LinkedHashMap<String, DomainEvent>();
        events.put("ledger.import_started", new LedgerImportStarted(IMPORT, "台账.xlsx", "0a", 10, true));
        events.put("ledger.import_completed", new LedgerImportCompleted(IMPORT, 7, 2, 1));
        return events;
    }

    static Map<String, DomainEvent> organisation() {
        var events = new LinkedHashMap<String, DomainEvent>();
        events.put("unit.registered", new UnitRegistered(UNIT, "县直部门"));
        events.put("leader.registered", new LeaderRegistered(LEADER));
        var delegation = new DelegationId(new UUID(9, 1));
        var head = new PostHolder("周川", "局长");
        events.put("unit.placed", new UnitPlaced(UNIT, UnitKind.DEPARTMENT, UNIT, DAY));
        events.put("unit.codes_recorded", new UnitCodesRecorded(UNIT, "411082", "91350100M000100Y43", DAY));
        events.put("unit.renamed", new UnitRenamed(UNIT, "县水务局", DAY, "溪编〔2026〕3号"));
        events.put("unit.merged", new UnitMerged(UNIT, UNIT, DAY, "溪编〔2026〕3号"));
        events.put("unit.dissolved", new UnitDissolved(UNIT, DAY, "溪编〔2026〕3号"));
        events.put("unit.head_appointed", new HeadAppointed(UNIT, head, DAY));
        events.put("unit.liaison_appointed", new LiaisonAppointed(UNIT, head, DAY));
        events.put("unit.group_joined", new GroupJoined(UNIT, "县直部门", YearMonth.from(DAY)));
        events.put("leader.post_changed", new LeaderPostChanged(LEADER, "县长", DAY));
        events.put("leader.left_office", new LeaderLeftOffice(LEADER, DAY));
        events.put("leader.fields_assigned", new LeaderFieldsAssigned(LEADER, List.of("农业农村"), DAY));
        events.put("leader.delegated", new LeaderDelegated(delegation, LEADER, LEADER, "销号", DAY, DAY));
        var deputy = new Deputy("陆青", "副局长", "luqing");
        events.put("unit.head_delegated", new HeadDelegated(delegation, UNIT, head, deputy, "签收", DAY, DAY));
        events.put("delegation.ended", new DelegationEnded(delegation, DAY));
        return events;
    }

    static Map<String, DomainEvent> limits() {
        var day = new NamedDay(DAY, Day.Kind.OFF, "清明节");
        var events = new LinkedHashMap<String, DomainEvent>();
        events.put("limits.profile_adopted", new LimitProfileAdopted("溪山", 1, "profile: 溪山", DAY, "试行"));
        events.put("limits.calendar_loaded", new WorkCalendarLoaded(2026, 1, "国办发明电", null, List.of(day)));
        events.put("limits.workday_corrected", new WorkdayCorrected(DAY, WorkdayKind.MAKE_UP, "溪政办", "调休"));
        return events;
    }

    static Map<String, DomainEvent> digests() {
        var item = new DigestItem(TASK, "督〔2026〕3号", "路");
        var part = new DigestPart("TO_SIGN", 1, List.of(item));
        var events = new LinkedHashMap<String, DomainEvent>();
        events.put("digest.sent", new DigestSent(UNIT.id().value(), UNIT.name(), DAY, List.of(part), 2));
        return events;
    }

    static Map<String, DomainEvent> rules() {
        var events = new LinkedHashMap<String, DomainEvent>();
        events.put("rules.proposed", new RuleSetProposed(RULES, "ruleset: {}", DAY, "试行", "zhang.wei"));
        events.put("rules.adopted", new RuleSetAdopted(RULES, "ruleset: {}", DAY, "试行"));
        events.put("rules.declined", new RuleSetDeclined(RULES, "先试算"));
        return events;
    }

    static Map<String, DomainEvent> periods() {
        var march = YearMonth.of(2026, 3);
        var id = new UUID(3, 3);
        var now = Instant.EPOCH;
        var line = new Disputed("onTime", "closedOnTime", List.of(TASK));
        var adjustment = new Adjustment(UNIT, "closedOnTime", BigDecimal.ONE);
        var events = new LinkedHashMap<String, DomainEvent>();
        events.put("ranking.points_rated", new PointsRated(march, UNIT, "lead", "leader", BigDecimal.TEN, "创新做法"));
        events.put("ranking.frozen", new PeriodFrozen(march, RULES, now));
        events.put("ranking.shown", new ProvisionalRankingShown(march, now));
        events.put("ranking.objection_raised", new PointObjectionRaised(march, id, UNIT, line, "已办结", List.of(), now));
        events.put("ranking.objection_withdrawn", new PointObjectionWithdrawn(march, id));
        events.put("ranking.objection_upheld", new PointObjectionUpheld(march, id, "属实"));
        events.put("ranking.objection_rejected", new PointObjectionRejected(march, id, "不属实"));
        events.put("ranking.fact_adjusted", new FactAdjusted(march, adjustment, id, "属实"));
        events.put("ranking.objections_closed", new ObjectionsClosed(march));
        events.put("ranking.approved", new RankingApproved(march));
        events.put("ranking.published", new RankingPublished(march, PublicationScope.ALL, now));
        events.put("ranking.corrected", new RankingCorrected(march, 2, "复核成立"));
        events.put("ranking.review_requested", new RankingReviewRequested(march, id, UNIT, line, "漏计", List.of(), now));
        events.put("ranking.review_upheld", new RankingReviewUpheld(march, id, "属实"));
        events.put("ranking.review_rejected", new RankingReviewRejected(march, id, "不属实"));
        return events;
    }
}
