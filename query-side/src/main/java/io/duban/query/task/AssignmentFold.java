package io.duban.query.task;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.task.AssignmentEvent;
import io.duban.kernel.task.Handling;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitDesignated;
import java.time.LocalDate;
import java.util.List;

/** What the facts of handing over change in a line. */
final class AssignmentFold {

    private AssignmentFold() {}

    static void apply(TaskDraft task, AssignmentEvent event) {
        switch (event) {
            case TaskDispatched e -> {
                // a ledger's matter is under way already; nobody signs for it again
                task.phase = task.carriedOver ? TaskPhase.IN_PROGRESS : TaskPhase.DISPATCHED;
                task.leadUnit = e.leadUnit();
                task.coUnits = e.coUnits();
                task.leader = e.leader();
                task.deadline = e.deadline();
                task.dispatchedOn = e.dispatchedOn();
                task.extensions = 0;
                task.nothingIsAsked();
                task.handling = Handling.NONE;
            }
            case TaskSigned ignored -> task.phase = TaskPhase.IN_PROGRESS;
            case ReturnRequested e -> {
                task.phase = TaskPhase.RETURN_REQUESTED;
                task.ownership = e.escalated() ? Ownership.ESCALATED : Ownership.DISPUTED;
            }
            case ReturnRefused e -> {
                task.phase = e.signed() ? TaskPhase.IN_PROGRESS : TaskPhase.DISPATCHED;
                task.ownership = Ownership.CONFIRMED;
            }
            case TaskReassigned e -> {
                handOver(task, e.leadUnit(), e.coUnits(), e.deadline(), e.dispatchedOn(), Ownership.OPEN);
                task.leader = e.leader();
            }
            case UnitDesignated e ->
                handOver(task, e.leadUnit(), e.coUnits(), e.deadline(), e.dispatchedOn(), Ownership.DESIGNATED);
        }
    }

    /** To another unit, which has yet to sign. */
    private static void handOver(
            TaskDraft task,
            UnitRef lead,
            List<UnitRef> coUnits,
            LocalDate deadline,
            LocalDate on,
            Ownership ownership) {
        task.phase = TaskPhase.DISPATCHED;
        task.leadUnit = lead;
        task.coUnits = coUnits;
        task.deadline = deadline;
        task.dispatchedOn = on;
        task.ownership = ownership;
        task.extensions = 0;
        task.nothingIsAsked();
        task.handling = Handling.NONE;
    }
}
