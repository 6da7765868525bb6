package io.duban.kernel.permission;

import static io.duban.kernel.permission.OpenQuestion.ALLOCATION;
import static io.duban.kernel.permission.OpenQuestion.EXTENSION;
import static io.duban.kernel.permission.OpenQuestion.LONG_TERM_PLAN;
import static io.duban.kernel.permission.OpenQuestion.MILESTONES;
import static io.duban.kernel.permission.OpenQuestion.REBASELINE;
import static io.duban.kernel.permission.OpenQuestion.SUSPENSION;
import static io.duban.kernel.task.TaskPhase.CANCELLED;
import static io.duban.kernel.task.TaskPhase.CLOSED;
import static io.duban.kernel.task.TaskPhase.CLOSING_APPROVAL;
import static io.duban.kernel.task.TaskPhase.COMPLETION_REQUESTED;
import static io.duban.kernel.task.TaskPhase.DISPATCHED;
import static io.duban.kernel.task.TaskPhase.DRAFT;
import static io.duban.kernel.task.TaskPhase.IN_PROGRESS;
import static io.duban.kernel.task.TaskPhase.LONG_TERM;
import static io.duban.kernel.task.TaskPhase.MERGED;
import static io.duban.kernel.task.TaskPhase.PENDING_APPROVAL;
import static io.duban.kernel.task.TaskPhase.PUBLIC_REVIEW;
import static io.duban.kernel.task.TaskPhase.REGISTERED;
import static io.duban.kernel.task.TaskPhase.REOPENED;
import static io.duban.kernel.task.TaskPhase.RETURN_REQUESTED;
import static io.duban.kernel.task.TaskPhase.REWORK;
import static io.duban.kernel.task.TaskPhase.SPLIT;
import static io.duban.kernel.task.TaskPhase.SUSPENDED;
import static io.duban.kernel.task.TaskPhase.VERIFYING;

