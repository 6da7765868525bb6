package io.duban.kernel.ranking.adoption;

import java.time.Instant;

/**
 * A decision about the rules, with when it was made and by whom.
 *
 * @param by the name of the person, or of the part of Duban that recorded it
 */
public record RuleBookFact(RuleBookEvent event, Instant at, String by) {}
