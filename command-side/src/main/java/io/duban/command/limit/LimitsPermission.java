package io.duban.command.limit;

import io.duban.kernel.county.AdoptLimitProfile;
import io.duban.kernel.county.CorrectWorkday;
import io.duban.kernel.county.LimitsCommand;
import io.duban.kernel.county.LoadWorkCalendar;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** How matters are counted is the office director's to decide; which days are worked is data that the administrator keeps. */
final class LimitsPermission {

    private LimitsPermission() {}

    static Optional<Rejection> refusal(LimitsCommand command, Actor actor) {
        return switch (command) {
            case AdoptLimitProfile adopt -> only(Role.OFFICE_DIRECTOR, "采用时限方案", actor);
            case LoadWorkCalendar load -> only(Role.ADMINISTRATOR, "载入工作日历", actor);
            case CorrectWorkday correct -> only(Role.ADMINISTRATOR, "更正工作日", actor);
        };
    }

    private static Optional<Rejection> only(Role role, String action, Actor actor) {
        return actor.role() == role
                ? Optional.empty()
                : Optional.of(new Rejection.NotAllowed(
                        "limits.not-allowed",
                        "“%s”由%s办理，您（%s）不能办理此项。"
                                .formatted(action, role.label(), actor.role().label())));
    }
}
