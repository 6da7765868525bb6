package io.duban.command.task;

import static io.duban.command.People.ROADS;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.TASK;

import io.duban.command.organisation.TestChart;
import io.duban.command.task.adoption.AdoptTaskDecision;
import io.duban.command.task.adoption.ReleaseTaskDecision;
import io.duban.command.task.cancel.CancelTaskDecision;
import io.duban.command.task.closing.ApproveClosingDecision;
import io.duban.command.task.closing.RefuseClosingDecision;
import io.duban.command.task.completion.ApplyForCompletionDecision;
import io.duban.command.task.dispatch.DispatchTaskDecision;
import io.duban.command.task.gate.LiftPublicGateDecision;
import io.duban.command.task.gate.SetPublicGateDecision;
import io.duban.command.task.instruction.GiveInstructionDecision;
import io.duban.command.task.progress.ReportProgressDecision;
import io.duban.command.task.registration.ApproveRegistrationDecision;
import io.duban.command.task.reminder.RemindUnitDecision;
import io.duban.command.task.reopening.ReopenTaskDecision;
import io.duban.command.task.review.CastAppraisalDecision;
import io.duban.command.task.review.ConcludePublicReviewDecision;
import io.duban.command.task.review.FreezeElectorateDecision;
import io.duban.command.task.review.RecordNoContactDecision;
import io.duban.command.task.sign.SignForTaskDecision;
import io.duban.command.task.verification.BeginVerificationDecision;
import io.duban.command.task.verification.FindFalsifiedDecision;
import io.duban.command.task.verification.PassVerificationDecision;
import io.duban.command.task.verification.ReturnForReworkDecision;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.task.AdoptTask;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.BeginVerification;
import io.duban.kernel.task.CancelTask;
import io.duban.kernel.task.CastAppraisal;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ConcludePublicReview;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.FindFalsified;
import io.duban.kernel.task.FreezeElectorate;
import io.duban.kernel.task.GiveInstruction;
import io.duban.kernel.task.LiftPublicGate;
import io.duban.kernel.task.PassVerification;
import io.duban.kernel.task.RecordNoContact;
import io.duban.kernel.task.RefuseClosing;
import io.duban.kernel.task.ReleaseTask;
import io.duban.kernel.task.RemindUnit;
import io.duban.kernel.task.ReopenTask;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.ReturnForRework;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.SetPublicGate;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.VerificationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tries something on some day.
 *
 * @param leader whom a dispatch puts in charge, if anybody
 * @param deadline which a dispatch or a return sets; null: a return keeps the old one, a dispatch says today
 */
record Attempt(
        Move move,
        Actor actor,
        LocalDate today,
        @Nullable LeaderRef leader,
        @Nullable LocalDate deadline) {
    LocalDate dispatchDeadline() {
        return deadline == null ? today : deadline;
    }

    /** Half of the public is content. */
    Appraisal appraisal() {
        return today.getDayOfMonth() % 2 == 0 ? Appraisal.SATISFIED : Appraisal.UNSATISFIED;
    }

    Decision on(TaskState state) {
        return switch (move) {
            case REGISTER ->
                ApproveRegistrationDecision.decide(
                        state, new ApproveRegistration(TASK), actor, today, day -> Story.NUMBER);
            case DISPATCH -> DispatchTaskDecision.decide(state, dispatch(), actor, today, TestChart.chart());
            case SIGN -> SignForTaskDecision.decide(state, new SignForTask(TASK), actor);
            case REPORT ->
                ReportProgressDecision.decide(state, new ReportProgress(TASK, "推进", 50, null, List.of()), actor);
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
            case CANCEL -> CancelTaskDecision.decide(state, new CancelTask(TASK, "重复"), actor);
        };
    }

    private DispatchTask dispatch() {
        return new DispatchTask(
                TASK, WATER.id(), List.of(ROADS.id()), leader == null ? null : leader.id(), dispatchDeadline());
    }
}
