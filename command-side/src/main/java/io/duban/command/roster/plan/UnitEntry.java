package io.duban.command.roster.plan;

import io.duban.kernel.people.UnitId;

/**
 * A row of units whose unit is known.
 *
 * @param name as the file writes it
 * @param isNew whether the file makes it
 */
record UnitEntry(RosterRow row, String name, UnitId id, boolean isNew) {}
