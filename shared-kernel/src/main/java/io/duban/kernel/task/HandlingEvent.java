package io.duban.kernel.task;

/** What has happened while the task was pushed forward 推进. */
public sealed interface HandlingEvent extends TaskEvent
        permits ProgressReported,
                InstructionGiven,
                LeaderAdopted,
                LeaderReleased,
                PartSubmitted,
                PartAccepted,
                PartReturned,
                AllocationObjected,
                AllocationAnswered,
                MilestonesProposed,
                MilestonesConfirmed,
                MilestonesRefused,
                MilestoneMet,
                RebaselineProposed,
                MilestonesRebaselined,
                RebaselineRefused,
                TaskPraised {}
