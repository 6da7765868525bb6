package io.duban.command.task.labelling;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.LabelTask;
import io.duban.kernel.task.TaskLabelled;
import java.util.Optional;

/** The office says how widely a matter may be seen, as long as it is under way. */
public final class LabelTaskDecision {

    private LabelTaskDecision() {}

    public static Decision decide(TaskState state, LabelTask command, Actor actor) {
        var before = state.basis().label();
        return permitted(state, command, actor, () -> anotherThan(state, command)
                .or(() -> SecretsAreNotPutToThePublic.refusal(state, command.label()))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(
                        new TaskLabelled(command.taskId(), before, command.label(), command.reason()))));
    }

    private static Optional<Rejection> anotherThan(TaskState state, LabelTask command) {
        return state.basis().label() == command.label()
                ? Optional.of(new Rejection.Invalid(
                        "task.labelled-already",
                        "label",
                        "该事项现在的标识就是“%s”，无须重复设置。".formatted(command.label().label())))
                : Optional.empty();
    }
}
