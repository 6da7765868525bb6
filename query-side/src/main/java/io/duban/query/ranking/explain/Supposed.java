package io.duban.query.ranking.explain;

import io.duban.kernel.ranking.place.RankingLine;
import java.util.Optional;

/**
 * A month with other numbers for one unit.
 *
 * @param line the unit's; empty if it would have none
 * @param impossible a Chinese sentence if the numbers make no sense together
 */
record Supposed(Optional<RankingLine> line, Optional<String> impossible) {}
