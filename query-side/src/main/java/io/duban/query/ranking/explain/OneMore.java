package io.duban.query.ranking.explain;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.query.ranking.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one more or one less of each number would change, worked out by the engine 一项变化的影响. */
public record OneMore(List<Effect> effects, List<String> without) {

    /** @param more with one more; null if that makes no sense, such as more in time than due */
    public record Effect(
            String fact,
            String label,
            String now,
            @Nullable Change more,
            @Nullable Change less) {}

    /** @param rank null if the unit would not be ranked */
    public record Change(String score, @Nullable Integer rank) {}

    private record Tried(@Nullable Change change, boolean moves) {}

    static OneMore of(Explanation explanation) {
        var line = explanation.line();
        var score = line == null ? null : line.score();
        if (line == null || score == null) {
            return new OneMore(List.of(), List.of());
        }
        var effects = new ArrayList<Effect>();
        var without = new ArrayList<String>();
        var supposing = Supposing.of(explanation.ranking(), explanation.unit());
        var own = explanation.ranking().numbers().of(explanation.unit().name());
        for (var fact : WhatIf.names(explanation)) {
            var now = own.getOrDefault(fact, Fraction.ZERO);
            var more = tried(supposing, line, score, fact, now.plus(Fraction.ONE));
            var less = now.compareTo(Fraction.ONE) < 0
                    ? new Tried(null, false)
                    : tried(supposing, line, score, fact, now.minus(Fraction.ONE));
            if (more.moves() || less.moves()) {
                effects.add(new Effect(fact, FactWords.of(fact), PrintedNumber.of(now), more.change(), less.change()));
            } else {
                without.add(FactWords.of(fact));
            }
        }
        return new OneMore(effects, without);
    }

    private static Tried tried(Supposing supposing, RankingLine line, BigDecimal score, String fact, Fraction value) {
        var supposed = supposing.with(Map.of(fact, value));
        var then = supposed.line().orElse(null);
        if (supposed.impossible().isPresent() || then == null) {
            return new Tried(null, false);
        }
        var change = WhatIf.change(score, then.score());
        return new Tried(
                new Change(change == null ? then.printedScore() : change, then.rank()),
                change == null || !change.equals("0") || !Objects.equals(line.rank(), then.rank()));
    }
}
