package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;

/** A unit has a liaison 联络员; the time of the former one ends the day before. */
@EventName("unit.liaison_appointed")
public record LiaisonAppointed(UnitRef unit, PostHolder liaison, LocalDate from) implements OrganisationEvent {}
