package io.duban.query.task.act;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.permission.TaskAction;
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
import io.duban.kernel.task.ObjectToAllocation;
import io.duban.kernel.task.ObjectionOutcome;
import io.duban.kernel.task.PassVerification;
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
import io.duban.kernel.task.SplitTask;
import io.duban.kernel.task.SubmitPart;
import io.duban.kernel.task.SuspensionReason;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TransferClue;
import io.duban.kernel.task.VerificationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Builds the command from what was typed. What is missing goes in as null: the command refuses it with a sentence for the field. */
@Component
class CommandFromForm {

    private final MessageSourceAccessor texts;

    CommandFromForm(MessageSource texts) {
        this.texts = new MessageSourceAccessor(texts, Locale.SIMPLIFIED_CHINESE);
    }

    /** @throws io.duban.kernel.rejection.InvalidValue naming the field that cannot be accepted */
    ExistingTaskCommand of(TaskAction action, TaskId task, Typed typed, List<Attachment> attachments) {
        return switch (action) {
            case REQUEST_REGISTRATION -> new RequestRegistration(task);
            case REVISE_DRAFT -> revision(task, typed);
            case REFUSE_REGISTRATION -> new RefuseRegistration(task, typed.text("reason"));
            case APPROVE_REGISTRATION -> new ApproveRegistration(task);
            case DISPATCH ->
                new DispatchTask(
                        task,
                        typed.id("leadUnit", UnitId::new, texts),
                        typed.ids("coUnits", UnitId::new, texts),
                        typed.id("leader", LeaderId::new, texts),
                        typed.date("deadline", texts),
                        typed.has("hours") ? typed.number("hours", texts) : null);
            case SIGN -> new SignForTask(task);
            case REPORT_PROGRESS ->
                new ReportProgress(
                        task, typed.text("text"), typed.number("percent", texts), typed.text("problems"), attachments);
            case REQUEST_RETURN -> new RequestReturn(task, typed.text("reason"));
            case REFUSE_RETURN -> new RefuseReturn(task, typed.text("reason"));
            case REASSIGN ->
                new ReassignTask(
                        task,
                        typed.id("leadUnit", UnitId::new, texts),
                        typed.ids("coUnits", UnitId::new, texts),
                        typed.id("leader", LeaderId::new, texts),
                        typed.date("deadline", texts),
                        typed.text("reason"));
            case DESIGNATE ->
                new DesignateUnit(
                        task,
                        typed.id("leadUnit", UnitId::new, texts),
                        typed.ids("coUnits", UnitId::new, texts),
                        typed.date("deadline", texts),
                        typed.text("opinion"));
            case REQUEST_EXTENSION ->
                new RequestExtension(
                        task, typed.text("reason"), typed.text("progress"), typed.date("newDeadline", texts));
            case GRANT_EXTENSION -> new GrantExtension(task, typed.date("newDeadline", texts), typed.text("opinion"));
            case REFUSE_EXTENSION -> new RefuseExtension(task, typed.text("reason"));
            case PROPOSE_LONG_TERM_PLAN -> new ProposeLongTermPlan(task, typed.text("plan"), PlanRows.of(typed, texts));
            case APPROVE_LONG_TERM_PLAN -> new ApproveLongTermPlan(task, typed.text("opinion"));
            case REFUSE_LONG_TERM_PLAN -> new RefuseLongTermPlan(task, typed.text("reason"));
            case PROPOSE_SUSPENSION ->
                new ProposeSuspension(
                        task,
                        suspensionReason(typed.first("reason")),
                        typed.text("text"),
                        typed.date("reviewOn", texts));
            case APPROVE_SUSPENSION -> new ApproveSuspension(task, typed.text("opinion"));
            case REFUSE_SUSPENSION -> new RefuseSuspension(task, typed.text("reason"));
            case RESUME -> new ResumeTask(task, typed.text("reason"), typed.date("deadline", texts));
            case PROLONG_SUSPENSION -> new ProlongSuspension(task, typed.date("reviewOn", texts), typed.text("reason"));
            case APPLY_FOR_COMPLETION -> new ApplyForCompletion(task, typed.text("result"), attachments);
            case PASS_VERIFICATION -> new PassVerification(task, typed.text("opinion"));
            case RETURN_FOR_REWORK -> new ReturnForRework(task, typed.text("reason"), typed.date("deadline", texts));
            case BEGIN_VERIFICATION -> new BeginVerification(task, typed.choice("kind", VerificationKind.class, texts));
            case FIND_FALSIFIED ->
                new FindFalsified(task, typed.text("finding"), attachments, typed.date("deadline", texts));
            case FREEZE_ELECTORATE ->
                new FreezeElectorate(
                        task,
                        typed.choice("method", ReviewMethod.class, texts),
                        typed.count("populationSize", texts),
                        typed.count("sampleSize", texts),
                        typed.date("lastDay", texts));
            case CAST_APPRAISAL ->
                new CastAppraisal(task, typed.choice("appraisal", Appraisal.class, texts), typed.text("comment"));
            case RECORD_NO_CONTACT -> new RecordNoContact(task, typed.dates("attempts", texts));
            case CONCLUDE_PUBLIC_REVIEW -> new ConcludePublicReview(task);
            case APPROVE_CLOSING ->
                new ApproveClosing(task, typed.choice("grade", ClosingGrade.class, texts), typed.text("opinion"));
            case REFUSE_CLOSING -> new RefuseClosing(task, typed.text("reason"), typed.date("deadline", texts));
            case REOPEN ->
                new ReopenTask(
                        task,
                        typed.choice("kind", ReopeningKind.class, texts),
                        typed.text("reason"),
                        typed.date("deadline", texts));
            case SET_PUBLIC_GATE ->
                new SetPublicGate(task, typed.choice("subject", ReviewSubject.class, texts), typed.text("reason"));
            case LIFT_PUBLIC_GATE -> new LiftPublicGate(task, typed.text("reason"));
            case GIVE_INSTRUCTION -> new GiveInstruction(task, typed.text("text"));
            case ADOPT -> new AdoptTask(task);
            case RELEASE -> new ReleaseTask(task, typed.text("reason"));
            case REMIND -> new RemindUnit(task, typed.text("text"));
            case CANCEL -> new CancelTask(task, typed.text("reason"));
            case REBASE_LIMITS -> new RebaseLimits(task, typed.text("reason"));
            case SUBMIT_PART ->
                new SubmitPart(
                        task,
                        typed.text("text"),
                        typed.number("percent", texts),
                        attachments,
                        typed.has("finished", true));
            case ACCEPT_PART -> new AcceptPart(task, typed.id("unit", UnitId::new, texts), typed.text("opinion"));
            case RETURN_PART -> new ReturnPart(task, typed.id("unit", UnitId::new, texts), typed.text("reason"));
            case OBJECT_TO_ALLOCATION -> new ObjectToAllocation(task, typed.text("reason"));
            case ANSWER_ALLOCATION_OBJECTION ->
                new AnswerAllocationObjection(
                        task,
                        typed.id("unit", UnitId::new, texts),
                        typed.choice("answer", AllocationAnswer.class, texts),
                        typed.text("reason"));
            case PROPOSE_MILESTONES -> new ProposeMilestones(task, MilestoneRows.of(typed, texts));
            case CONFIRM_MILESTONES -> new ConfirmMilestones(task, typed.text("opinion"));
            case REFUSE_MILESTONES -> new RefuseMilestones(task, typed.text("reason"));
            case MEET_MILESTONE ->
                new MeetMilestone(task, typed.count("index", texts), typed.text("text"), attachments);
            case PROPOSE_REBASELINE ->
                new ProposeRebaseline(task, MilestoneRows.of(typed, texts), typed.text("reason"));
            case CONFIRM_REBASELINE -> new ConfirmRebaseline(task, typed.text("opinion"));
            case REFUSE_REBASELINE -> new RefuseRebaseline(task, typed.text("reason"));
            case MERGE ->
                new MergeTask(
                        task,
                        typed.text("into"),
                        typed.text("reason"),
                        typed.date("deadline", texts),
                        typed.text("deadlineReason"));
            case SPLIT_UP -> new SplitTask(task, PartRows.of(typed, texts), typed.text("reason"));
            case RAISE_OBJECTION ->
                new RaiseObjection(task, typed.choiceNumber("about", texts), typed.text("reason"), attachments);
            case DECIDE_OBJECTION ->
                new DecideObjection(
                        task,
                        typed.choiceNumber("objection", texts),
                        typed.choice("outcome", ObjectionOutcome.class, texts),
                        typed.text("reason"),
                        typed.choice("grade", ClosingGrade.class, texts));
            case TRANSFER_CLUE ->
                new TransferClue(
                        task,
                        typed.choice("authority", ClueAuthority.class, texts),
                        typed.text("reference"),
                        typed.date("transferredOn", texts));
            case RECORD_PRAISE ->
                new RecordPraise(
                        task,
                        typed.id("unit", UnitId::new, texts),
                        typed.choice("level", PraiseLevel.class, texts),
                        typed.text("praisedBy"),
                        typed.date("praisedOn", texts),
                        typed.text("document"),
                        typed.text("excerpt"));
            case LABEL -> new LabelTask(task, typed.choice("label", DataLabel.class, texts), typed.text("reason"));
            case LOOK_AT_CLOCKS -> new LookAtClocks(task);
            case ISSUE_REMINDER_SLIP -> new IssueReminderSlip(task, typed.text("text"));
            case ISSUE_SUPERVISION_NOTICE -> new IssueSupervisionNotice(task, typed.text("text"), typed.text("reason"));
            case RECORD_CITIZEN ->
                new RecordCitizen(
                        task, typed.text("name"), typed.text("phone"), typed.text("idNumber"), typed.text("address"));
            case RESTRICT_PERSONAL_DATA ->
                new RestrictPersonalData(
                        task,
                        typed.id("person", PersonKey::new, texts),
                        typed.choice("ground", RestrictionGround.class, texts));
            case ERASE_PERSONAL_DATA ->
                new ErasePersonalData(
                        task,
                        typed.id("person", PersonKey::new, texts),
                        typed.choice("ground", ErasureGround.class, texts));
        };
    }

    /** @throws io.duban.kernel.rejection.InvalidValue naming the field that cannot be accepted */
    DraftTask draft(Typed typed) {
        return new DraftTask(
                typed.text("title"),
                typed.text("category"),
                typed.text("source"),
                typed.text("sourceNumber"),
                typed.text("content"),
                typed.text("completionStandard"),
                limitType(typed.first("limitType")));
    }

    private static @Nullable SuspensionReason suspensionReason(String name) {
        return Arrays.stream(SuspensionReason.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static ReviseDraft revision(TaskId task, Typed typed) {
        return new ReviseDraft(
                task,
                typed.text("title"),
                typed.text("category"),
                typed.text("source"),
                typed.text("sourceNumber"),
                typed.text("content"),
                typed.text("completionStandard"),
                limitType(typed.first("limitType")));
    }

    private static @Nullable LimitType limitType(String name) {
        return Arrays.stream(LimitType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
