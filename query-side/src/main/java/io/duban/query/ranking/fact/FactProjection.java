package io.duban.query.ranking.fact;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.task.TaskEvent;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.projection.Projection;
import io.duban.query.projection.Shelf;
import io.duban.query.projection.Step;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The facts: {@code fact_entry} holds every contribution that ever stood, {@code fact_task} what the next event needs, {@code fact_month}
 * what stands, added up.
 */
@Component
final class FactProjection implements Projection<FactTask> {

    private record Key(UUID task, int serial) {}

    @Override
    public String view() {
        return "fact";
    }

    @Override
    public List<String> tables() {
        return List.of("fact_task", "fact_entry", "fact_month");
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
    public Map<UUID, FactTask> load(Shelf shelf, Collection<UUID> keys) {
        return shelf
                .jdbc()
                .sql("SELECT state::text FROM %s WHERE task_id = ANY (:keys)".formatted(shelf.table("fact_task")))
                .param("keys", keys.toArray(UUID[]::new))
                .query(FactColumns::read)
                .list()
                .stream()
                .collect(Collectors.toMap(FactTask::id, Function.identity()));
    }

    @Override
    public FactTask evolve(@Nullable FactTask row, RecordedEvent event) {
        return FactFold.evolve(row, event);
    }

    @Override
    public void write(Shelf shelf, List<Step<FactTask>> steps) {
        shelf.upsert(
                "fact_task",
                "task_id",
                Step.last(steps, FactTask::id).stream().map(FactColumns::of).toList());
        var entries = new LinkedHashMap<Key, Map<String, Object>>();
        var months = new LinkedHashSet<MonthSums.Of>();
        for (var step : steps) {
            var task = step.row().id();
            for (var entry : step.row().changed()) {
                entries.put(new Key(task, entry.serial()), FactColumns.of(task, entry));
                var what = entry.contribution();
                if (what.days().due() != null) {
                    months.add(
                            MonthSums.Of.due(what.days().due(), what.unit().id().value()));
                }
            }
        }
        shelf.upsert("fact_entry", "task_id, serial", entries.values());
        MonthSums.keep(shelf, months);
    }
}