import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.StandIn;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.AcceptPart;
import io.duban.kernel.task.AdoptTask;
import io.duban.kernel.task.AnswerAllocationObjection;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.ApproveLongTermPlan;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.ApproveSuspension;
import io.duban.kernel.task.BeginVerification;
import io.duban.kernel.task.CancelTask;
import io.duban.kernel.task.CastAppraisal;
import io.duban.kernel.task.ConcludePublicReview;
import io.duban.kernel.task.ConfirmMilestones;
import io.duban.kernel.task.ConfirmRebaseline;
import io.duban.kernel.task.DecideObjection;
import io.duban.kernel.task.DesignateUnit;
import io.duban.kernel.task.DispatchTask;
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
import io.duban.kernel.task.LookAtClocks;
import io.duban.kernel.task.MeetMilestone;
import io.duban.kernel.task.MergeTask;
import io.duban.kernel.task.ObjectToAllocation;
import io.duban.kernel.task.PassVerification;
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
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.RequestExtension;
import io.duban.kernel.task.RequestRegistration;
import io.duban.kernel.task.RequestReturn;
import io.duban.kernel.task.RestrictPersonalData;
import io.duban.kernel.task.ResumeTask;
import io.duban.kernel.task.ReturnForRework;
import io.duban.kernel.task.ReturnPart;
import io.duban.kernel.task.ReviseDraft;
import io.duban.kernel.task.SetPublicGate;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.SplitTask;
import io.duban.kernel.task.SubmitPart;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TransferClue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done with an existing task: by whom and in which phases. The decisions and the pages read the same table. */
public enum TaskAction {
    REQUEST_REGISTRATION(RequestRegistration.class, "提请立项审批", WhoMay.OFFICE, EnumSet.of(DRAFT)),
    REVISE_DRAFT(ReviseDraft.class, "修改拟办", WhoMay.WHO_WILL_NOT_APPROVE, EnumSet.of(DRAFT)),
    APPROVE_REGISTRATION(ApproveRegistration.class, "审批立项", WhoMay.WHO_REGISTERS, EnumSet.of(PENDING_APPROVAL)),
    REFUSE_REGISTRATION(RefuseRegistration.class, "不予立项", WhoMay.WHO_REGISTERS, EnumSet.of(PENDING_APPROVAL)),
    DISPATCH(DispatchTask.class, "交办", WhoMay.OFFICE, EnumSet.of(REGISTERED)),
    SIGN(SignForTask.class, "签收", WhoMay.LEAD_UNIT, EnumSet.of(DISPATCHED)),
    REPORT_PROGRESS(ReportProgress.class, "反馈进展", WhoMay.LEAD_UNIT, handled()),
    APPLY_FOR_COMPLETION(ApplyForCompletion.class, "申请办结", WhoMay.LEAD_UNIT_HEAD, handled()),
    REQUEST_RETURN(
            RequestReturn.class,
            "申请退回",
            WhoMay.LEAD_UNIT,
            EnumSet.of(DISPATCHED, IN_PROGRESS),
            Condition.ownership(Ownership.OPEN)),
    REASSIGN(
            ReassignTask.class,
            "改派",
            WhoMay.OFFICE,
            EnumSet.of(RETURN_REQUESTED),
            Condition.ownership(Ownership.DISPUTED)),
    REFUSE_RETURN(
            RefuseReturn.class,
            "驳回退回",
            WhoMay.OFFICE,
            EnumSet.of(RETURN_REQUESTED),
            Condition.ownership(Ownership.DISPUTED)),
    DESIGNATE(
            DesignateUnit.class,
            "指定承办",
            WhoMay.LEADER,
            EnumSet.of(RETURN_REQUESTED),
            Condition.ownership(Ownership.ESCALATED)),
    REQUEST_EXTENSION(RequestExtension.class, "申请延期", WhoMay.LEAD_UNIT_HEAD, handled(), Condition.without(EXTENSION)),
    GRANT_EXTENSION(GrantExtension.class, "批准延期", WhoMay.WHO_CLOSES, handled(), Condition.needs(EXTENSION)),
    REFUSE_EXTENSION(RefuseExtension.class, "不予延期", WhoMay.WHO_CLOSES, handled(), Condition.needs(EXTENSION)),
    PROPOSE_LONG_TERM_PLAN(
            ProposeLongTermPlan.class,
            "申请转长期推进",
            WhoMay.LEAD_UNIT_HEAD,
            EnumSet.of(IN_PROGRESS, REWORK, REOPENED),
            Condition.without(LONG_TERM_PLAN)),
    APPROVE_LONG_TERM_PLAN(
            ApproveLongTermPlan.class,
            "同意转长期推进",
            WhoMay.WHO_CLOSES,
            EnumSet.of(IN_PROGRESS, REWORK, REOPENED),
            Condition.needs(LONG_TERM_PLAN)),
    REFUSE_LONG_TERM_PLAN(
            RefuseLongTermPlan.class,
            "不同意转长期推进",
            WhoMay.WHO_CLOSES,
            EnumSet.of(IN_PROGRESS, REWORK, REOPENED),
            Condition.needs(LONG_TERM_PLAN)),
    APPROVE_SUSPENSION(ApproveSuspension.class, "批准中止", WhoMay.WHO_CLOSES, handled(), Condition.needs(SUSPENSION)),
    REFUSE_SUSPENSION(RefuseSuspension.class, "不予中止", WhoMay.WHO_CLOSES, handled(), Condition.needs(SUSPENSION)),
    RESUME(ResumeTask.class, "恢复办理", WhoMay.OFFICE, EnumSet.of(SUSPENDED)),
    PROLONG_SUSPENSION(ProlongSuspension.class, "延长中止", WhoMay.WHO_CLOSES, EnumSet.of(SUSPENDED)),
    SUBMIT_PART(
            SubmitPart.class,
            "反馈协办情况",
            WhoMay.CO_UNIT,
            handled(),
            Condition.handling(HandlingCondition.PART_NOT_ACCEPTED)),
    ACCEPT_PART(
            AcceptPart.class,
            "采纳协办情况",
            WhoMay.LEAD_UNIT_OF_OTHERS,
            handled(),
            Condition.handling(HandlingCondition.PARTS_LEFT)),
    RETURN_PART(
            ReturnPart.class,
            "退回协办情况",
            WhoMay.LEAD_UNIT_OF_OTHERS,
            handled(),
            Condition.handling(HandlingCondition.PART_TO_RETURN)),
    OBJECT_TO_ALLOCATION(
            ObjectToAllocation.class,
            "对分工提出异议",
            WhoMay.CO_UNIT,
            dispatchedOrHandled(),
            Condition.handling(HandlingCondition.NOT_OBJECTED)),
    ANSWER_ALLOCATION_OBJECTION(
            AnswerAllocationObjection.class,
            "答复分工异议",
            WhoMay.OFFICE,
            dispatchedOrHandled(),
            Condition.needs(ALLOCATION)),
    PROPOSE_MILESTONES(
            ProposeMilestones.class,
            "拟订倒排工期",
            WhoMay.LEAD_UNIT,
            handled(),
            Condition.without(MILESTONES).and(HandlingCondition.NOT_PLANNED)),
    CONFIRM_MILESTONES(ConfirmMilestones.class, "确认倒排工期", WhoMay.OFFICE, handled(), Condition.needs(MILESTONES)),
    REFUSE_MILESTONES(RefuseMilestones.class, "退回倒排工期", WhoMay.OFFICE, handled(), Condition.needs(MILESTONES)),
    MEET_MILESTONE(
            MeetMilestone.class,
            "节点完成",
            WhoMay.LEAD_UNIT,
            handled(),
            Condition.handling(HandlingCondition.MILESTONE_LEFT)),
    PROPOSE_REBASELINE(
            ProposeRebaseline.class,
            "申请调整工期",
            WhoMay.LEAD_UNIT_HEAD,
            handled(),
            Condition.without(REBASELINE).and(HandlingCondition.MILESTONE_LEFT)),
    CONFIRM_REBASELINE(ConfirmRebaseline.class, "批准调整工期", WhoMay.WHO_CLOSES, handled(), Condition.needs(REBASELINE)),
    REFUSE_REBASELINE(RefuseRebaseline.class, "不予调整工期", WhoMay.WHO_CLOSES, handled(), Condition.needs(REBASELINE)),
    BEGIN_VERIFICATION(
            BeginVerification.class, "开始核查", WhoMay.OFFICE_OUTSIDE_THE_UNITS, EnumSet.of(COMPLETION_REQUESTED)),
    PASS_VERIFICATION(
            PassVerification.class,
            "核查通过",
            WhoMay.OFFICE_OUTSIDE_THE_UNITS,
            EnumSet.of(COMPLETION_REQUESTED, VERIFYING)),
    RETURN_FOR_REWORK(
            ReturnForRework.class,
            "退回重办",
            WhoMay.OFFICE_OUTSIDE_THE_UNITS,
            EnumSet.of(COMPLETION_REQUESTED, VERIFYING)),
    FIND_FALSIFIED(
            FindFalsified.class,
            "认定弄虚作假",
            WhoMay.OFFICE_OUTSIDE_THE_UNITS,
            EnumSet.of(COMPLETION_REQUESTED, VERIFYING)),
    FREEZE_ELECTORATE(
            FreezeElectorate.class,
            "冻结评议范围",
            WhoMay.OFFICE,
            EnumSet.of(PUBLIC_REVIEW),
            Condition.review(ReviewCondition.NOT_FROZEN)),
    CAST_APPRAISAL(
            CastAppraisal.class,
            "评议",
            WhoMay.REVIEWER,
            EnumSet.of(PUBLIC_REVIEW),
            Condition.review(ReviewCondition.FROZEN, ReviewCondition.NOT_HEARD)),
    RECORD_NO_CONTACT(
            RecordNoContact.class,
            "登记未取得联系",
            WhoMay.REVIEWER,
            EnumSet.of(PUBLIC_REVIEW),
            Condition.review(ReviewCondition.FROZEN, ReviewCondition.NOT_HEARD)),
    CONCLUDE_PUBLIC_REVIEW(
            ConcludePublicReview.class,
            "结束评议",
            WhoMay.OFFICE_OR_SYSTEM,
            EnumSet.of(PUBLIC_REVIEW),
            Condition.review(ReviewCondition.FROZEN)),
    APPROVE_CLOSING(ApproveClosing.class, "批准销号", WhoMay.WHO_CLOSES, EnumSet.of(CLOSING_APPROVAL)),
    REFUSE_CLOSING(RefuseClosing.class, "不予销号", WhoMay.WHO_CLOSES, EnumSet.of(CLOSING_APPROVAL)),
    REOPEN(ReopenTask.class, "重启", WhoMay.DIRECTOR, EnumSet.of(CLOSED)),
    GIVE_INSTRUCTION(GiveInstruction.class, "批示", WhoMay.LEADER, open()),
    ADOPT(AdoptTask.class, "领办", WhoMay.LEADER_NOT_YET_IN_CHARGE, open()),
    RELEASE(ReleaseTask.class, "解除领办", WhoMay.ADOPTING_LEADER, open()),
    REMIND(RemindUnit.class, "催办", WhoMay.OFFICE, dispatchedOrHandled()),
    PROPOSE_SUSPENSION(ProposeSuspension.class, "提请中止", WhoMay.OFFICE, handled(), Condition.without(SUSPENSION)),
    SET_PUBLIC_GATE(
            SetPublicGate.class,
            "设置群众评议",
            WhoMay.OFFICE,
            beforePublicReview(),
            Condition.review(ReviewCondition.NO_GATE)),
    LIFT_PUBLIC_GATE(
            LiftPublicGate.class,
            "取消群众评议",
            WhoMay.DIRECTOR,
            beforePublicReview(),
            Condition.review(ReviewCondition.GATE)),
    REBASE_LIMITS(RebaseLimits.class, "重新核定时限", WhoMay.WHO_CLOSES, handled()),
    CANCEL(CancelTask.class, "撤销", WhoMay.DIRECTOR, draftOrOpen()),
    MERGE(MergeTask.class, "并案", WhoMay.OFFICE, open()),
    SPLIT_UP(SplitTask.class, "分解", WhoMay.OFFICE, open()),
    RAISE_OBJECTION(
            RaiseObjection.class,
            "提出异议",
            WhoMay.LEAD_UNIT_HEAD,
            onceChecked(),
            Condition.objection(ObjectionCondition.DISPUTABLE)),
    DECIDE_OBJECTION(
            DecideObjection.class,
            "复核异议",
            WhoMay.WHO_REVIEWS_OBJECTIONS,
            onceCheckedOrEnded(),
            Condition.objection(ObjectionCondition.WAITING)),
    TRANSFER_CLUE(TransferClue.class, "移送线索", WhoMay.DIRECTOR, openOrClosed()),
    /** Never offered to anybody: the hour strikes by itself. */
    LOOK_AT_CLOCKS(LookAtClocks.class, "看时限", WhoMay.SYSTEM, open()),
    ISSUE_REMINDER_SLIP(IssueReminderSlip.class, "下达催办单", WhoMay.OFFICE, dispatchedOrHandled()),
    ISSUE_SUPERVISION_NOTICE(IssueSupervisionNotice.class, "下达督办通知单", WhoMay.DIRECTOR, dispatchedOrHandled()),
    RECORD_CITIZEN(RecordCitizen.class, "登记诉求人", WhoMay.OFFICE, draftOrOpen()),
    /** A citizen's rights do not end with the matter. */
    RESTRICT_PERSONAL_DATA(
            RestrictPersonalData.class,
            "限制处理个人信息",
            WhoMay.OFFICE,
            EnumSet.allOf(TaskPhase.class),
            Condition.citizens(CitizenCondition.ACTIVE)),
    ERASE_PERSONAL_DATA(
            ErasePersonalData.class,
            "删除个人信息",
            WhoMay.DIRECTOR,
            EnumSet.allOf(TaskPhase.class),
            Condition.citizens(CitizenCondition.HELD)),
    LABEL(LabelTask.class, "设置标识", WhoMay.OFFICE, beforeTheEnd()),
    /** It brings points, so that nobody notes it of their own unit; it often comes after the closing. */
    RECORD_PRAISE(RecordPraise.class, "登记肯定性批示", WhoMay.OFFICE_OUTSIDE_THE_UNITS, handedOver());

