package io.duban.query.todo;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.TaskAction;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One kind of thing that waits, as the page shows it. */
record TodoGroup(LedgerFilter filter, int total, List<Row> rows) {

    /** @param action the likeliest thing to do now; null in the past, or when it is another's turn */
    record Row(TaskLine task, @Nullable TaskAction action) {}

    /** What is possible at many times is nobody's next step. */
    private static final Set<TaskAction> NEVER_LIKELY = EnumSet.of(
            TaskAction.SET_PUBLIC_GATE, TaskAction.LIFT_PUBLIC_GATE, TaskAction.REBASE_LIMITS, TaskAction.CANCEL);

    static TodoGroup of(TodoSection section, Actor viewer, Viewpoint viewpoint) {
        return new TodoGroup(
                section.filter(),
                section.total(),
                section.tasks().stream()
                        .map(task -> new Row(task, viewpoint.now() ? likeliest(task, viewer) : null))
                        .toList());
    }

    /** The last part of the heading's key, {@code todo.section.<key>}. */
    public String key() {
        var bucket = filter.bucket();
        return bucket == null ? "ALL" : bucket.name();
    }

    public boolean isComplete() {
        return rows.size() == total;
    }

    private static @Nullable TaskAction likeliest(TaskLine task, Actor viewer) {
        return TaskAction.open(task.standing(), viewer).stream()
                .filter(action -> !NEVER_LIKELY.contains(action))
                .findFirst()
                .orElse(null);
    }
}
