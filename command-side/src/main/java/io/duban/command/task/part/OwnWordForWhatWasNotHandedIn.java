package io.duban.command.task.part;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.Part;
import io.duban.kernel.task.PartState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A co-unit that does not hand in its part must not hold up the matter for ever: the lead unit, which answers for all (T7), may
 * accept the part on its own word, and then says what was done and how it knows.
 */
final class OwnWordForWhatWasNotHandedIn {

    private OwnWordForWhatWasNotHandedIn() {}

    static Optional<Rejection> refusal(Part part, @Nullable String opinion) {
        return part.state() == PartState.HANDED_IN || opinion != null
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid(
                        "task.part-not-handed-in",
                        "opinion",
                        "%s尚未报告完成，请先督促其反馈；确由牵头单位掌握已经完成的，请写明做了什么、依据是什么，再代为采纳。"
                                .formatted(part.unit().name())));
    }
}