    private final Class<? extends ExistingTaskCommand> command;
    private final String label;
    private final WhoMay who;
    private final Set<TaskPhase> phases;
    private final Condition condition;

    TaskAction(Class<? extends ExistingTaskCommand> command, String label, WhoMay who, Set<TaskPhase> phases) {
        this(command, label, who, phases, Condition.NONE);
    }

    TaskAction(
            Class<? extends ExistingTaskCommand> command,
            String label,
            WhoMay who,
            Set<TaskPhase> phases,
            Condition condition) {
        this.command = command;
        this.label = label;
        this.who = who;
        this.phases = phases;
        this.condition = condition;
    }

    /** The action that a command takes. */
    public static TaskAction of(ExistingTaskCommand command) {
        return Arrays.stream(values())
                .filter(action -> action.command == command.getClass())
                .findFirst()
                .orElseThrow();
    }

    /** What this person may do with the task now, the likely one first. */
    public static List<TaskAction> open(TaskStanding standing, Actor actor) {
        return Arrays.stream(values())
                .filter(action -> action.refusal(standing, actor).isEmpty())
                .toList();
    }

    public String label() {
        return label;
    }

    /** Whether somebody may take it as the task stands now. */
    public boolean isTimely(TaskStanding standing) {
        return phases.contains(standing.phase())
                && condition.refusal(standing, null).isEmpty();
    }

