package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit is part of another 并入; from this day on it takes no new tasks and no new people.
 *
 * @param into with its name of that day
 */
@EventName("unit.merged")
public record UnitMerged(
        UnitRef unit,
        UnitRef into,
        LocalDate from,
        @Nullable String source) implements OrganisationEvent {}
