package io.duban.kernel.task;

import io.duban.kernel.event.DomainEvent;
import java.util.UUID;

/** What has happened to a supervised task. */
public sealed interface TaskEvent extends DomainEvent
        permits TaskDrafted,
                LedgerEntryCarriedOver,
                RegistrationApproved,
                TaskDispatched,
                TaskSigned,
                ProgressReported,
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
                LeaderReleased {

    TaskId taskId();

    @Override
    default UUID streamId() {
        return taskId().value();
    }
}
