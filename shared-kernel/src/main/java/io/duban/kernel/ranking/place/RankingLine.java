package io.duban.kernel.ranking.place;

import io.duban.kernel.ranking.score.ItemScore;
import io.duban.kernel.ranking.score.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit's line of a ranking.
 *
 * @param group as the facts spelled it: the id, or the name
 * @param rank null if the unit is not ranked
 * @param tied whether others share the rank 并列
 * @param score rounded as the rules say; null if the unit is not ranked
 * @param grade empty if no grade fits
 * @param lists the lists it is on, in the rules' order
 * @param action what follows from being last time after time; empty for nothing
 * @param explanation line by line; the points add up to the score
 */
public record RankingLine(
        String period,
        String group,
        @Nullable Integer rank,
        boolean tied,
        String unit,
        Standing standing,
        @Nullable BigDecimal score,
        String grade,
        List<String> lists,
        String action,
        List<ItemScore> explanation) {

    public RankingLine {
        lists = List.copyOf(lists);
        explanation = List.copyOf(explanation);
    }

    /** The score with all its decimals, or why there is none. */
    public String printedScore() {
        return score == null ? standing.label() : score.toPlainString();
    }

    /** The same with something else that follows from being last. */
    public RankingLine withAction(String other) {
        return new RankingLine(period, group, rank, tied, unit, standing, score, grade, lists, other, explanation);
    }
}
