package io.duban.command.limit;

import io.duban.kernel.county.AdoptLimitProfile;
import io.duban.kernel.county.CorrectWorkday;
import io.duban.kernel.county.LimitsCommand;
import io.duban.kernel.county.LoadWorkCalendar;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** How matters are counted is the office director's to decide; which days are worked is data that the administrator keeps. */
final class LimitsPermission {

    private LimitsPermission() {}

    static Optional<Rejection> refusal(LimitsCommand command, Actor actor) {
        return switch (command) {
            case AdoptLimitProfile adopt -> CountyAction.ADOPT_LIMIT_PROFILE.refusal(actor);
            case LoadWorkCalendar load -> CountyAction.LOAD_WORK_CALENDAR.refusal(actor);
            case CorrectWorkday correct -> CountyAction.CORRECT_WORKDAY.refusal(actor);
        };
    }
}
