package io.duban.kernel.permission;

import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must be waiting for a decision, or must not be, for an action to make sense.
 *
 * @param needs what must have been asked
 * @param without what must not be waiting already
 * @param ownership how it must stand with whose the task is; null where that does not matter
 */
record Condition(
        @Nullable OpenQuestion needs,
        @Nullable OpenQuestion without,
        @Nullable Ownership ownership) {

    static final Condition NONE = new Condition(null, null, null);

    static Condition needs(OpenQuestion question) {
        return new Condition(question, null, null);
    }

    static Condition without(OpenQuestion question) {
        return new Condition(null, question, null);
    }

    static Condition ownership(Ownership wanted) {
        return new Condition(null, null, wanted);
    }

    Optional<Rejection> refusal(TaskStanding standing) {
        if (needs != null && !standing.open().contains(needs)) {
            return Optional.of(new Rejection.WrongState(
                    "task.nothing-asked", "现在没有等待决定的%s。请刷新页面查看最新情况。".formatted(needs.label())));
        }
        if (without != null && standing.open().contains(without)) {
            return Optional.of(
                    new Rejection.WrongState("task.asked-already", "已有一份%s在等待决定，请等答复后再办理。".formatted(without.label())));
        }
        return ownership == null || ownership == standing.ownership()
                ? Optional.empty()
                : Optional.of(standing.ownership().refusal());
    }
}
