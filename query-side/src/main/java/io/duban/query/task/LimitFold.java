package io.duban.query.task;

import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.LimitEvent;
import io.duban.kernel.task.LimitsRebased;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.LongTermPlanRefused;
import io.duban.kernel.task.SuspensionProlonged;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionRefused;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSuspended;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the facts of limits change in a line. */
final class LimitFold {

    private LimitFold() {}

    static void apply(TaskDraft task, LimitEvent event) {
        switch (event) {
            case ExtensionRequested e -> {
                task.open = asked(task.open, OpenQuestion.EXTENSION);
                task.askedDeadline = e.newDeadline();
            }
            case ExtensionGranted e -> {
                task.open = answered(task.open, OpenQuestion.EXTENSION);
                task.askedDeadline = null;
                task.deadline = e.newDeadline();
                task.extensions++;
            }
            case ExtensionRefused ignored -> {
                task.open = answered(task.open, OpenQuestion.EXTENSION);
                task.askedDeadline = null;
            }
            case LongTermPlanProposed ignored -> task.open = asked(task.open, OpenQuestion.LONG_TERM_PLAN);
            case LongTermPlanApproved e -> {
                task.phase = TaskPhase.LONG_TERM;
                task.open = answered(answered(task.open, OpenQuestion.LONG_TERM_PLAN), OpenQuestion.EXTENSION);
                task.askedDeadline = null;
                task.deadline = e.newDeadline();
            }
            case LongTermPlanRefused ignored -> task.open = answered(task.open, OpenQuestion.LONG_TERM_PLAN);
            case SuspensionProposed ignored -> task.open = asked(task.open, OpenQuestion.SUSPENSION);
            case TaskSuspended e -> {
                task.suspendedFrom = task.phase;
                task.phase = TaskPhase.SUSPENDED;
                task.reviewOn = e.reviewOn();
                task.nothingIsAsked();
            }
            case SuspensionRefused ignored -> task.open = answered(task.open, OpenQuestion.SUSPENSION);
            case TaskResumed e -> {
                task.phase = task.suspendedFrom == null ? task.phase : task.suspendedFrom;
                task.suspendedFrom = null;
                task.reviewOn = null;
                task.deadline = e.deadline();
            }
            case SuspensionProlonged e -> task.reviewOn = e.reviewOn();
            case LimitsRebased ignored -> {} // what became of the clocks follows
            case ClocksSet e -> ClockFold.apply(task, e);
        }
    }

    private static Set<OpenQuestion> asked(Set<OpenQuestion> open, OpenQuestion question) {
        return Stream.concat(open.stream(), Stream.of(question)).collect(Collectors.toSet());
    }

    private static Set<OpenQuestion> answered(Set<OpenQuestion> open, OpenQuestion question) {
        return open.stream().filter(other -> other != question).collect(Collectors.toSet());
    }
}
