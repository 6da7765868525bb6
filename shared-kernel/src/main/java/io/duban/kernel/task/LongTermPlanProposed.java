package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.util.List;

/** The lead unit asked for the long-term lane 申请转长期推进. */
@EventName("task.long_term_plan_proposed")
public record LongTermPlanProposed(TaskId taskId, UnitRef unit, String plan, List<PlanNode> nodes)
        implements LimitEvent {
    public LongTermPlanProposed {
        nodes = List.copyOf(nodes);
    }
}
