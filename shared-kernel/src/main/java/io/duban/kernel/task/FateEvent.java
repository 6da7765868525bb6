package io.duban.kernel.task;

/** How a task has ended otherwise than by closing, and what was disputed or handed on beside its road. */
public sealed interface FateEvent extends TaskEvent
        permits TaskCancelled,
                TaskMerged,
                TaskAbsorbed,
                TaskSplit,
                TaskSplitOff,
                ObjectionRaised,
                ObjectionUpheld,
                ObjectionDismissed,
                ClueTransferred,
                AttachmentPurged {}
