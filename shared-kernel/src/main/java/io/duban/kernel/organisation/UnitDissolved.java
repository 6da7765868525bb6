package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit ends without a successor 撤销; from this day on it takes no new tasks and no new people. */
@EventName("unit.dissolved")
public record UnitDissolved(
        UnitRef unit, LocalDate from, @Nullable String source) implements OrganisationEvent {}
