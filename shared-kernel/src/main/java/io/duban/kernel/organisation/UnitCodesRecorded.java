package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit's official codes 机构代码; null where it has none from this day on. */
@EventName("unit.codes_recorded")
public record UnitCodesRecorded(
        UnitRef unit,
        @Nullable String divisionCode,
        @Nullable String creditCode,
        LocalDate from) implements OrganisationEvent {}
