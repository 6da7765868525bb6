package io.duban.command.task.milestone;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.Assignment;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.MeetMilestone;
import io.duban.kernel.task.MilestoneMet;
import io.duban.kernel.task.Milestones;
import java.time.LocalDate;

/** The lead unit says that a milestone is met; the day is today, whatever the plan said (T8). Not every step waits for the one before. */
public final class MeetMilestoneDecision {

    private MeetMilestoneDecision() {}

    public static Decision decide(TaskState state, MeetMilestone command, Actor actor, LocalDate today) {
        return permittedOnceHanded(
                state, command, actor, handed -> met(state.basis().handling().milestones(), command, handed, today));
    }

    private static Decision met(Milestones milestones, MeetMilestone command, Assignment handed, LocalDate today) {
        if (!milestones.unmet().contains(command.index())) {
            return Decision.refuse(
                    new Rejection.Invalid("task.milestone-not-open", "index", "没有这个待完成的节点，或者它已经完成，请重新选择。"));
        }
        var milestone = milestones.planned().get(command.index() - 1);
        return Decision.accept(new MilestoneMet(
                command.taskId(),
                handed.leadUnit(),
                milestones.baselines().getLast().number(),
                command.index(),
                milestone.name(),
                milestone.planned(),
                today,
                command.text(),
                command.attachments()));
    }
}