    /** In which phases it can be taken. */
    public Set<TaskPhase> phases() {
        return Collections.unmodifiableSet(phases);
    }

    /** The command that takes it. */
    public Class<? extends ExistingTaskCommand> command() {
        return command;
    }

    /** The kebab-case name of its command. */
    public String commandName() {
        return CommandCatalog.nameOf(command);
    }

    /** Whether this person is one of those whose business it is, at the right time. */
    public boolean isFor(Actor actor, TaskParties parties) {
        return actor.capacities().stream().anyMatch(capacity -> who.includes(capacity, parties));
    }

    /** Whose business it is, in words. */
    public String whose() {
        return who.label();
    }

    /** Why this person may do this now neither in their own name nor in another's, or nothing if they may. */
    public Optional<Rejection> refusal(TaskStanding standing, Actor actor) {
        return refusalInPerson(
                standing, standsInFor(standing, actor).map(actor::as).orElse(actor));
    }

    /** For whom this person would take it now 代行; nobody where their own powers suffice, or nobody's do. */
    public Optional<StandIn> standsInFor(TaskStanding standing, Actor actor) {
        return isTheirs(standing, actor)
                ? Optional.empty()
                : actor.standsInFor().stream()
                        .filter(other -> isTheirs(standing, actor.as(other)))
                        .findFirst();
    }

