package io.duban.query.ranking.lab;

import io.duban.kernel.ranking.place.RankingLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands by one of the two rule sets.
 *
 * @param rank null if it is not ranked
 * @param printed the score, or why there is none; empty if the rules do not name the unit at all
 */
record Place(
        @Nullable Integer rank,
        boolean tied,
        @Nullable BigDecimal score,
        String printed,
        String grade,
        List<String> lists) {

    private static final Place NONE = new Place(null, false, null, "", "", List.of());

    static Place of(@Nullable RankingLine line) {
        return line == null
                ? NONE
                : new Place(line.rank(), line.tied(), line.score(), line.printedScore(), line.grade(), line.lists());
    }

    public boolean isNamed() {
        return !printed.isEmpty();
    }
}
