package io.duban.kernel.task;

/** A command to a task that exists already. */
public sealed interface ExistingTaskCommand extends TaskCommand
        permits ApproveRegistration,
                DispatchTask,
                SignForTask,
                ReportProgress,
                ApplyForCompletion,
                PassVerification,
                ReturnForRework,
                ApproveClosing,
                BeginVerification,
                FindFalsified,
                SetPublicGate,
                LiftPublicGate,
                FreezeElectorate,
                CastAppraisal,
                RecordNoContact,
                ConcludePublicReview,
                RefuseClosing,
                ReopenTask,
                CancelTask,
                RemindUnit,
                GiveInstruction,
                AdoptTask,
                ReleaseTask {

    TaskId taskId();
}
