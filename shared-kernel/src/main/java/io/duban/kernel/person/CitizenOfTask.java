package io.duban.kernel.person;

import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import java.util.Set;

/**
 * A citizen of whom a task speaks.
 *
 * @param held which of their data was recorded; after an erasure, which was destroyed
 */
public record CitizenOfTask(PersonKey person, Set<PersonalField> held, PersonalState state) {
    public CitizenOfTask {
        held = Set.copyOf(held);
    }

    public CitizenOfTask now(PersonalState other) {
        return new CitizenOfTask(person, held, other);
    }

    /** What was destroyed cannot be kept, and what is restricted already is. */
    public Optional<Rejection> refusalToRestrict() {
        return switch (state) {
            case ACTIVE -> Optional.empty();
            case RESTRICTED ->
                Optional.of(new Rejection.WrongState("task.personal-data-restricted", "这位诉求人的个人信息已限制处理，不必重复办理。"));
            case ERASED -> Optional.of(erased());
        };
    }

    /** Once is for good. */
    public Optional<Rejection> refusalToErase() {
        return state == PersonalState.ERASED ? Optional.of(erased()) : Optional.empty();
    }

    private static Rejection erased() {
        return new Rejection.WrongState("task.personal-data-erased", "这位诉求人的个人信息已删除，不能再办理。");
    }
}
