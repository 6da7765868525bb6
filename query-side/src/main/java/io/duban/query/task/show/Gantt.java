package io.duban.query.task.show;

import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.Baseline;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.Milestones;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * The milestones of a task as a small chart 倒排工期图; each of its rows says in words what it draws.
 *
 * @param baseline the number of the one that counts; 0 while none has been confirmed
 * @param rows one for each milestone of it
 * @param proposed what waits to be confirmed or approved; empty when nothing does
 * @param rebaselining whether that would change a baseline
 * @param today where today lies
 */
record Gantt(int baseline, List<GanttRow> rows, List<Milestone> proposed, boolean rebaselining, int today) {

    static Gantt of(TaskLine task, Viewpoint viewpoint, LimitBasis limits, MessageSourceAccessor texts) {
        var milestones = task.handling().milestones();
        var scale = DayScale.over(days(task, milestones, viewpoint.today()));
        var rows = IntStream.rangeClosed(1, milestones.planned().size())
                .mapToObj(index -> GanttRow.of(
                        index, milestones, earlier(milestones, index), scale, viewpoint.asOf(), limits, texts))
                .toList();
        var again = !milestones.rebaseline().isEmpty();
        return new Gantt(
                milestones.baselines().size(),
                rows,
                again ? milestones.rebased() : milestones.proposed(),
                again,
                scale.at(viewpoint.today()));
    }

    public boolean isEmpty() {
        return rows.isEmpty() && proposed.isEmpty();
    }

    /** When the baseline before wanted the milestone of the same name; null if it did not. */
    private static @Nullable LocalDate earlier(Milestones milestones, int index) {
        var baselines = milestones.baselines();
        var name = milestones.planned().get(index - 1).name();
        return baselines.size() < 2 ? null : plannedIn(baselines.get(baselines.size() - 2), name);
    }

    private static @Nullable LocalDate plannedIn(Baseline baseline, String name) {
        return baseline.milestones().stream()
                .filter(milestone -> milestone.name().equals(name))
                .map(Milestone::planned)
                .findFirst()
                .orElse(null);
    }

    private static Stream<LocalDate> days(TaskLine task, Milestones milestones, LocalDate today) {
        return Stream.of(
                        Stream.ofNullable(task.dispatchedOn()),
                        Stream.ofNullable(task.deadline()),
                        Stream.of(today),
                        milestones.baselines().stream()
                                .flatMap(baseline -> baseline.milestones().stream())
                                .map(Milestone::planned),
                        milestones.met().stream().map(Milestones.Met::on))
                .flatMap(days -> days);
    }
}
