package io.duban.command.task.review;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.FreezeElectorate;
import java.time.LocalDate;

/** The office says once in each round, before anybody is asked, who will be asked and how (2.4). */
public final class FreezeElectorateDecision {

    private FreezeElectorateDecision() {}

    public static Decision decide(TaskState state, FreezeElectorate command, Actor actor, LocalDate today) {
        return permitted(state, command, actor, () -> {
            var asked = Asked.in(state);
            return SampleMustSuffice.refusal(asked.subject(), command)
                    .or(() -> ReviewDayMustNotBePast.refusal(command.lastDay(), today))
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(new ElectorateFrozen(
                            command.taskId(),
                            asked.round(),
                            command.method(),
                            command.populationSize(),
                            command.sampleSize(),
                            command.lastDay())));
        });
    }
}
