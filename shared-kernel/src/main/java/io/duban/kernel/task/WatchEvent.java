package io.duban.kernel.task;

/** What has happened because somebody, or time itself, kept an eye on the task. */
public sealed interface WatchEvent extends TaskEvent
        permits UnitReminded,
                LampChanged,
                AnswerAwaited,
                ExpiryReminded,
                SlipIssued,
                HeartbeatMissed,
                SuspensionReviewDue {}
