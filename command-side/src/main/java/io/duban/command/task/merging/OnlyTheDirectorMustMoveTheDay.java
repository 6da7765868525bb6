package io.duban.command.task.merging;

import io.duban.command.task.DeadlineMustNotBePast;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.MergeTask;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Keeps earliest due date unless approved" (T20): another day is approved by the office director, who says why. */
final class OnlyTheDirectorMustMoveTheDay {

    private OnlyTheDirectorMustMoveTheDay() {}

    /** @param kept the earlier day of both */
    static Optional<Rejection> refusal(MergeTask command, Actor actor, @Nullable LocalDate kept, LocalDate today) {
        var said = command.deadline();
        if (said == null || said.equals(kept)) {
            return Optional.empty();
        }
        return actor.role() == Role.OFFICE_DIRECTOR
                ? DeadlineMustNotBePast.refusal(said, today)
                : Optional.of(new Rejection.Invalid(
                        "task.deadline-by-director",
                        "deadline",
                        "并案后按两个事项中较早的时限%s办理；另定时限须由督查室主任办理，请清空此项或请主任并案。"
                                .formatted(kept == null ? "" : "（" + kept + "）")));
    }
}
