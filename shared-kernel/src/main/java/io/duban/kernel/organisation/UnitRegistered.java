package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;

/**
 * A unit was registered 单位登记.
 *
 * @param group the ranking group that it is compared within, such as 乡镇街道
 */
@EventName("unit.registered")
public record UnitRegistered(UnitRef unit, String group) implements OrganisationEvent {}
