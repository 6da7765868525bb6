package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.facts.UnitFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one unit's period came to. */
public final class UnitScore {

    private final UnitFacts facts;
    private final Standing standing;
    private final @Nullable BigDecimal score;
    private final GateEffects effects;
    private final List<ItemScore> lines;
    private final MetricBook book;
    private final Map<String, Fraction> points;

    UnitScore(
            UnitFacts facts,
            Standing standing,
            @Nullable BigDecimal score,
            GateEffects effects,
            List<ItemScore> lines,
            MetricBook book,
            Map<String, Fraction> points) {
        this.facts = facts;
        this.standing = standing;
        this.score = score;
        this.effects = effects;
        this.lines = List.copyOf(lines);
        this.book = book;
        this.points = Map.copyOf(points);
    }

    public String unit() {
        return facts.unit();
    }

    public Standing standing() {
        return standing;
    }

    /** Rounded as the rules say; null unless the unit is ranked. */
    public @Nullable BigDecimal score() {
        return score;
    }

    public List<ItemScore> lines() {
        return lines;
    }

    public boolean noAward() {
        return effects.noAward();
    }

    /** The grade that a gate has fixed; null for none. */
    public @Nullable String fixedGrade() {
        return effects.grade();
    }

    /** The points of an item, or the value of a metric or fact; null if there is none. */
    public @Nullable Fraction named(String name) {
        var ofItem = points.get(name);
        return ofItem == null ? book.metric(name).value() : ofItem;
    }

    /** The value of a metric or fact, to be compared with a threshold; null if there is none. */
    public @Nullable Fraction against(String metric, Fraction threshold) {
        return book.metric(metric).against(threshold);
    }
}
