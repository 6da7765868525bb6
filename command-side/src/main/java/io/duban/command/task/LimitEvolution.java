package io.duban.command.task;

import io.duban.command.task.TaskState.LongTerm;
import io.duban.command.task.TaskState.Suspended;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockState;
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
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSuspended;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the facts about limits do to the state. */
final class LimitEvolution {

    private LimitEvolution() {}

    static TaskState next(TaskState before, LimitEvent event) {
        var basis = before.basis();
        var changes = basis.limitChanges();
        return switch (event) {
            case ExtensionRequested asked -> changed(before, changes.asking(asked));
            case ExtensionGranted granted -> before.with(limited(before, changes.extended(), granted.newDeadline()));
            case ExtensionRefused refused -> changed(before, changes.refused(OpenQuestion.EXTENSION));
            case LongTermPlanProposed proposed -> changed(before, changes.asking(proposed));
            case LongTermPlanApproved approved ->
                new LongTerm(limited(before, changes.planned(), approved.newDeadline()));
            case LongTermPlanRefused refused -> changed(before, changes.refused(OpenQuestion.LONG_TERM_PLAN));
            case SuspensionProposed proposed -> changed(before, changes.asking(proposed));
            case TaskSuspended suspended -> suspended(before, suspended);
            case SuspensionRefused refused -> changed(before, changes.refused(OpenQuestion.SUSPENSION));
            case TaskResumed resumed -> resumed(before, limited(before, changes, resumed.deadline()));
            case SuspensionProlonged prolonged ->
                before instanceof Suspended stopped ? stopped.until(prolonged.reviewOn()) : before;
            case LimitsRebased rebased -> before; // what became of the clocks follows
            case ClocksSet set -> before.with(kept(basis, basis.clocks().next(set)));
        };
    }

    /** The deadline is the day of the matter's own clock, whenever that runs. */
    private static Basis kept(Basis basis, TaskClocks clocks) {
        var handed = basis.assignment();
        var due = clocks.last().filter(clock -> clock.state() instanceof ClockState.Running);
        return due.isEmpty() || handed == null
                ? basis.with(clocks)
                : basis.with(clocks)
                        .handedTo(
                                handed.until(LocalDate.ofInstant(due.get().due().at(), CountyTime.ZONE)));
    }

    private static TaskState changed(TaskState before, LimitChanges changes) {
        return before.with(before.basis().with(changes));
    }

    private static Basis limited(TaskState before, LimitChanges changes, @Nullable LocalDate deadline) {
        return before.basis().with(changes).handedTo(before.basis().given().until(deadline));
    }

    private static TaskState suspended(TaskState before, TaskSuspended event) {
        var goesOn = before.with(before.basis().settled());
        return new Suspended(goesOn.basis(), goesOn, event.suspendedOn(), event.reviewOn());
    }

    private static TaskState resumed(TaskState before, Basis basis) {
        return before instanceof Suspended stopped ? stopped.back().with(basis) : before.with(basis);
    }
}
