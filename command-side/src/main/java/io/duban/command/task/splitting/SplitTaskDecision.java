package io.duban.command.task.splitting;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.organisation.UnitMustTakeTasks;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.SplitPart;
import io.duban.kernel.task.SplitTask;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskLabelled;
import io.duban.kernel.task.TaskPart;
import io.duban.kernel.task.TaskRef;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSplitOff;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A task goes on as several (T20). Each part is a draft of its own, handed in for approval at once: nobody retypes or hands in
 * what the whole has said already, and nobody approves what they wrote (2.3).
 */
public final class SplitTaskDecision {

    private SplitTaskDecision() {}

    /** What happens to the whole. @param ids gives each part its id */
    public static Decision decide(
            TaskState state, SplitTask command, Actor actor, OrganisationChart chart, Supplier<TaskId> ids) {
        return permitted(state, command, actor, () -> {
            var parts = new ArrayList<TaskPart>();
            for (var part : command.parts()) {
                var field = "parts[%d].leadUnit".formatted(parts.size());
                var refusal = UnitMustTakeTasks.refusal(chart, part.leadUnit(), field, "牵头单位");
                if (refusal.isPresent()) {
                    return Decision.refuse(refusal.get());
                }
                var unit = chart.unit(part.leadUnit()).orElseThrow();
                parts.add(new TaskPart(ids.get(), part.title(), unit));
            }
            return Decision.accept(new TaskSplit(command.taskId(), parts, command.reason()));
        });
    }

    /** How a part begins. @param place which part, counted from 0 */
    public static Decision begun(TaskState whole, TaskSplit split, SplitPart asked, int place, Actor actor) {
        var origin = whole.basis().origin();
        var matter = origin.matter();
        var part = split.parts().get(place);
        var number = Objects.requireNonNull(origin.number(), "What is open has a number");
        var facts = new ArrayList<DomainEvent>();
        facts.add(new TaskDrafted(
                part.id(),
                part.title(),
                matter.category(),
                matter.source(),
                matter.sourceNumber(),
                matter.content(),
                asked.completionStandard(),
                matter.limitType(),
                actor.account()));
        facts.add(new TaskSplitOff(
                part.id(),
                new TaskRef(split.taskId(), number, matter.title()),
                place + 1,
                split.parts().size(),
                part.leadUnit(),
                whole.basis().lastDay()));
        if (whole.basis().label() != DataLabel.INTERNAL) {
            facts.add(new TaskLabelled(
                    part.id(), DataLabel.INTERNAL, whole.basis().label(), "与分解前的事项一致。"));
        }
        var office = whole.basis().office();
        if (office != null) {
            facts.add(new OfficeNamed(part.id(), office));
        }
        var gate = whole.basis().checks().gate();
        if (gate != null) { // 群众不认可，实事不销号 (2.4): the parts do not go round the public either
            facts.add(new PublicGateSet(part.id(), gate, "分解前的事项须经群众评议。"));
        }
        facts.add(new RegistrationRequested(part.id()));
        return Decision.accept(facts.toArray(DomainEvent[]::new));
    }
}
