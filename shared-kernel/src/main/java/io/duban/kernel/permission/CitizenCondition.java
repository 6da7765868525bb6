package io.duban.kernel.permission;

import io.duban.kernel.person.PersonalState;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import java.util.Set;

/** What must be held of citizens for an action to make sense. */
enum CitizenCondition {
    /** Data that may be used. */
    ACTIVE("可以限制处理") {
        @Override
        boolean holds(Set<PersonalState> citizens) {
            return citizens.contains(PersonalState.ACTIVE);
        }
    },
    /** Data that has not been destroyed. */
    HELD("可以删除") {
        @Override
        boolean holds(Set<PersonalState> citizens) {
            return citizens.contains(PersonalState.ACTIVE) || citizens.contains(PersonalState.RESTRICTED);
        }
    };

    private final String use;

    CitizenCondition(String use) {
        this.use = use;
    }

    abstract boolean holds(Set<PersonalState> citizens);

    Optional<Rejection> refusal(Set<PersonalState> citizens) {
        return holds(citizens)
                ? Optional.empty()
                : Optional.of(new Rejection.WrongState(
                        "task.no-personal-data", "本事项没有%s的诉求人个人信息。请刷新页面查看最新情况。".formatted(use)));
    }
}
