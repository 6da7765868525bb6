package io.duban.kernel.limit;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How the day T0 follows from the instant of dispatch.
 *
 * @param cutoff what is dispatched strictly later than this counts as dispatched on the next working day; null for none
 * @param offDay what is dispatched on an off-day counts from that day, or from the next working day
 */
public record StartOfLimit(@Nullable LocalTime cutoff, Roll offDay) {}
