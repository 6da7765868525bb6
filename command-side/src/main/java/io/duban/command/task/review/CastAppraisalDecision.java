package io.duban.command.task.review;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.CastAppraisal;
import java.time.LocalDate;

/** A reviewer says what a member of the sample thinks, once in each round and within the window (T16). */
public final class CastAppraisalDecision {

    private CastAppraisalDecision() {}

    public static Decision decide(TaskState state, CastAppraisal command, Actor actor, LocalDate today) {
        return permitted(state, command, actor, () -> {
            var asked = Asked.in(state);
            return SayMustBeInTime.refusal(asked.electorate(), asked.tally(), today)
                    .or(() -> CommentMustNameNobody.refusal(command.comment()))
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(new AppraisalCast(
                            command.taskId(), asked.round(), command.appraisal(), command.comment(), actor.account())));
        });
    }
}
