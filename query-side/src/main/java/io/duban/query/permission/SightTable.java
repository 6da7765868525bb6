package io.duban.query.permission;

import io.duban.kernel.permission.ReviewStanding;
import io.duban.kernel.permission.SightDepth;
import io.duban.kernel.permission.TaskSight;
import io.duban.kernel.permission.TaskStanding;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.TaskPhase;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Role × relation × label: how much of a task is seen, and in which phases. */
record SightTable(List<DataLabel> columns, List<Line> lines) {

    record Line(Standpoint standpoint, List<Cell> cells) {}

    /**
     * @param depth null where nothing is seen
     * @param all whether it is seen in every phase
     * @param phases those in which it is seen, or is not, in words; empty where it is seen in all or in none
     * @param but whether {@code phases} are those in which it is not seen
     */
    record Cell(DataLabel label, @Nullable SightDepth depth, boolean all, String phases, boolean but) {}

    static SightTable of(List<Standpoint> standpoints) {
        var labels =
                Arrays.stream(DataLabel.values()).filter(DataLabel::isForTasks).toList();
        return new SightTable(
                labels,
                standpoints.stream()
                        .map(standpoint -> new Line(
                                standpoint,
                                labels.stream()
                                        .map(label -> cell(standpoint, label))
                                        .toList()))
                        .toList());
    }

    /** Asks the rules for each phase. */
    static Cell cell(Standpoint standpoint, DataLabel label) {
        var seen = phases(standpoint, label);
        if (seen.isEmpty()) {
            return new Cell(label, null, false, "", false);
        }
        var others = EnumSet.complementOf(EnumSet.copyOf(seen));
        var but = others.size() < seen.size();
        return new Cell(
                label,
                TaskSight.depth(standpoint.person(), standpoint.tasks().getFirst()),
                others.isEmpty(),
                others.isEmpty() ? "" : words(but ? others : seen),
                but);
    }

    static Set<TaskPhase> phases(Standpoint standpoint, DataLabel label) {
        return Arrays.stream(TaskPhase.values())
                .filter(phase -> standpoint.tasks().stream().anyMatch(task -> TaskSight.of(
                                new TaskStanding(phase, task, Set.of(), new ReviewStanding(true, true, Set.of()))
                                        .with(label),
                                standpoint.person())
                        .isPresent()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TaskPhase.class)));
    }

    private static String words(Set<TaskPhase> phases) {
        return phases.stream().map(TaskPhase::label).collect(Collectors.joining("、"));
    }
}
