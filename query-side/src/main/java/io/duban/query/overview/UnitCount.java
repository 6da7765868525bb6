package io.duban.query.overview;

import io.duban.kernel.people.UnitRef;
import org.jspecify.annotations.Nullable;

/** One lead unit's numbers; equal to the ledger filtered by the unit and the bucket of the same name. */
public record UnitCount(UnitRef unit, @Nullable String group, int registered, int closed, int open, int overdue) {}
