package io.duban.kernel.task;

import io.duban.kernel.event.DomainEvent;
import java.util.UUID;

/** What has happened to a supervised task. */
public sealed interface TaskEvent extends DomainEvent
        permits TaskDrafted,
                LedgerEntryCarriedOver,
                DraftRevised,
                RegistrationRequested,
                RegistrationRefused,
                RegistrationApproved,
                TaskDispatched,
                TaskSigned,
                ReturnRequested,
                ReturnRefused,
                TaskReassigned,
                UnitDesignated,
                ProgressReported,
                ExtensionRequested,
                ExtensionGranted,
                ExtensionRefused,
                LongTermPlanProposed,
                LongTermPlanApproved,
                LongTermPlanRefused,
                SuspensionProposed,
                TaskSuspended,
                SuspensionRefused,
                TaskResumed,
                SuspensionProlonged,
                CompletionRequested,
                VerificationPassed,
                CompletionReturned,
                TaskClosed,
                VerificationBegun,
                FalsificationFound,
                PublicGateSet,
                PublicGateLifted,
                ElectorateFrozen,
                AppraisalCast,
                NoContactRecorded,
                PublicReviewConcluded,
                ClosingRefused,
                TaskReopened,
                TaskCancelled,
                UnitReminded,
                InstructionGiven,
                LeaderAdopted,
                LeaderReleased,
                ClocksSet {

    TaskId taskId();

    @Override
    default UUID streamId() {
        return taskId().value();
    }
}
