package io.duban.command.task.objection;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.Disputes;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.WhoTookPartMustNotReview;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.DecideObjection;
import io.duban.kernel.task.ObjectionDismissed;
import io.duban.kernel.task.ObjectionUpheld;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who took no part in the conclusion reviews it (T22, 督查条例 Art. 17). */
public final class DecideObjectionDecision {

    private DecideObjectionDecision() {}

    public static Decision decide(TaskState state, DecideObjection command, Actor actor) {
        return permitted(state, command, actor, () -> {
            var disputes = state.basis().disputes();
            return disputes.objection(command.objection())
                    .flatMap(objection -> objection.waiting() ? disputes.about(objection.about()) : Optional.empty())
                    .map(about -> about(state, command, actor, about))
                    .orElseGet(() -> Decision.refuse(new Rejection.WrongState(
                            "task.objection-not-waiting",
                            "没有找到等待复核的第%d号异议，它可能已由他人复核；请刷新页面查看最新情况。".formatted(command.objection()))));
        });
    }

    private static Decision about(TaskState state, DecideObjection command, Actor actor, Disputes.Concluded about) {
        var oldGrade = GradeMustFollowTheOutcome.standing(state.basis(), about);
        return WhoTookPartMustNotReview.refusal(about.tookPart(), actor)
                .or(() -> GradeMustFollowTheOutcome.refusal(command, state.basis(), about))
                .map(Decision::refuse)
                .orElseGet(() -> decided(command, about, oldGrade));
    }

    private static Decision decided(
            DecideObjection command, Disputes.Concluded about, @Nullable ClosingGrade oldGrade) {
        return switch (command.outcome()) {
            case UPHELD ->
                Decision.accept(new ObjectionUpheld(
                        command.taskId(),
                        command.objection(),
                        about.sequence(),
                        about.conclusion(),
                        command.reason(),
                        oldGrade,
                        command.grade()));
            case DISMISSED ->
                Decision.accept(new ObjectionDismissed(
                        command.taskId(), command.objection(), about.sequence(), about.conclusion(), command.reason()));
        };
    }
}
