package io.duban.query.task;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.task.HandlingEvent;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.TaskPhase;
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
            case LeaderAdopted e -> task.adoptedBy = with(task.adoptedBy, e.leader());
            case LeaderReleased e -> task.adoptedBy = without(task.adoptedBy, e.leader());
        }
    }

    private static List<LeaderRef> with(List<LeaderRef> leaders, LeaderRef leader) {
        return Stream.concat(without(leaders, leader).stream(), Stream.of(leader))
                .toList();
    }

    private static List<LeaderRef> without(List<LeaderRef> leaders, LeaderRef leader) {
        return leaders.stream().filter(other -> !other.id().equals(leader.id())).toList();
    }
}
