package io.duban.query.task;

import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.CheckEvent;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationPassed;

/** What the facts of checking, reviewing and closing change in a line. */
final class CheckFold {

    private CheckFold() {}

    static void apply(TaskDraft task, CheckEvent event) {
        switch (event) {
            case CompletionRequested e -> {
                task.phase = TaskPhase.COMPLETION_REQUESTED;
                task.nothingIsAsked();
                task.checks = task.checks.handedIn(e.result());
            }
            case VerificationPassed ignored -> passed(task);
            case CompletionReturned e -> {
                task.phase = TaskPhase.REWORK;
                task.deadline = e.deadline();
                task.reworks++;
            }
            case TaskClosed e -> {
                task.phase = TaskPhase.CLOSED;
                task.percent = 100;
                task.closedOn = e.closedOn();
                task.onTime = e.onTime();
                task.publicReview = e.publicReview();
                task.checks = task.checks.closed(e.grade());
            }
            case VerificationBegun e -> {
                task.phase = TaskPhase.VERIFYING;
                task.checks = task.checks.begun(e.kind());
            }
            case FalsificationFound e -> {
                returned(task);
                task.deadline = e.deadline();
                task.checks = task.checks.falsified();
            }
            case PublicGateSet e -> task.checks = task.checks.gated(e.subject());
            case PublicGateLifted ignored -> task.checks = task.checks.gated(null);
            case ElectorateFrozen e ->
                task.checks = task.checks.in(task.checks.review().frozen(e));
            case AppraisalCast e ->
                task.checks = task.checks.in(task.checks.review().heard(e));
            case NoContactRecorded e ->
                task.checks = task.checks.in(task.checks.review().heard(e));
            case PublicReviewConcluded e -> concluded(task, e);
            case ClosingRefused e -> {
                returned(task);
                task.deadline = e.deadline();
                task.percent = e.percent();
            }
            case TaskReopened e -> {
                task.phase = TaskPhase.REOPENED;
                task.deadline = e.deadline();
                task.percent = e.percent();
                task.closedOn = null;
                task.onTime = null;
                task.checks = task.checks.reopened(e.cycle());
            }
        }
    }

    /** Where the public has a say, it is asked next, anew each time. */
    private static void passed(TaskDraft task) {
        var asked = task.checks.gate() != null;
        task.phase = asked ? TaskPhase.PUBLIC_REVIEW : TaskPhase.CLOSING_APPROVAL;
        task.percent = 100;
        task.checks = asked ? task.checks.in(task.checks.review().next()) : task.checks;
    }

    private static void concluded(TaskDraft task, PublicReviewConcluded e) {
        if (e.passed()) {
            task.phase = TaskPhase.CLOSING_APPROVAL;
        } else {
            returned(task);
        }
        task.percent = e.percent();
        task.checks = task.checks.in(task.checks.review().concluded(e.passed()));
    }

    private static void returned(TaskDraft task) {
        task.phase = TaskPhase.REWORK;
        task.reworks++;
    }
}
