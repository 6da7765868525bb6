package io.duban.command.task;

import io.duban.command.county.CountyRules;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.command.task.adoption.AdoptTaskDecision;
import io.duban.command.task.adoption.ReleaseTaskDecision;
import io.duban.command.task.allocation.AnswerAllocationObjectionDecision;
import io.duban.command.task.allocation.ObjectToAllocationDecision;
import io.duban.command.task.cancel.CancelTaskDecision;
import io.duban.command.task.citizen.CitizenVault;
import io.duban.command.task.citizen.ErasePersonalDataDecision;
import io.duban.command.task.citizen.RecordCitizenDecision;
import io.duban.command.task.citizen.RestrictPersonalDataDecision;
import io.duban.command.task.clock.ClockKeeping;
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
import io.duban.command.task.purge.ProposedPurges;
import io.duban.command.task.purge.PurgeAttachmentDecision;
import io.duban.command.task.reassignment.ReassignTaskDecision;
import io.duban.command.task.rebasing.RebaseLimitsDecision;
import io.duban.command.task.registration.ApproveRegistrationDecision;
import io.duban.command.task.registration.RefuseRegistrationDecision;
import io.duban.command.task.registration.RequestRegistrationDecision;
import io.duban.command.task.registration.TaskNumbers;
import io.duban.command.task.reminder.RemindUnitDecision;
import io.duban.command.task.reopening.ReopenTaskDecision;
import io.duban.command.task.returning.RefuseReturnDecision;
import io.duban.command.task.returning.RequestReturnDecision;
import io.duban.command.task.review.CastAppraisalDecision;
import io.duban.command.task.review.ConcludePublicReviewDecision;
import io.duban.command.task.review.FreezeElectorateDecision;
import io.duban.command.task.review.RecordNoContactDecision;
import io.duban.command.task.sign.SignForTaskDecision;
import io.duban.command.task.slip.DispatchSlip;
import io.duban.command.task.slip.IssueReminderSlipDecision;
import io.duban.command.task.slip.IssueSupervisionNoticeDecision;
import io.duban.command.task.slip.SlipNumbers;
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
import io.duban.command.task.watch.AwaitKeeping;
import io.duban.command.task.watch.LampKeeping;
import io.duban.command.task.watch.LookAtClocksDecision;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.limit.LimitBasis;
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
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ConcludePublicReview;
import io.duban.kernel.task.ConfirmMilestones;
import io.duban.kernel.task.ConfirmRebaseline;
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
import io.duban.kernel.task.LookAtClocks;
import io.duban.kernel.task.MeetMilestone;
import io.duban.kernel.task.ObjectToAllocation;
import io.duban.kernel.task.PassVerification;
import io.duban.kernel.task.ProlongSuspension;
import io.duban.kernel.task.ProposeLongTermPlan;
import io.duban.kernel.task.ProposeMilestones;
import io.duban.kernel.task.ProposeRebaseline;
import io.duban.kernel.task.ProposeSuspension;
import io.duban.kernel.task.PurgeAttachment;
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
import io.duban.kernel.task.SubmitPart;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TransferClue;
import io.duban.platform.event.MetadataKey;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The supervised task: a table of contents. Rules stand in the decisions, consequences in {@link TaskEvolution}. */
@Aggregate(cache = "aggregateCache", commandTargetResolver = "commandTarget")
public class SupervisedTask {

    @AggregateIdentifier
    private @Nullable TaskId id;

    private @Nullable TaskState state;

    private @Nullable Instant clocksBegan;

    /** For the event store, which tells the past. */
    protected SupervisedTask() {}

    /** A new task; its first facts have been decided already. */
    public SupervisedTask(List<Fact> facts, Circumstances by) {
        Recording.apply(facts, by);
    }

    @CommandHandler
    CommandAnswer on(ReviseDraft c, Circumstances by, CountyRules county) {
        return record(by, ReviseDraftDecision.decide(state, c, by.actor(), county.categories()));
    }

