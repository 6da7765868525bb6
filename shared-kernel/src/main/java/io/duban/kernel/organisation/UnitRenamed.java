package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit is called otherwise 更名.
 *
 * @param unit with its name until then
 * @param source the document that says so, if one is named
 */
@EventName("unit.renamed")
public record UnitRenamed(
        UnitRef unit, String name, LocalDate from, @Nullable String source) implements OrganisationEvent {}
