package io.duban.query.task;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskLabelled;
import io.duban.platform.event.RecordedEvent;
import io.duban.platform.limit.CountyLimits;
import io.duban.query.projection.Projection;
import io.duban.query.projection.Shelf;
import io.duban.query.projection.Step;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger: {@code task} holds each task as it stands, {@code task_version} as it stood after each event. */
@Component
final class TaskProjection implements Projection<TaskLine> {

    private final CountyLimits limits;

    TaskProjection(CountyLimits limits) {
        this.limits = limits;
    }

    @Override
    public String view() {
        return "task";
    }

    @Override
    public List<String> tables() {
        return List.of("task", "task_version");
    }

    @Override
    public boolean shows(Class<?> event) {
        return TaskEvent.class.isAssignableFrom(event);
    }

    @Override
    public UUID key(DomainEvent event) {
        return event.streamId();
    }

    @Override
    public Map<UUID, TaskLine> load(Shelf shelf, Collection<UUID> keys) {
        return shelf
                .jdbc()
                .sql("SELECT t.*, NULL AS lead_group FROM %s t WHERE task_id = ANY (:keys)"
                        .formatted(shelf.table("task")))
                .param("keys", keys.toArray(UUID[]::new))
                .query(TaskColumns::read)
                .list()
                .stream()
                .collect(Collectors.toMap(TaskLine::id, Function.identity()));
    }

    @Override
    public TaskLine evolve(@Nullable TaskLine row, RecordedEvent event) {
        return TaskFold.evolve(row, event, limits.on(LocalDate.ofInstant(event.recordedAt(), CountyTime.ZONE)));
    }

    @Override
    public void write(Shelf shelf, List<Step<TaskLine>> steps) {
        shelf.upsert(
                "task",
                "task_id",
                Step.last(steps, TaskLine::id).stream()
                        .map(TaskProjection::current)
                        .toList());
        shelf.insertOnly(
                "task_version", steps.stream().map(TaskProjection::version).toList());
        Step.last(steps, TaskLine::id).stream()
                .filter(line -> steps.stream().anyMatch(step -> isLabelled(step, line)))
                .forEach(line -> relabel(shelf, line));
    }

    private static boolean isLabelled(Step<TaskLine> step, TaskLine line) {
        return step.row().id().equals(line.id()) && step.event().event() instanceof TaskLabelled;
    }

    /** Who may see a task today may see how it stood then, and who may not, may not: its past has no label of its own. */
    private static void relabel(Shelf shelf, TaskLine line) {
        shelf.jdbc()
                .sql("UPDATE %s SET label = :label WHERE task_id = :task AND label <> :label"
                        .formatted(shelf.table("task_version")))
                .param("label", line.label().name())
                .param("task", line.id())
                .update();
    }

    private static Map<String, Object> current(TaskLine line) {
        var row = TaskColumns.of(line);
        row.put("bigrams", SearchText.bigrams(SearchText.of(line)));
        return row;
    }

    private static Map<String, Object> version(Step<TaskLine> step) {
        var row = TaskColumns.of(step.row());
        row.put("occurred_at", step.event().occurredAt());
        row.put("recorded_at", step.event().recordedAt());
        return row;
    }
}
