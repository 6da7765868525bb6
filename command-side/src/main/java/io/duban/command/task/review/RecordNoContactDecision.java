package io.duban.command.task.review;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.RecordNoContact;
import java.time.LocalDate;

/** A reviewer says that a member of the sample could not be reached; neither for nor against (2.4). */
public final class RecordNoContactDecision {

    private RecordNoContactDecision() {}

    public static Decision decide(TaskState state, RecordNoContact command, Actor actor, LocalDate today) {
        return permitted(state, command, actor, () -> {
            var asked = Asked.in(state);
            return SayMustBeInTime.refusal(asked.electorate(), asked.tally(), today)
                    .or(() -> AttemptsMustBeSerious.refusal(command.attempts(), today))
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(new NoContactRecorded(
                            command.taskId(), asked.round(), command.attempts(), actor.account())));
        });
    }
}
