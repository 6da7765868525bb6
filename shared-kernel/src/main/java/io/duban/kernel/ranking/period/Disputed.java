package io.duban.kernel.ranking.period;

import io.duban.kernel.rejection.Require;
import io.duban.kernel.task.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit objects to: a line of its score.
 *
 * @param item the id of the item
 * @param fact the number behind it, as rules write it; null for the item as a whole
 * @param tasks the matters that were counted wrongly, if the number has any
 */
public record Disputed(String item, @Nullable String fact, List<TaskId> tasks) {
    public Disputed {
        item = Require.text("item", "计分项", item, 60);
        fact = Require.optionalText("fact", "数据", fact, 120);
        tasks = Require.list("tasks", "事项", tasks);
    }
}
