package io.duban.kernel.ranking.period;

import java.time.Instant;

/**
 * What happened to a month's ranking, with when and by whom.
 *
 * @param at when it was recorded
 * @param account of the person
 * @param by the name of the person, or of the part of Duban that recorded it
 * @param position among all events
 */
public record PeriodFact(PeriodEvent event, Instant at, String account, String by, long position) {

    /** One that is told to its own stream alone: behind everything that was recorded. */
    public PeriodFact(PeriodEvent event, Instant at, String account, String by) {
        this(event, at, account, by, Long.MAX_VALUE);
    }
}
