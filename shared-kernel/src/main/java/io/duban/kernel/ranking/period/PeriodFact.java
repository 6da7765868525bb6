package io.duban.kernel.ranking.period;

import java.time.Instant;

/**
 * What happened to a month's ranking, with when and by whom.
 *
 * @param at when it was recorded
 * @param account of the person
 * @param by the name of the person, or of the part of Duban that recorded it
 */
public record PeriodFact(PeriodEvent event, Instant at, String account, String by) {}
