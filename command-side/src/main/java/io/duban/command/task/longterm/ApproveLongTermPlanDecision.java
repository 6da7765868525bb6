package io.duban.command.task.longterm;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ApproveLongTermPlan;
import io.duban.kernel.task.LongTermPlanApproved;
import java.time.LocalDate;
import java.util.Objects;

/** Who is in charge approves the plan; from now on its last day is the limit (T11). */
public final class ApproveLongTermPlanDecision {

    private ApproveLongTermPlanDecision() {}

    public static Decision decide(TaskState state, ApproveLongTermPlan command, Actor actor, LocalDate today) {
        return permittedOnceHanded(state, command, actor, handed -> {
            var proposed = Objects.requireNonNull(
                    state.basis().limitChanges().plan(), "The table lets nobody here without a plan");
            return PlanMustLieAhead.whenApproved(proposed.nodes(), today)
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(new LongTermPlanApproved(
                            command.taskId(),
                            handed.leadUnit(),
                            proposed.plan(),
                            proposed.nodes(),
                            handed.deadline(),
                            proposed.nodes().getLast().due(),
                            command.opinion())));
        });
    }
}
