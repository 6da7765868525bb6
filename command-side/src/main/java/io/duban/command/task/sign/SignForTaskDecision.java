package io.duban.command.task.sign;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.TaskSigned;

/** The lead unit signs for receipt and the work begins (T4). */
public final class SignForTaskDecision {

    private SignForTaskDecision() {}

    public static Decision decide(TaskState state, SignForTask command, Actor actor) {
        return permittedOnceHanded(
                state, command, actor, handed -> Decision.accept(new TaskSigned(command.taskId(), handed.leadUnit())));
    }
}
