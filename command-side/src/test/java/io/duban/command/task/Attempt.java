package io.duban.command.task;

import static io.duban.command.People.ROADS;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.TASK;

import io.duban.command.Given;
import io.duban.command.organisation.TestChart;
import io.duban.command.task.adoption.AdoptTaskDecision;
import io.duban.command.task.adoption.ReleaseTaskDecision;
import io.duban.command.task.allocation.AnswerAllocationObjectionDecision;
import io.duban.command.task.allocation.ObjectToAllocationDecision;
import io.duban.command.task.cancel.CancelTaskDecision;
import io.duban.command.task.citizen.ErasePersonalDataDecision;
import io.duban.command.task.citizen.RecordCitizenDecision;
import io.duban.command.task.citizen.RestrictPersonalDataDecision;
import io.duban.command.task.closing.ApproveClosingDecision;
import io.duban.command.task.closing.RefuseClosingDecision;
import io.duban.command.task.completion.ApplyForCompletionDecision;
import io.duban.command.task.designation.DesignateUnitDecision;
import io.duban.command.task.dispatch.DispatchTaskDecision;
import io.duban.command.task.draft.ReviseDraftDecision;
import io.duban.command.task.extension.GrantExtensionDecision;
import io.duban.command.task.extension.RefuseExtensionDecision;
import io.duban.command.task.extension.RequestExtensionDecision;
import io.duban.command.task.gate.LiftPublicGateDecision;
import io.duban.command.task.gate.SetPublicGateDecision;
import io.duban.command.task.instruction.GiveInstructionDecision;
import io.duban.command.task.labelling.LabelTaskDecision;
import io.duban.command.task.longterm.ApproveLongTermPlanDecision;
import io.duban.command.task.longterm.ProposeLongTermPlanDecision;
import io.duban.command.task.longterm.RefuseLongTermPlanDecision;
import io.duban.command.task.merging.MainTask;
import io.duban.command.task.merging.MergeTaskDecision;
import io.duban.command.task.milestone.ConfirmMilestonesDecision;
import io.duban.command.task.milestone.ConfirmRebaselineDecision;
import io.duban.command.task.milestone.MeetMilestoneDecision;
import io.duban.command.task.milestone.ProposeMilestonesDecision;
import io.duban.command.task.milestone.ProposeRebaselineDecision;
import io.duban.command.task.milestone.RefuseMilestonesDecision;
import io.duban.command.task.milestone.RefuseRebaselineDecision;
import io.duban.command.task.objection.DecideObjectionDecision;
import io.duban.command.task.objection.RaiseObjectionDecision;
import io.duban.command.task.part.AcceptPartDecision;
import io.duban.command.task.part.ReturnPartDecision;
import io.duban.command.task.part.SubmitPartDecision;
import io.duban.command.task.praise.RecordPraiseDecision;
import io.duban.command.task.progress.ReportProgressDecision;
import io.duban.command.task.reassignment.ReassignTaskDecision;
import io.duban.command.task.rebasing.RebaseLimitsDecision;
import io.duban.command.task.registration.ApproveRegistrationDecision;
import io.duban.command.task.registration.RefuseRegistrationDecision;
import io.duban.command.task.registration.RequestRegistrationDecision;
import io.duban.command.task.reminder.RemindUnitDecision;
import io.duban.command.task.reopening.ReopenTaskDecision;
import io.duban.command.task.returning.RefuseReturnDecision;
import io.duban.command.task.returning.RequestReturnDecision;
import io.duban.command.task.review.CastAppraisalDecision;
import io.duban.command.task.review.ConcludePublicReviewDecision;
import io.duban.command.task.review.FreezeElectorateDecision;
import io.duban.command.task.review.RecordNoContactDecision;
import io.duban.command.task.sign.SignForTaskDecision;
import io.duban.command.task.slip.IssueReminderSlipDecision;
import io.duban.command.task.slip.IssueSupervisionNoticeDecision;
import io.duban.command.task.slip.SlipNumbers;
import io.duban.command.task.splitting.SplitTaskDecision;
import io.duban.command.task.suspension.ApproveSuspensionDecision;
import io.duban.command.task.suspension.ProlongSuspensionDecision;
import io.duban.command.task.suspension.ProposeSuspensionDecision;
import io.duban.command.task.suspension.RefuseSuspensionDecision;
import io.duban.command.task.suspension.ResumeTaskDecision;
import io.duban.command.task.transfer.TransferClueDecision;
import io.duban.command.task.verification.BeginVerificationDecision;
import io.duban.command.task.verification.FindFalsifiedDecision;
import io.duban.command.task.verification.PassVerificationDecision;
import io.duban.command.task.verification.ReturnForReworkDecision;
import io.duban.command.task.watch.LookAtClocksDecision;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.person.ErasureGround;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.RestrictionGround;
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
import io.duban.kernel.task.ErasePersonalData;
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
import io.duban.kernel.task.TransferClue;
import io.duban.kernel.task.VerificationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tries something on some day.
 *
 * @param unit to which a dispatch, a reassignment or a designation hands the task
 * @param leader whom a dispatch or a reassignment puts in charge, if anybody
 * @param deadline which they or a return for rework set; null: rework keeps the old one, the others say today
 * @param about the sequence of the conclusion that is objected to
 * @param objection which objection is reviewed
 */
