package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit stands in the tree 归入机构树.
 *
 * @param parent above it; null for the root
 */
@EventName("unit.placed")
public record UnitPlaced(
        UnitRef unit, UnitKind kind, @Nullable UnitRef parent, LocalDate from) implements OrganisationEvent {}
