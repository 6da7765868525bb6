package io.duban.kernel.ranking.period;

import io.duban.kernel.task.AllocationAnswered;
import io.duban.kernel.task.AllocationObjected;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.AssignmentEvent;
import io.duban.kernel.task.AttachmentPurged;
import io.duban.kernel.task.CheckEvent;
import io.duban.kernel.task.CitizenEvent;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.ExpiryReminded;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.FateEvent;
import io.duban.kernel.task.HandlingEvent;
import io.duban.kernel.task.HeartbeatMissed;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LimitEvent;
import io.duban.kernel.task.LimitsRebased;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.LongTermPlanRefused;
import io.duban.kernel.task.MilestoneMet;
import io.duban.kernel.task.MilestoneSlipped;
import io.duban.kernel.task.MilestonesConfirmed;
import io.duban.kernel.task.MilestonesProposed;
import io.duban.kernel.task.MilestonesRebaselined;
import io.duban.kernel.task.MilestonesRefused;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.ObjectionDismissed;
import io.duban.kernel.task.ObjectionRaised;
import io.duban.kernel.task.ObjectionUpheld;
import io.duban.kernel.task.PartAccepted;
import io.duban.kernel.task.PartReturned;
import io.duban.kernel.task.PartSubmitted;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RebaselineProposed;
import io.duban.kernel.task.RebaselineRefused;
import io.duban.kernel.task.RegistrationEvent;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.SuspensionProlonged;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionRefused;
import io.duban.kernel.task.SuspensionReviewDue;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskPraised;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSplitOff;
import io.duban.kernel.task.TaskSuspended;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationPassed;
import io.duban.kernel.task.WatchEvent;

/** Which facts of a task somebody judged a unit's work by; whoever did does not decide what the unit objects to 回避. */
public final class Judgement {

    private Judgement() {}

    public static boolean isOne(TaskEvent event) {
        return switch (event) {
            case RegistrationEvent registration -> false;
            case AssignmentEvent assignment -> ofAssignment(assignment);
            case HandlingEvent handling -> ofHandling(handling);
            case LimitEvent limit -> ofLimit(limit);
            case CheckEvent check -> ofCheck(check);
            case FateEvent fate -> ofFate(fate);
            case WatchEvent watch -> ofWatch(watch);
            case CitizenEvent citizen -> false;
        };
    }

    private static boolean ofAssignment(AssignmentEvent event) {
        return switch (event) {
            case ReturnRefused judged -> true;
            case TaskReassigned judged -> true;
            case UnitDesignated judged -> true;
            case TaskDispatched other -> false;
            case TaskSigned other -> false;
            case ReturnRequested other -> false;
        };
    }

    private static boolean ofHandling(HandlingEvent event) {
        return switch (event) {
            case AllocationAnswered judged -> true;
            case MilestonesConfirmed judged -> true;
            case MilestonesRefused judged -> true;
            case MilestonesRebaselined judged -> true;
            case RebaselineRefused judged -> true;
            case PartAccepted judged -> true;
            case PartReturned judged -> true;
            case TaskPraised judged -> true;
            case ProgressReported other -> false;
            case InstructionGiven other -> false;
            case LeaderAdopted other -> false;
            case LeaderReleased other -> false;
            case PartSubmitted other -> false;
            case AllocationObjected other -> false;
            case MilestonesProposed other -> false;
            case MilestoneMet other -> false;
            case RebaselineProposed other -> false;
        };
    }

    private static boolean ofLimit(LimitEvent event) {
        return switch (event) {
            case ExtensionGranted judged -> true;
            case ExtensionRefused judged -> true;
            case LongTermPlanApproved judged -> true;
            case LongTermPlanRefused judged -> true;
            case TaskSuspended judged -> true;
            case SuspensionRefused judged -> true;
            case SuspensionProlonged judged -> true;
            case TaskResumed judged -> true;
            case LimitsRebased judged -> true;
            case ExtensionRequested other -> false;
            case LongTermPlanProposed other -> false;
            case SuspensionProposed other -> false;
            case ClocksSet other -> false;
        };
    }

    private static boolean ofCheck(CheckEvent event) {
        return switch (event) {
            case VerificationBegun judged -> true;
            case VerificationPassed judged -> true;
            case CompletionReturned judged -> true;
            case TaskClosed judged -> true;
            case FalsificationFound judged -> true;
            case AppraisalCast judged -> true;
            case PublicReviewConcluded judged -> true;
            case ClosingRefused judged -> true;
            case TaskReopened judged -> true;
            case CompletionRequested other -> false;
            case PublicGateSet other -> false;
            case PublicGateLifted other -> false;
            case ElectorateFrozen other -> false;
            case NoContactRecorded other -> false;
        };
    }

    private static boolean ofFate(FateEvent event) {
        return switch (event) {
            case TaskCancelled judged -> true;
            case TaskMerged judged -> true;
            case TaskAbsorbed judged -> true;
            case TaskSplit judged -> true;
            case TaskSplitOff judged -> true;
            case ObjectionUpheld judged -> true;
            case ObjectionDismissed judged -> true;
            case ObjectionRaised other -> false;
            case ClueTransferred other -> false;
            case AttachmentPurged other -> false;
        };
    }

    private static boolean ofWatch(WatchEvent event) {
        return switch (event) {
            case UnitReminded judged -> true;
            case SlipIssued slip -> slip.kind() != SlipKind.DISPATCH;
            case LampChanged other -> false;
            case AnswerAwaited other -> false;
            case ExpiryReminded other -> false;
            case HeartbeatMissed other -> false;
            case SuspensionReviewDue other -> false;
            case MilestoneSlipped other -> false;
        };
    }
}