record Attempt(
        Move move,
        Actor actor,
        LocalDate today,
        UnitRef unit,
        @Nullable LeaderRef leader,
        @Nullable LocalDate deadline,
        long about,
        int objection) {
    /** Nothing is disputed. */
    Attempt(
            Move move,
            Actor actor,
            LocalDate today,
            UnitRef unit,
            @Nullable LeaderRef leader,
            @Nullable LocalDate deadline) {
        this(move, actor, today, unit, leader, deadline, 0, 0);
    }

    /** Into which task it is merged, if it is. */
    static final MainTask MAIN =
            new MainTask(Story.OTHER.id(), Story.dispatched().state());

    private static final SlipNumbers NUMBERS = (kind, day) -> kind.label() + "〔" + day.getYear() + "〕1号";

    LocalDate dispatchDeadline() {
        return deadline == null ? today : deadline;
    }

    @Nullable
    String reason() {
        return leader == null ? null : "久拖不决";
    }

    private static LimitBasis limits(TaskState state) {
        return Given.LIMITS.named(
                state.basis().clocks().profile(), state.basis().clocks().version());
    }

    /** Half of the public is content. */
    Appraisal appraisal() {
        return today.getDayOfMonth() % 2 == 0 ? Appraisal.SATISFIED : Appraisal.UNSATISFIED;
    }

    private Instant morning() {
        return today.atTime(9, 0).atZone(CountyTime.ZONE).toInstant();
    }

    /** Half of the objections are upheld. */
    ObjectionOutcome outcome() {
        return today.getDayOfMonth() % 2 == 0 ? ObjectionOutcome.UPHELD : ObjectionOutcome.DISMISSED;
    }

    @Nullable
    ClosingGrade newGrade() {
        return deadline == null ? null : ClosingGrade.QUALIFIED;
    }

    Decision on(TaskState state) {
        return switch (move) {
            case REGISTER ->
                ApproveRegistrationDecision.decide(
                        state, new ApproveRegistration(TASK), actor, today, day -> Story.NUMBER);
            case HAND_IN -> RequestRegistrationDecision.decide(state, new RequestRegistration(TASK), actor);
            case REVISE -> ReviseDraftDecision.decide(state, revision(), actor, List.of("民生实事"));
            case NOT_REGISTER -> RefuseRegistrationDecision.decide(state, new RefuseRegistration(TASK, "依据不足"), actor);
            case SEND_BACK -> RequestReturnDecision.decide(state, new RequestReturn(TASK, "非本单位职责"), actor);
            case LEAVE_THERE -> RefuseReturnDecision.decide(state, new RefuseReturn(TASK, "属于职责范围"), actor);
            case REASSIGN -> ReassignTaskDecision.decide(state, reassignment(), actor, today, TestChart.chart());
            case DESIGNATE -> DesignateUnitDecision.decide(state, designation(), actor, today, TestChart.chart());
            case DISPATCH ->
                DispatchTaskDecision.decide(
                        state, dispatch(), actor, morning(), TestChart.chart(), Given.LIMITS.inForce());
            case SIGN -> SignForTaskDecision.decide(state, new SignForTask(TASK), actor);
            case REPORT ->
                ReportProgressDecision.decide(
                        state,
                        new ReportProgress(TASK, "推进", 50, null, List.of()),
                        actor,
                        today.atTime(10, 0).atZone(CountyTime.ZONE).toInstant(),
                        limits(state));
            case SUBMIT_PART ->
                SubmitPartDecision.decide(state, new SubmitPart(TASK, "接水", 100, List.of(), isEvenDay()), actor);
            case ACCEPT_PART -> AcceptPartDecision.decide(state, new AcceptPart(TASK, TOWN.id(), ownWord()), actor);
            case RETURN_PART -> ReturnPartDecision.decide(state, new ReturnPart(TASK, TOWN.id(), "不实"), actor);
            case OBJECT -> ObjectToAllocationDecision.decide(state, new ObjectToAllocation(TASK, "无关"), actor);
            case ANSWER_OBJECTION ->
                AnswerAllocationObjectionDecision.decide(
                        state,
                        new AnswerAllocationObjection(
                                TASK, TOWN.id(), isEvenDay() ? AllocationAnswer.RELEASE : AllocationAnswer.KEEP, "属实"),
                        actor);
            case ASK_MILESTONES ->
                ProposeMilestonesDecision.decide(state, new ProposeMilestones(TASK, milestones()), actor, today);
            case CONFIRM_MILESTONES ->
                ConfirmMilestonesDecision.decide(state, new ConfirmMilestones(TASK, null), actor, today);
            case REFUSE_MILESTONES -> RefuseMilestonesDecision.decide(state, new RefuseMilestones(TASK, "太松"), actor);
            case MEET_MILESTONE ->
                MeetMilestoneDecision.decide(
                        state, new MeetMilestone(TASK, milestone(), "完成", List.of()), actor, today);
            case ASK_REBASELINE ->
                ProposeRebaselineDecision.decide(state, new ProposeRebaseline(TASK, milestones(), "汛期"), actor, today);
            case APPROVE_REBASELINE ->
                ConfirmRebaselineDecision.decide(state, new ConfirmRebaseline(TASK, null), actor, today);
            case REFUSE_REBASELINE -> RefuseRebaselineDecision.decide(state, new RefuseRebaseline(TASK, "能按期"), actor);
            case ASK_EXTENSION ->
                RequestExtensionDecision.decide(
                        state,
                        new RequestExtension(TASK, "汛期", "护坡", dispatchDeadline()),
                        actor,
                        morning(),
                        Given.LIMITS.inForce());
            case GRANT_EXTENSION ->
                GrantExtensionDecision.decide(state, new GrantExtension(TASK, dispatchDeadline(), null), actor);
            case REFUSE_EXTENSION -> RefuseExtensionDecision.decide(state, new RefuseExtension(TASK, "能按期"), actor);
            case REBASE ->
                RebaseLimitsDecision.decide(
                        state, new RebaseLimits(TASK, "新日历"), actor, null, morning(), Given.LIMITS.inForce());
            case ASK_PLAN -> ProposeLongTermPlanDecision.decide(state, plan(), actor, today);
            case APPROVE_PLAN ->
                ApproveLongTermPlanDecision.decide(state, new ApproveLongTermPlan(TASK, null), actor, today);
            case REFUSE_PLAN -> RefuseLongTermPlanDecision.decide(state, new RefuseLongTermPlan(TASK, "能按期"), actor);
            case ASK_SUSPENSION ->
                ProposeSuspensionDecision.decide(
                        state,
                        new ProposeSuspension(TASK, SuspensionReason.LITIGATION, "诉讼", dispatchDeadline()),
                        actor,
                        today);
            case APPROVE_SUSPENSION ->
                ApproveSuspensionDecision.decide(state, new ApproveSuspension(TASK, null), actor, today);
            case REFUSE_SUSPENSION -> RefuseSuspensionDecision.decide(state, new RefuseSuspension(TASK, "可办"), actor);
            case RESUME -> ResumeTaskDecision.decide(state, new ResumeTask(TASK, "已判决", deadline), actor, today);
            case PROLONG ->
                ProlongSuspensionDecision.decide(
                        state, new ProlongSuspension(TASK, dispatchDeadline(), "未判决"), actor, today);
            case APPLY ->
                ApplyForCompletionDecision.decide(state, new ApplyForCompletion(TASK, "完工", List.of()), actor);
            case PASS -> PassVerificationDecision.decide(state, new PassVerification(TASK, "属实"), actor);
            case RETURN ->
                ReturnForReworkDecision.decide(state, new ReturnForRework(TASK, "不实", deadline), actor, today);
            case BEGIN_CHECK ->
                BeginVerificationDecision.decide(state, new BeginVerification(TASK, VerificationKind.SITE), actor);
            case FIND_FALSE ->
                FindFalsifiedDecision.decide(state, new FindFalsified(TASK, "旧照", List.of(), deadline), actor, today);
            case FREEZE ->
                FreezeElectorateDecision.decide(
                        state,
                        new FreezeElectorate(TASK, ReviewMethod.CALL_BACK, 1, 1, dispatchDeadline()),
                        actor,
                        today);
            case APPRAISE ->
                CastAppraisalDecision.decide(state, new CastAppraisal(TASK, appraisal(), null), actor, today);
            case MISS ->
                RecordNoContactDecision.decide(
                        state,
                        new RecordNoContact(TASK, List.of(today.minusDays(1), today.minusDays(1), today)),
                        actor,
                        today);
            case CONCLUDE -> ConcludePublicReviewDecision.decide(state, new ConcludePublicReview(TASK), actor, today);
            case CLOSE ->
                ApproveClosingDecision.decide(state, new ApproveClosing(TASK, ClosingGrade.GOOD, null), actor, today);
            case REFUSE -> RefuseClosingDecision.decide(state, new RefuseClosing(TASK, "未见实效", deadline), actor, today);
            case REOPEN ->
                ReopenTaskDecision.decide(
                        state, new ReopenTask(TASK, ReopeningKind.LOOK_BACK, "反弹", dispatchDeadline()), actor, today);
            case SET_GATE ->
                SetPublicGateDecision.decide(state, new SetPublicGate(TASK, ReviewSubject.SINGLE, "民生"), actor);
            case LIFT_GATE -> LiftPublicGateDecision.decide(state, new LiftPublicGate(TASK, "政策调整"), actor);
            case INSTRUCT -> GiveInstructionDecision.decide(state, new GiveInstruction(TASK, "抓紧"), actor);
            case ADOPT -> AdoptTaskDecision.decide(state, new AdoptTask(TASK), actor);
            case RELEASE -> ReleaseTaskDecision.decide(state, new ReleaseTask(TASK, "分工调整"), actor);
            case REMIND -> RemindUnitDecision.decide(state, new RemindUnit(TASK, "请办理"), actor);
            case SLIP ->
                IssueReminderSlipDecision.decide(
                        state, new IssueReminderSlip(TASK, "请办理"), actor, morning(), limits(state), NUMBERS);
            case ESCALATE ->
                IssueSupervisionNoticeDecision.decide(
                        state,
                        new IssueSupervisionNotice(TASK, "请办结", reason()),
                        actor,
                        morning(),
                        limits(state),
                        NUMBERS);
            case LOOK ->
                LookAtClocksDecision.decide(state, new LookAtClocks(TASK), actor, morning(), limits(state), NUMBERS);
            case CANCEL -> CancelTaskDecision.decide(state, new CancelTask(TASK, "重复"), actor);
            case MERGE ->
                MergeTaskDecision.decide(
                        state, new MergeTask(TASK, Story.NUMBER, "同一事项", deadline, "同时验收"), actor, MAIN, today);
            case SPLIT_UP -> SplitTaskDecision.decide(state, splitting(), actor, TestChart.chart(), Story.OTHER::id);
            case DISPUTE ->
                RaiseObjectionDecision.decide(state, new RaiseObjection(TASK, about, "已完成", List.of()), actor, today);
            case REVIEW ->
                DecideObjectionDecision.decide(
                        state, new DecideObjection(TASK, objection, outcome(), "经复核", newGrade()), actor);
            case LABEL -> LabelTaskDecision.decide(state, new LabelTask(TASK, label(), "按规定"), actor);
            case HAND_ON ->
                TransferClueDecision.decide(
                        state,
                        new TransferClue(TASK, ClueAuthority.DISCIPLINE, "YS-2026-0003", dispatchDeadline()),
                        actor,
                        today);
            case PRAISE ->
                RecordPraiseDecision.decide(
                        state,
                        new RecordPraise(
                                TASK,
                                praisedUnit() == null ? null : praisedUnit().id(),
                                PraiseLevel.CITY,
                                "市长",
                                dispatchDeadline(),
                                document(),
                                "办得实"),
                        actor,
                        today);
            case NAME_CITIZEN ->
                RecordCitizenDecision.decide(
                        state,
                        new RecordCitizen(TASK, "张三", null, null, null),
                        actor,
                        () -> new PersonKey(
                                new UUID(9, state.basis().origin().citizens().size())));
            case RESTRICT_CITIZEN ->
                RestrictPersonalDataDecision.decide(
                        state, new RestrictPersonalData(TASK, citizen(state), RestrictionGround.REQUESTED), actor);
            case ERASE_CITIZEN ->
                ErasePersonalDataDecision.decide(
                        state, new ErasePersonalData(TASK, citizen(state), ErasureGround.REQUESTED), actor);
        };
    }

    /** On even days it is the first of the citizens, on odd days the last. */
    private PersonKey citizen(TaskState state) {
        var citizens = state.basis().origin().citizens();
        if (citizens.isEmpty()) {
            return new PersonKey(new UUID(9, 99));
        }
        return (isEvenDay() ? citizens.getFirst() : citizens.getLast()).person();
    }

    /** Nobody is named where no leader is. */
    @Nullable
    UnitRef praisedUnit() {
        return leader == null ? null : unit;
    }

    String document() {
        return isEvenDay() ? "溪政批〔2026〕2号" : "溪政批〔2026〕3号";
    }

    /** Each label has its day. */
    DataLabel label() {
        return List.of(DataLabel.PUBLIC, DataLabel.INTERNAL, DataLabel.WORK_SECRET)
                .get(today.getDayOfMonth() % 3);
    }

    boolean isEvenDay() {
        return today.getDayOfMonth() % 2 == 0;
    }

    /** What the lead unit says to a co-unit's part, if anything. */
    @Nullable
    String ownWord() {
        return deadline == null ? null : "现场核实";
    }

    /** Two milestones, the last one on the day of the attempt; on odd days others than on even ones. */
    List<Milestone> milestones() {
        var last = dispatchDeadline();
        return isEvenDay()
                ? List.of(new Milestone("招标", last.minusDays(1), "科长"), new Milestone("通水", last, "科长"))
                : List.of(new Milestone("复测", last.minusDays(1), "科长"), new Milestone("验收", last, "科长"));
    }

    /** Which milestone is said to be met. */
    int milestone() {
        return 1 + today.getDayOfMonth() % 3;
    }

    private static SplitTask splitting() {
        return new SplitTask(
                TASK, List.of(new SplitPart("修堤", "通过验收", WATER.id()), new SplitPart("修桥", "通车", ROADS.id())), "两个单位");
    }

    private ProposeLongTermPlan plan() {
        return new ProposeLongTermPlan(TASK, "分期", List.of(new PlanNode("通水", dispatchDeadline())));
    }

    private DispatchTask dispatch() {
        return new DispatchTask(
                TASK, unit.id(), List.of(TOWN.id()), leader == null ? null : leader.id(), dispatchDeadline());
    }

    private ReviseDraft revision() {
        return new ReviseDraft(TASK, "修复西河堤防", "民生实事", "会议", null, null, null, LimitType.MAJOR);
    }

    private ReassignTask reassignment() {
        var inCharge = leader == null ? null : leader.id();
        return new ReassignTask(TASK, unit.id(), List.of(TOWN.id()), inCharge, dispatchDeadline(), "职责在该单位");
    }

    private DesignateUnit designation() {
        return new DesignateUnit(TASK, unit.id(), List.of(TOWN.id()), dispatchDeadline(), "由其牵头");
    }
}
