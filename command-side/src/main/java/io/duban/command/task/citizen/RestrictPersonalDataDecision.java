package io.duban.command.task.citizen;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.PersonalDataRestricted;
import io.duban.kernel.task.RestrictPersonalData;

/** What is held is kept and used no more (个人信息保护法 Art. 44, 47), whatever became of the matter. */
public final class RestrictPersonalDataDecision {

    private RestrictPersonalDataDecision() {}

    public static Decision decide(TaskState state, RestrictPersonalData command, Actor actor) {
        return permitted(
                state,
                command,
                actor,
                () -> KnownCitizen.of(state, command.person(), citizen -> citizen.refusalToRestrict()
                        .map(Decision::refuse)
                        .orElseGet(() -> Decision.accept(
                                new PersonalDataRestricted(command.taskId(), command.person(), command.ground())))));
    }
}
