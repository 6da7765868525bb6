package io.duban.command.task.dispatch;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.task.Assignment;
import io.duban.command.task.TaskState;
import io.duban.command.task.clock.ClockFact;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.TaskDispatched;
import java.time.Instant;
import java.util.List;

/** A registered task goes to its lead unit, co-units and leader, and its clocks begin to run (T3). */
public final class DispatchTaskDecision {

    private DispatchTaskDecision() {}

    /** @param limits by which the clocks of this task are counted from now on */
    public static Decision decide(
            TaskState state,
            DispatchTask command,
            Actor actor,
            Instant now,
            OrganisationChart chart,
            LimitBasis limits) {
        var to = new HandOver(command.leadUnit(), command.coUnits(), command.leader(), command.deadline());
        return permitted(
                state,
                command,
                actor,
                () -> to.decide(
                        limits.dayOf(now), chart, found -> dispatched(state, command, actor, found, now, limits)));
    }

    private static Decision dispatched(
            TaskState state, DispatchTask command, Actor actor, Assignment to, Instant now, LimitBasis limits) {
        List<Due> dues;
        try {
            dues = DispatchDues.of(state.basis().origin().limitType(), command, now, limits);
        } catch (InvalidValue refused) {
            return Decision.refuse(refused.rejection());
        }
        var deadline = DispatchDues.deadline(dues, limits);
        return WholesDayMustBeKept.refusal(state.basis().origin().dueBy(), deadline, actor)
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(
                        new TaskDispatched(
                                command.taskId(),
                                to.leadUnit(),
                                to.coUnits(),
                                to.leader(),
                                deadline,
                                limits.dayOf(now)),
                        ClockFact.begun(command.taskId(), dues, limits)));
    }
}
