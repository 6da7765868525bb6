package io.duban.query.ranking.explain;

import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.task.TaskId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an objection or review is about, and what was typed into it.
 *
 * @param fact blank for the item as a whole
 * @param task ids of the matters that were counted wrongly
 */
record DisputeForm(
        @Nullable String item,
        @Nullable String fact,
        @Nullable List<UUID> task,
        @Nullable String grounds,
        @Nullable String formKey) {

    Disputed disputed() {
        var about = fact == null || fact.isBlank() ? null : fact;
        return new Disputed(
                item == null ? "" : item,
                about,
                tasks().stream().map(TaskId::new).toList());
    }

    public List<UUID> tasks() {
        return task == null ? List.of() : task;
    }

    /** Whether it is about this one. */
    public boolean names(UUID other) {
        return tasks().contains(other);
    }
}
