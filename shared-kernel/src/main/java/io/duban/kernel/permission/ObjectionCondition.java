package io.duban.kernel.permission;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How it must stand with disputed conclusions for an action to make sense (T22). */
enum ObjectionCondition {
    DISPUTABLE {
        @Override
        Optional<Rejection> refusal(ObjectionStanding objections, @Nullable Actor actor) {
            return objections.disputable()
                    ? Optional.empty()
                    : Optional.of(
                            new Rejection.WrongState("task.nothing-concluded", "本事项没有可以提出异议的督查结论；对同一结论只能提出一次异议。"));
        }
    },
    WAITING {
        @Override
        Optional<Rejection> refusal(ObjectionStanding objections, @Nullable Actor actor) {
            var waiting = objections.tookPart();
            if (waiting.isEmpty()) {
                return Optional.of(new Rejection.WrongState("task.no-objection", "现在没有等待复核的异议。请刷新页面查看最新情况。"));
            }
            if (actor == null || waiting.stream().anyMatch(tookPart -> !actor.isOrStandsInForOneOf(tookPart))) {
                return Optional.empty();
            }
            return WhoTookPartMustNotReview.refusal(waiting.getFirst(), actor);
        }
    };

    abstract Optional<Rejection> refusal(ObjectionStanding objections, @Nullable Actor actor);
}
