package io.duban.kernel.county;

import java.time.Instant;

/**
 * A decision about the limits, with when it was made and by whom.
 *
 * @param by the name of the person, or of the part of Duban that recorded it
 */
public record LimitsFact(LimitsEvent event, Instant at, String by) {}
