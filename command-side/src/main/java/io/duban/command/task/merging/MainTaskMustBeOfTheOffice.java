package io.duban.command.task.merging;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** Merging changes both tasks: an official of one office does not lay work into a matter of the other. */
final class MainTaskMustBeOfTheOffice {

    private MainTaskMustBeOfTheOffice() {}

    static Optional<Rejection> refusal(MainTask main, Actor actor) {
        var office = main.state().basis().office();
        return office == null || actor.isOfOffice(office)
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid(
                        "task.main-task-of-other-office",
                        "into",
                        "主办事项由%s督办，不能并入；请选择本机构督办的事项，或请该机构办理。".formatted(office.name())));
    }
}
