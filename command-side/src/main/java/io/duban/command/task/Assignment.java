package io.duban.command.task;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom a task was handed.
 *
 * @param leader the leader in charge, if one was named
 * @param deadline the last day that counts as on time; null for a matter without a date
 */
public record Assignment(
        UnitRef leadUnit,
        List<UnitRef> coUnits,
        @Nullable LeaderRef leader,
        @Nullable LocalDate deadline) {

    Assignment until(@Nullable LocalDate newDeadline) {
        return new Assignment(leadUnit, coUnits, leader, newDeadline);
    }

    /** The unit assists no longer. */
    Assignment without(UnitRef coUnit) {
        var others =
                coUnits.stream().filter(unit -> !unit.id().equals(coUnit.id())).toList();
        return new Assignment(leadUnit, others, leader, deadline);
    }
}