    @CommandHandler
    CommandAnswer on(RequestRegistration c, Circumstances by) {
        return record(by, RequestRegistrationDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(RefuseRegistration c, Circumstances by) {
        return record(by, RefuseRegistrationDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(ApproveRegistration c, Circumstances by, TaskNumbers numbers) {
        return record(
                by,
                ApproveRegistrationDecision.decide(
                        state, c, by.actor(), by.today(), day -> numbers.next(c.taskId(), day)));
    }

    @CommandHandler
    CommandAnswer on(DispatchTask c, Circumstances by, OrganisationRegister organisation, SlipNumbers slips) {
        return recordWithSlip(
                by,
                slips,
                DispatchTaskDecision.decide(
                        state,
                        c,
                        by.actor(),
                        by.now(),
                        organisation.current(),
                        by.limits().inForce()));
    }

    @CommandHandler
    CommandAnswer on(LabelTask c, Circumstances by) {
        return record(by, LabelTaskDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(SignForTask c, Circumstances by) {
        return record(by, SignForTaskDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(RequestReturn c, Circumstances by) {
        return record(by, RequestReturnDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(RefuseReturn c, Circumstances by) {
        return record(by, RefuseReturnDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(ReassignTask c, Circumstances by, OrganisationRegister organisation, SlipNumbers slips) {
        return recordWithSlip(
                by, slips, ReassignTaskDecision.decide(state, c, by.actor(), by.today(), organisation.current()));
    }

    @CommandHandler
    CommandAnswer on(DesignateUnit c, Circumstances by, OrganisationRegister organisation, SlipNumbers slips) {
        return recordWithSlip(
                by, slips, DesignateUnitDecision.decide(state, c, by.actor(), by.today(), organisation.current()));
    }

    @CommandHandler
    CommandAnswer on(ReportProgress c, Circumstances by) {
        return record(by, ReportProgressDecision.decide(state, c, by.actor(), by.now(), kept(by)));
    }

    @CommandHandler
    CommandAnswer on(RequestExtension c, Circumstances by) {
        return record(by, RequestExtensionDecision.decide(state, c, by.actor(), by.now(), kept(by)));
    }

    @CommandHandler
    CommandAnswer on(GrantExtension c, Circumstances by) {
        return record(by, GrantExtensionDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(RefuseExtension c, Circumstances by) {
        return record(by, RefuseExtensionDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(ProposeLongTermPlan c, Circumstances by) {
        return record(by, ProposeLongTermPlanDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(ApproveLongTermPlan c, Circumstances by) {
        return record(by, ApproveLongTermPlanDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(RefuseLongTermPlan c, Circumstances by) {
        return record(by, RefuseLongTermPlanDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(ProposeSuspension c, Circumstances by) {
        return record(by, ProposeSuspensionDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(ApproveSuspension c, Circumstances by) {
        return record(by, ApproveSuspensionDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(RefuseSuspension c, Circumstances by) {
        return record(by, RefuseSuspensionDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(ResumeTask c, Circumstances by) {
        return record(by, ResumeTaskDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(ProlongSuspension c, Circumstances by) {
        return record(by, ProlongSuspensionDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(ApplyForCompletion c, Circumstances by) {
        return record(by, ApplyForCompletionDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(PassVerification c, Circumstances by) {
        return record(by, PassVerificationDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(ReturnForRework c, Circumstances by) {
        return record(by, ReturnForReworkDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(ApproveClosing c, Circumstances by) {
        return record(by, ApproveClosingDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(BeginVerification c, Circumstances by) {
        return record(by, BeginVerificationDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(FindFalsified c, Circumstances by) {
        return record(by, FindFalsifiedDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(SetPublicGate c, Circumstances by) {
        return record(by, SetPublicGateDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(LiftPublicGate c, Circumstances by) {
        return record(by, LiftPublicGateDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(FreezeElectorate c, Circumstances by) {
        return record(by, FreezeElectorateDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(CastAppraisal c, Circumstances by) {
        return record(by, CastAppraisalDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(RecordNoContact c, Circumstances by) {
        return record(by, RecordNoContactDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(ConcludePublicReview c, Circumstances by) {
        return record(by, ConcludePublicReviewDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(RefuseClosing c, Circumstances by) {
        return record(by, RefuseClosingDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(ReopenTask c, Circumstances by) {
        return record(by, ReopenTaskDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(CancelTask c, Circumstances by) {
        return record(by, CancelTaskDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(RemindUnit c, Circumstances by) {
        return record(by, RemindUnitDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(GiveInstruction c, Circumstances by) {
        return record(by, GiveInstructionDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(AdoptTask c, Circumstances by) {
        return record(by, AdoptTaskDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(ReleaseTask c, Circumstances by) {
        return record(by, ReleaseTaskDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(RebaseLimits c, Circumstances by) {
        return record(
                by,
                RebaseLimitsDecision.decide(
                        state, c, by.actor(), clocksBegan, by.now(), by.limits().inForce()));
    }

    @CommandHandler
    CommandAnswer on(SubmitPart c, Circumstances by) {
        return record(by, SubmitPartDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(AcceptPart c, Circumstances by) {
        return record(by, AcceptPartDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(ReturnPart c, Circumstances by) {
        return record(by, ReturnPartDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(ObjectToAllocation c, Circumstances by) {
        return record(by, ObjectToAllocationDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(AnswerAllocationObjection c, Circumstances by) {
        return record(by, AnswerAllocationObjectionDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(ProposeMilestones c, Circumstances by) {
        return record(by, ProposeMilestonesDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(ConfirmMilestones c, Circumstances by) {
        return record(by, ConfirmMilestonesDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(RefuseMilestones c, Circumstances by) {
        return record(by, RefuseMilestonesDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(MeetMilestone c, Circumstances by) {
        return record(by, MeetMilestoneDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(ProposeRebaseline c, Circumstances by) {
        return record(by, ProposeRebaselineDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(ConfirmRebaseline c, Circumstances by) {
        return record(by, ConfirmRebaselineDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(RefuseRebaseline c, Circumstances by) {
        return record(by, RefuseRebaselineDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(RaiseObjection c, Circumstances by) {
        return record(by, RaiseObjectionDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(DecideObjection c, Circumstances by) {
        return record(by, DecideObjectionDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(RecordPraise c, Circumstances by) {
        return record(by, RecordPraiseDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(TransferClue c, Circumstances by) {
        return record(by, TransferClueDecision.decide(state, c, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(LookAtClocks c, Circumstances by, SlipNumbers slips) {
        return record(by, LookAtClocksDecision.decide(state, c, by.actor(), by.now(), kept(by), slips));
    }

    @CommandHandler
    CommandAnswer on(IssueReminderSlip c, Circumstances by, SlipNumbers slips) {
        return record(by, IssueReminderSlipDecision.decide(state, c, by.actor(), by.now(), kept(by), slips));
    }

    @CommandHandler
    CommandAnswer on(IssueSupervisionNotice c, Circumstances by, SlipNumbers slips) {
        return record(by, IssueSupervisionNoticeDecision.decide(state, c, by.actor(), by.now(), kept(by), slips));
    }

    @CommandHandler
    CommandAnswer on(PurgeAttachment c, Circumstances by, ProposedPurges purges) {
        var proposal = purges.find(c.purge(), c.taskId(), by.actor()).orElse(null);
        var decision = PurgeAttachmentDecision.decide(c, by.actor(), proposal);
        if (decision instanceof Decision.Accepted) {
            purges.approve(c.purge(), by.actor(), by.now());
        }
        return record(by, decision);
    }

    @CommandHandler
    CommandAnswer on(RecordCitizen c, Circumstances by, CitizenVault vault) {
        return record(by, RecordCitizenDecision.decide(state, c, by.actor(), () -> vault.keep(c.details())));
    }

    @CommandHandler
    CommandAnswer on(RestrictPersonalData c, Circumstances by, CitizenVault vault) {
        var answer = record(by, RestrictPersonalDataDecision.decide(state, c, by.actor()));
        if (answer instanceof CommandAnswer.Done) {
            vault.restrict(c.taskId(), c.person(), by.actor());
        }
        return answer;
    }

    @CommandHandler
    CommandAnswer on(ErasePersonalData c, Circumstances by, CitizenVault vault) {
        var answer = record(by, ErasePersonalDataDecision.decide(state, c, by.actor()));
        if (answer instanceof CommandAnswer.Done) {
            vault.erase(c.taskId(), c.person(), by.actor());
        }
        return answer;
    }

    @EventSourcingHandler
    void on(
            TaskEvent event,
            @MetaDataValue(MetadataKey.OCCURRED_AT) @Nullable String occurredAt,
            DomainEventMessage<?> message) {
        id = event.taskId();
        if (occurredAt != null && event instanceof ClocksSet set && set.cause() == ClockCause.DISPATCHED) {
            clocksBegan = Instant.parse(occurredAt);
        }
        state = DisputesEvolution.note(TaskEvolution.evolve(state, event), event, BesideFact.of(message));
    }

    /** How it stands, for what concerns two tasks at once. */
    public TaskState state() {
        return Objects.requireNonNull(state, "A task begins with its draft");
    }

    /** The rules that this task keeps. */
    private LimitBasis kept(Circumstances by) {
        var clocks = state.basis().clocks();
        return by.limits().named(clocks.profile(), clocks.version());
    }

    /** Records what was decided, also together with another task; to be called inside the aggregate. */
    public CommandAnswer record(Circumstances by, Decision decision) {
        return watched(by, ClockKeeping.follow(state, decision, by.limits(), by.now()));
    }

    /** What hands the task out is recorded with its 交办单. */
    private CommandAnswer recordWithSlip(Circumstances by, SlipNumbers slips, Decision decision) {
        var timed = ClockKeeping.follow(state, decision, by.limits(), by.now());
        return watched(by, DispatchSlip.follow(state, timed, by.limits(), by.now(), slips));
    }

    private CommandAnswer watched(Circumstances by, Decision decision) {
        var awaited = AwaitKeeping.follow(state, decision, by.limits(), by.now());
        return Recording.record(id.value(), LampKeeping.follow(state, awaited, by.limits(), by.now()), by);
    }
}
