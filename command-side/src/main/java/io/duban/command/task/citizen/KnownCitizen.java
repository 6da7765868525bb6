package io.duban.command.task.citizen;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.person.CitizenOfTask;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.rejection.Rejection;
import java.util.function.Function;

/** A key from another task opens nothing here. */
final class KnownCitizen {

    private KnownCitizen() {}

    static Decision of(TaskState state, PersonKey person, Function<CitizenOfTask, Decision> then) {
        return state.basis()
                .citizen(person)
                .map(then)
                .orElseGet(() -> Decision.refuse(
                        new Rejection.Invalid("task.citizen-unknown", "person", "本事项没有登记这位诉求人，请刷新页面后重新选择。")));
    }
}
