package io.duban.query.task;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.SightDepth;
import io.duban.kernel.task.AllocationAnswered;
import io.duban.kernel.task.AllocationObjected;
import io.duban.kernel.task.PartAccepted;
import io.duban.kernel.task.PartReturned;
import io.duban.kernel.task.PartSubmitted;
import org.jspecify.annotations.Nullable;

/** What passes between a co-unit and the lead unit or the office is read by these, and by no other co-unit (T7). */
final class BetweenUnits {

    private BetweenUnits() {}

    static boolean isFor(Actor viewer, SightDepth depth, DomainEvent event) {
        var coUnit = coUnit(event);
        return coUnit == null || depth.showsOthersParts() || viewer.worksFor(coUnit);
    }

    private static @Nullable UnitRef coUnit(DomainEvent event) {
        return switch (event) {
            case PartSubmitted e -> e.unit();
            case PartAccepted e -> e.unit();
            case PartReturned e -> e.unit();
            case AllocationObjected e -> e.unit();
            case AllocationAnswered e -> e.unit();
            default -> null;
        };
    }
}
