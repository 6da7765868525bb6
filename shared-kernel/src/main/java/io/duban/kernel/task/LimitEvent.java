package io.duban.kernel.task;

/** What has happened to the time limits of the task. */
public sealed interface LimitEvent extends TaskEvent
        permits ExtensionRequested,
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
                ClocksSet,
                LimitsRebased {}
