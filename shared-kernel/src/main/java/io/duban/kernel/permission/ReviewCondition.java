package io.duban.kernel.permission;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the public's say must stand for an action to make sense (2.4 of the life-cycle rules). */
enum ReviewCondition {
    NO_GATE("task.public-gate-set", "本事项已设置群众评议，不必重复设置。") {
        @Override
        boolean holds(ReviewStanding review, @Nullable Actor actor) {
            return !review.gateSet();
        }
    },
    GATE("task.no-public-gate", "本事项没有设置群众评议，无须取消。") {
        @Override
        boolean holds(ReviewStanding review, @Nullable Actor actor) {
            return review.gateSet();
        }
    },
    /** Once, before anybody is asked. */
    NOT_FROZEN("task.electorate-frozen", "评议范围已经冻结，评议方式和样本不能再改；请等评议结束。") {
        @Override
        boolean holds(ReviewStanding review, @Nullable Actor actor) {
            return !review.frozen();
        }
    },
    FROZEN("task.electorate-not-frozen", "评议范围尚未冻结，请先由督查室冻结评议范围。") {
        @Override
        boolean holds(ReviewStanding review, @Nullable Actor actor) {
            return review.frozen();
        }
    },
    NOT_HEARD("task.appraised-already", "您在这一轮已经评议过；每个监督员账号每轮只能评议一次。") {
        @Override
        boolean holds(ReviewStanding review, @Nullable Actor actor) {
            return actor == null || !review.heard().contains(actor.account());
        }
    };

    private final String code;
    private final String sentence;

    ReviewCondition(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    abstract boolean holds(ReviewStanding review, @Nullable Actor actor);

    Optional<Rejection> refusal(ReviewStanding review, @Nullable Actor actor) {
        return holds(review, actor) ? Optional.empty() : Optional.of(new Rejection.WrongState(code, sentence));
    }
}
