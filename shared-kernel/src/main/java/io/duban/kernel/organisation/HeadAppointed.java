package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;

/** A unit has a head 主要负责人; the time of the former one ends the day before. */
@EventName("unit.head_appointed")
public record HeadAppointed(UnitRef unit, PostHolder head, LocalDate from) implements OrganisationEvent {}
