package io.duban.command.organisation;

import io.duban.kernel.people.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit ends.
 *
 * @param from the first day on which it is no more
 * @param successor what it became part of; null if it was dissolved
 */
public record UnitEnd(LocalDate from, @Nullable UnitId successor) {}
