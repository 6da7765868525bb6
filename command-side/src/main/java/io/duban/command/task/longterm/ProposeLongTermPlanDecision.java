package io.duban.command.task.longterm;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.ProposeLongTermPlan;
import java.time.LocalDate;

/** The head of the lead unit asks for the long-term lane and says by which steps the matter will go on (T11). */
public final class ProposeLongTermPlanDecision {

    private ProposeLongTermPlanDecision() {}

    public static Decision decide(TaskState state, ProposeLongTermPlan command, Actor actor, LocalDate today) {
        return permittedOnceHanded(state, command, actor, handed -> LongTermIsForMajorMatters.refusal(
                        state.basis().origin().limitType())
                .or(() -> PlanMustLieAhead.whenProposed(command.nodes(), today))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new LongTermPlanProposed(
                        command.taskId(), handed.leadUnit(), command.plan(), command.nodes()))));
    }
}
