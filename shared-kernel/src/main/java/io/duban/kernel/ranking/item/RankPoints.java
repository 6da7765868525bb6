package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.exact.Fraction;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code RANK_POINTS}: ranks become points again, and those are combined.
 *
 * @param points by rank; always has one for rank 1
 * @param step what each further rank adds to the points of the last one that is listed; null gives nothing beyond it
 * @param scale what the result is multiplied with
 */
public record RankPoints(
        ItemHead head,
        List<Source> of,
        NavigableMap<Integer, Fraction> points,
        @Nullable Fraction step,
        Combine combine,
        Fraction scale,
        Limits limits)
        implements Item {

    public RankPoints {
        of = List.copyOf(of);
    }

    /**
     * @param name a fact or metric that is a rank; or one that units are ranked by within their group first
     * @param ranked how they are; null if it is a rank already
     */
    public record Source(String name, @Nullable Ranked ranked) {}

    /** Which end is rank 1. */
    public enum Ranked {
        DESC,
        ASC
    }

    /** The points for this rank. */
    public Fraction at(Fraction rank) {
        var whole = rank.isWhole() ? points.get(rank.numerator().intValue()) : null;
        if (whole != null) {
            return whole;
        }
        var below = points.floorEntry(rank.numerator()
                .divide(rank.denominator(), java.math.MathContext.DECIMAL64)
                .intValue());
        var last = below == null ? points.firstEntry() : below;
        return step == null
                ? Fraction.ZERO
                : last.getValue().plus(rank.minus(Fraction.of(last.getKey())).times(step));
    }
}
