package io.duban.command.task.citizen;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ErasePersonalData;
import io.duban.kernel.task.PersonalDataErased;

/** The head of the office has what is held destroyed (个人信息保护法 Art. 47), whatever became of the matter. */
public final class ErasePersonalDataDecision {

    private ErasePersonalDataDecision() {}

    public static Decision decide(TaskState state, ErasePersonalData command, Actor actor) {
        return permitted(
                state,
                command,
                actor,
                () -> KnownCitizen.of(state, command.person(), citizen -> citizen.refusalToErase()
                        .map(Decision::refuse)
                        .orElseGet(() -> Decision.accept(
                                new PersonalDataErased(command.taskId(), command.person(), command.ground())))));
    }
}
