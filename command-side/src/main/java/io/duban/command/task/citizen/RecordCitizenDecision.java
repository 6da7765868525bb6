package io.duban.command.task.citizen;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.RecordCitizen;
import java.util.List;
import java.util.function.Supplier;

/** The office notes who asks; the fact names a key and no more (个人信息保护法 Art. 6, 51). */
public final class RecordCitizenDecision {

    /** Who signs for hundreds is a list of names, which belongs in no vault of single persons. */
    static final int MOST = 20;

    private RecordCitizenDecision() {}

    /** @param kept seals what was said and gives the key for it; asked only for what is accepted */
    public static Decision decide(TaskState state, RecordCitizen command, Actor actor, Supplier<PersonKey> kept) {
        return permitted(
                state,
                command,
                actor,
                () -> state.basis().origin().citizens().size() >= MOST
                        ? Decision.refuse(new Rejection.WrongState(
                                "task.citizens-too-many", "一个事项最多登记%d位诉求人；联名信访请登记代表人。".formatted(MOST)))
                        : Decision.accept(new CitizenRecorded(
                                command.taskId(),
                                kept.get(),
                                List.copyOf(command.details().held()))));
    }
}
