package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.YearMonth;

/** A unit is compared within another ranking group 排名分组 from the first day of a month on. */
@EventName("unit.group_joined")
public record GroupJoined(UnitRef unit, String group, YearMonth fromMonth) implements OrganisationEvent {}