    private boolean isTheirs(TaskStanding standing, Actor actor) {
        return refusalInPerson(standing, actor)
                .filter(Rejection::isAboutThePerson)
                .isEmpty();
    }

    /** Why this person may not do this now by their own powers, or nothing if they may. */
    public Optional<Rejection> refusalInPerson(TaskStanding standing, Actor actor) {
        if (!TaskSight.mayKnowOf(standing, actor)) {
            return Optional.of(new Rejection.NotFound("task.not-found", "没有找到这个事项，或者您无权查看；请从台账重新打开。"));
        }
        if (!who.includes(actor, standing.parties())) {
            var office = standing.parties().office();
            if (office != null && who.includes(actor.ofAnyOffice(), standing.parties())) {
                return Optional.of(new Rejection.NotAllowed(
                        "task.other-office",
                        "这个事项由%s督办，请由该机构的人员%s；其他督查机构的人员可以查看，不能办理。".formatted(office.name(), label)));
            }
            return Optional.of(new Rejection.NotAllowed(
                    "task.not-allowed",
                    "“%s”由%s办理，您（%s）不能办理此项。"
                            .formatted(label, who.label(), actor.role().label())));
        }
        if (!phases.contains(standing.phase())) {
            var wanted = phases.stream().map(TaskPhase::label).collect(Collectors.joining("、"));
            return Optional.of(new Rejection.WrongState(
                    "task.wrong-state",
                    "事项现为“%s”，不能%s；须在“%s”时办理。请刷新页面查看最新情况。"
                            .formatted(standing.phase().label(), label, wanted)));
        }
        return condition.refusal(standing, actor);
    }

    /** The lead unit is at work on it. */
    private static Set<TaskPhase> handled() {
        return Arrays.stream(TaskPhase.values())
                .filter(TaskPhase::isBeingHandled)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TaskPhase.class)));
    }

    private static Set<TaskPhase> dispatchedOrHandled() {
        var phases = handled();
        phases.add(DISPATCHED);
        return phases;
    }

    private static Set<TaskPhase> open() {
        return Arrays.stream(TaskPhase.values())
                .filter(TaskPhase::isOpen)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TaskPhase.class)));
    }

    /** While a review runs nobody changes its rules, and after it the gate has done its work. */
    private static Set<TaskPhase> beforePublicReview() {
        return Arrays.stream(TaskPhase.values())
                .filter(phase -> phase.compareTo(PUBLIC_REVIEW) < 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TaskPhase.class)));
    }

    /** A check has concluded something at least once, or may have. */
    private static Set<TaskPhase> onceChecked() {
        return EnumSet.of(
                LONG_TERM,
                SUSPENDED,
                REWORK,
                REOPENED,
                COMPLETION_REQUESTED,
                VERIFYING,
                PUBLIC_REVIEW,
                CLOSING_APPROVAL,
                CLOSED);
    }

    /** An objection is answered whatever became of the task meanwhile. */
    private static Set<TaskPhase> onceCheckedOrEnded() {
        var phases = onceChecked();
        phases.addAll(EnumSet.of(CANCELLED, MERGED, SPLIT));
        return phases;
    }

    private static Set<TaskPhase> openOrClosed() {
        var phases = open();
        phases.add(CLOSED);
        return phases;
    }

    /** A unit has it, or had it until the closing. */
    private static Set<TaskPhase> handedOver() {
        var phases = openOrClosed();
        phases.remove(REGISTERED);
        return phases;
    }

    /** From the draft on, as long as the matter is under way. */
    private static Set<TaskPhase> beforeTheEnd() {
        var phases = draftOrOpen();
        phases.add(PENDING_APPROVAL);
        return phases;
    }

    private static Set<TaskPhase> draftOrOpen() {
        var phases = open();
        phases.add(DRAFT);
        return phases;
    }
}
