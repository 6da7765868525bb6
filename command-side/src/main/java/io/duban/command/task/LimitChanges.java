package io.duban.command.task;

import io.duban.kernel.permission.OpenQuestion;
import java.util.Set;

/** What was asked about the limit of the task, and granted: extensions 延期, long-term lane 长期推进, suspension 中止. */
public record LimitChanges() {

    static final LimitChanges NONE = new LimitChanges();

    Set<OpenQuestion> open() {
        return Set.of();
    }
}
