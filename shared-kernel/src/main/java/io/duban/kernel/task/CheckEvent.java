package io.duban.kernel.task;

/** What has happened between completion and closing 销号, and after it. */
public sealed interface CheckEvent extends TaskEvent
        permits CompletionRequested,
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
                TaskReopened {}
