package io.duban.kernel.task;

/** A command to a task that exists already. */
public sealed interface ExistingTaskCommand extends TaskCommand
        permits ReviseDraft,
                RequestRegistration,
                RefuseRegistration,
                ApproveRegistration,
                DispatchTask,
                RequestReturn,
                RefuseReturn,
                ReassignTask,
                DesignateUnit,
                SignForTask,
                ReportProgress,
                RequestExtension,
                GrantExtension,
                RefuseExtension,
                ProposeLongTermPlan,
                ApproveLongTermPlan,
                RefuseLongTermPlan,
                ProposeSuspension,
                ApproveSuspension,
                RefuseSuspension,
                ResumeTask,
                ProlongSuspension,
                ApplyForCompletion,
                PassVerification,
                ReturnForRework,
                ApproveClosing,
                CancelTask,
                RemindUnit,
                GiveInstruction,
                AdoptTask,
                ReleaseTask {

    TaskId taskId();
}
