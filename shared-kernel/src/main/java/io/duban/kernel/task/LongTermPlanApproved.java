package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A long-term plan was approved 转长期推进.
 *
 * @param oldDeadline the last day that counted until now; null for a matter without a date
 * @param newDeadline the day of the last node
 */
@EventName("task.long_term_plan_approved")
public record LongTermPlanApproved(
        TaskId taskId,
        UnitRef unit,
        String plan,
        List<PlanNode> nodes,
        @Nullable LocalDate oldDeadline,
        LocalDate newDeadline,
        @Nullable String opinion)
        implements LimitEvent {
    public LongTermPlanApproved {
        nodes = List.copyOf(nodes);
    }
}
