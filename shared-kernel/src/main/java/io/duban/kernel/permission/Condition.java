package io.duban.kernel.permission;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must be waiting for a decision, or must not be, for an action to make sense.
 *
 * @param needs what must have been asked
 * @param without what must not be waiting already
 * @param ownership how it must stand with whose the task is; null where that does not matter
 * @param review how the public's say must stand, one after the other
 * @param handling how parts and milestones must stand, one after the other
 * @param objection how it must stand with disputed conclusions; null where that does not matter
 * @param citizens what must be held of citizens; null where that does not matter
 */
record Condition(
        @Nullable OpenQuestion needs,
        @Nullable OpenQuestion without,
        @Nullable Ownership ownership,
        List<ReviewCondition> review,
        List<HandlingCondition> handling,
        @Nullable ObjectionCondition objection,
        @Nullable CitizenCondition citizens) {

    static final Condition NONE = new Condition(null, null, null, List.of(), List.of(), null, null);

    static Condition needs(OpenQuestion question) {
        return new Condition(question, null, null, List.of(), List.of(), null, null);
    }

    static Condition without(OpenQuestion question) {
        return new Condition(null, question, null, List.of(), List.of(), null, null);
    }

    static Condition ownership(Ownership wanted) {
        return new Condition(null, null, wanted, List.of(), List.of(), null, null);
    }

    static Condition review(ReviewCondition... conditions) {
        return new Condition(null, null, null, List.of(conditions), List.of(), null, null);
    }

    static Condition handling(HandlingCondition... conditions) {
        return new Condition(null, null, null, List.of(), List.of(conditions), null, null);
    }

    static Condition objection(ObjectionCondition wanted) {
        return new Condition(null, null, null, List.of(), List.of(), wanted, null);
    }

    static Condition citizens(CitizenCondition wanted) {
        return new Condition(null, null, null, List.of(), List.of(), null, wanted);
    }

    Condition and(HandlingCondition... conditions) {
        return new Condition(needs, without, ownership, review, List.of(conditions), objection, citizens);
    }

    /** @param actor who wants to take the action; null where nobody in particular does */
    Optional<Rejection> refusal(TaskStanding standing, @Nullable Actor actor) {
        if (needs != null && !standing.open().contains(needs)) {
            return Optional.of(new Rejection.WrongState(
                    "task.nothing-asked", "现在没有等待决定的%s。请刷新页面查看最新情况。".formatted(needs.label())));
        }
        if (without != null && standing.open().contains(without)) {
            return Optional.of(
                    new Rejection.WrongState("task.asked-already", "已有一份%s在等待决定，请等答复后再办理。".formatted(without.label())));
        }
        if (ownership != null && ownership != standing.ownership()) {
            return Optional.of(standing.ownership().refusal());
        }
        if (citizens != null) {
            return citizens.refusal(standing.citizens());
        }
        if (objection != null) {
            return objection.refusal(standing.objections(), actor);
        }
        return Stream.concat(
                        review.stream().map(condition -> condition.refusal(standing.review(), actor)),
                        handling.stream().map(condition -> condition.refusal(standing, actor)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
