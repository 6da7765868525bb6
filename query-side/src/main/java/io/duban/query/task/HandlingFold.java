package io.duban.query.task;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.task.AllocationAnswer;
import io.duban.kernel.task.AllocationAnswered;
import io.duban.kernel.task.AllocationObjected;
import io.duban.kernel.task.HandlingEvent;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.MilestoneMet;
import io.duban.kernel.task.MilestonesConfirmed;
import io.duban.kernel.task.MilestonesProposed;
import io.duban.kernel.task.MilestonesRebaselined;
import io.duban.kernel.task.MilestonesRefused;
import io.duban.kernel.task.PartAccepted;
import io.duban.kernel.task.PartReturned;
import io.duban.kernel.task.PartSubmitted;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.RebaselineProposed;
import io.duban.kernel.task.RebaselineRefused;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskPraised;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the facts of pushing a task forward change in a line. */
final class HandlingFold {

    private HandlingFold() {}

    static void apply(TaskDraft task, HandlingEvent event, LocalDate day) {
        switch (event) {
            case ProgressReported e -> {
                task.phase = task.phase.isBeingHandled() ? task.phase : TaskPhase.IN_PROGRESS;
                task.percent = e.percent();
                task.latestProgress = e.text();
                task.latestProgressOn = day;
                task.problems = e.problems();
                task.ownership = Ownership.REPORTED;
            }
            case InstructionGiven ignored -> {
                // an instruction stands in the history; the line itself stays
            }
            case TaskPraised ignored -> {
                // so does praise; what it counts is told by the facts
            }
            case LeaderAdopted e -> task.adoptedBy = with(task.adoptedBy, e.leader());
            case LeaderReleased e -> task.adoptedBy = without(task.adoptedBy, e.leader());
            case AllocationAnswered e -> {
                task.handling = task.handling.after(e);
                task.coUnits = e.answer() == AllocationAnswer.RELEASE ? released(task.coUnits, e.unit()) : task.coUnits;
            }
            case PartSubmitted e -> task.handling = task.handling.after(e);
            case PartAccepted e -> task.handling = task.handling.after(e);
            case PartReturned e -> task.handling = task.handling.after(e);
            case AllocationObjected e -> task.handling = task.handling.after(e);
            case MilestonesProposed e -> task.handling = task.handling.after(e);
            case MilestonesConfirmed e -> task.handling = task.handling.after(e);
            case MilestonesRefused e -> task.handling = task.handling.after(e);
            case MilestoneMet e -> task.handling = task.handling.after(e);
            case RebaselineProposed e -> task.handling = task.handling.after(e);
            case MilestonesRebaselined e -> task.handling = task.handling.after(e);
            case RebaselineRefused e -> task.handling = task.handling.after(e);
        }
    }

    private static List<UnitRef> released(List<UnitRef> units, UnitRef unit) {
        return units.stream().filter(other -> !other.id().equals(unit.id())).toList();
    }

    private static List<LeaderRef> with(List<LeaderRef> leaders, LeaderRef leader) {
        return Stream.concat(without(leaders, leader).stream(), Stream.of(leader))
                .toList();
    }

    private static List<LeaderRef> without(List<LeaderRef> leaders, LeaderRef leader) {
        return leaders.stream().filter(other -> !other.id().equals(leader.id())).toList();
    }
}
