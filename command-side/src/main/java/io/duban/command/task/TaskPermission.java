package io.duban.command.task;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.ExistingTaskCommand;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks the permission table first; a decision's own rules speak only about commands that it lets through. Asked about one
 * capacity: the desk tries a person's own before those of whom they stand in for.
 */
public final class TaskPermission {

    private TaskPermission() {}

    /** What {@code then} decides, if this person may do this now. */
    public static Decision permitted(
            TaskState state, ExistingTaskCommand command, Actor actor, Supplier<Decision> then) {
        return TaskAction.of(command)
                .refusalInPerson(state.standing(), actor)
                .map(Decision::refuse)
                .orElseGet(then);
    }

    /** The same for actions that the table allows after dispatch alone. */
    public static Decision permittedOnceHanded(
            TaskState state, ExistingTaskCommand command, Actor actor, Function<Assignment, Decision> then) {
        return permitted(
                state,
                command,
                actor,
                () -> then.apply(
                        Objects.requireNonNull(state.assignment(), "The table lets nobody here before dispatch")));
    }
}
