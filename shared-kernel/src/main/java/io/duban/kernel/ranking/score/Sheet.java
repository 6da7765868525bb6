package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.Rounding;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.item.Bands;
import io.duban.kernel.ranking.item.Block;
import io.duban.kernel.ranking.item.Constant;
import io.duban.kernel.ranking.item.CountSteps;
import io.duban.kernel.ranking.item.Gate;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.item.Linear;
import io.duban.kernel.ranking.item.Manual;
import io.duban.kernel.ranking.item.PerEvent;
import io.duban.kernel.ranking.item.Progressive;
import io.duban.kernel.ranking.item.RankPoints;
import io.duban.kernel.ranking.item.Weighted;
import io.duban.kernel.ranking.metric.Bound;
import io.duban.kernel.ranking.metric.WhenNone;
import io.duban.kernel.ranking.rule.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of one unit's score as they are written, item after item. */
final class Sheet {

    private final RuleSet rules;
    private final RuleGroup group;
    private final MetricBook book;
    private final GroupRanks ranks;
    private final Wordings words;
    private final List<ItemScore> lines = new ArrayList<>();
    private final Map<String, Fraction> points = new LinkedHashMap<>();
    private GateEffects effects = GateEffects.NONE;
    private @Nullable WhenNone missing;

    Sheet(RuleSet rules, RuleGroup group, MetricBook book, GroupRanks ranks, Wordings words) {
        this.rules = rules;
        this.group = group;
        this.book = book;
        this.ranks = ranks;
        this.words = words;
    }

    List<ItemScore> lines() {
        return lines;
    }

    Map<String, Fraction> points() {
        return points;
    }

    GateEffects effects() {
        return effects;
    }

    /** What is to become of the unit because an item had nothing to measure; null if none had. */
    @Nullable
    WhenNone missing() {
        return missing;
    }

    /** Writes the item's lines; its points, or zero if it has none. */
    Fraction write(Item item) {
        var head = item.head();
        var when = head.when();
        if (!head.countsFor(group.id()) || when != null && !book.holds(when)) {
            return Fraction.ZERO;
        }
        return switch (item) {
            case Linear it ->
                measured(it, book.metric(it.metric()), linear(it), it.max().in(group));
            case Bands it -> measured(it, book.metric(it.metric()), bands(it), best(it));
            case Constant it -> line(it, null, null, it.value().in(group), null);
            case PerEvent it -> counted(it, new EventPoints(book, group).of(it));
            case CountSteps it -> counted(it, new EventPoints(book, group).of(it));
            case Progressive it -> counted(it, new EventPoints(book, group).of(it));
            case Manual it -> manual(it);
            case Weighted it -> weighted(it);
            case RankPoints it -> rankPoints(it);
            case Gate it -> gate(it);
            case Block it -> block(it);
        };
    }

    private @Nullable Fraction linear(Linear item) {
        var fullAt = item.fullAt().in(group);
        var value = book.metric(item.metric()).against(fullAt);
        if (value == null) {
            return null;
        }
        var below = item.lowIsGood() ? value.minus(fullAt) : fullAt.minus(value);
        var max = item.max().in(group);
        return below.signum() <= 0
                ? max
                : max.minus(below.times(item.perPoint().in(group)))
                        .atLeast(item.floor().in(group));
    }

    private @Nullable Fraction bands(Bands item) {
        var highest = item.bands().stream()
                .flatMap(band -> band.bounds().stream())
                .map(Bound::limit)
                .max(Fraction::compareTo)
                .orElse(Fraction.ONE);
        var value = book.metric(item.metric()).against(highest);
        return value == null
                ? null
                : item.bands().stream()
                        .filter(band -> Bound.all(band.bounds(), value))
                        .findFirst()
                        .map(Bands.Band::points)
                        .orElse(Fraction.ZERO);
    }

    private static Fraction best(Bands item) {
        return item.bands().stream()
                .map(Bands.Band::points)
                .max(Fraction::compareTo)
                .orElse(Fraction.ZERO);
    }

    private Fraction measured(Item item, MetricValue metric, @Nullable Fraction scored, Fraction full) {
        var definition = metric.definition();
        var rounding = definition == null ? null : definition.roundingOfPoints();
        return scored == null
                ? nothing(item, metric.denominator(), definition == null ? null : definition.whenNone(), full)
                : line(item, shown(item, metric), metric.denominator(), scored, rounding);
    }

    private @Nullable Fraction shown(Item item, MetricValue metric) {
        return item instanceof Linear linear ? metric.against(linear.fullAt().in(group)) : metric.value();
    }

    private Fraction counted(Item item, EventPoints.Points counted) {
        return line(item, counted.count(), null, counted.points(), null);
    }

    private Fraction manual(Manual item) {
        var given = new ArrayList<Fraction>();
        var own = book.numbers().number(item.fact());
        if (own != null) {
            given.add(own);
        }
        item.raters().stream()
                .map(rater -> book.numbers().number(item.fact() + "." + rater))
                .filter(Objects::nonNull)
                .forEach(given::add);
        if (given.isEmpty()) {
            return line(item, null, null, Fraction.ZERO, null);
        }
        var points = Combining.of(item.combine(), given);
        return line(item, points, null, points, null);
    }

    private Fraction weighted(Weighted item) {
        var sum = Fraction.ZERO;
        for (var part : item.parts()) {
            var metric = book.metric(part.metric());
            var value = metric.value();
            if (value == null) {
                var definition = metric.definition();
                var then = instead(item, definition == null ? null : definition.whenNone());
                if (then == WhenNone.FULL_MARK) {
                    value = Fraction.HUNDRED;
                } else if (then == WhenNone.ZERO) {
                    value = Fraction.ZERO;
                } else {
                    return nothing(item, metric.denominator(), then, Fraction.ZERO);
                }
            }
            sum = sum.plus(value.times(part.weight()));
        }
        return line(item, sum, null, item.limits().apply(sum, 0, group), null);
    }

    private Fraction rankPoints(RankPoints item) {
        var given = new ArrayList<Fraction>();
        for (var source : item.of()) {
            var rank = ranks.rank(source, book);
            if (rank != null) {
                given.add(item.at(rank));
                continue;
            }
            var then = instead(item, null);
            if (then != WhenNone.FULL_MARK && then != WhenNone.ZERO) {
                return nothing(item, null, then, Fraction.ZERO);
            }
            given.add(then == WhenNone.ZERO ? Fraction.ZERO : item.at(Fraction.ONE));
        }
        var points = Combining.of(item.combine(), given);
        return line(item, points, null, item.limits().apply(points.times(item.scale()), 0, group), null);
    }

    private Fraction gate(Gate item) {
        var count = item.events().stream()
                .flatMap(event -> book.numbers().counts(event).values().stream())
                .reduce(Fraction.ZERO, Fraction::plus);
        var trigger = item.trigger();
        if (count.signum() > 0 || trigger != null && book.holds(trigger)) {
            effects = effects.with(item, group);
        }
        lines.add(new ItemScore(item.id(), item.head().name(), count, null, words.of(item), Fraction.ZERO));
        return Fraction.ZERO;
    }

    private Fraction block(Block item) {
        var inside = item.items().stream().map(this::write).reduce(Fraction.ZERO, Fraction::plus);
        var whole = rounded(item, item.limits().apply(inside, 0, group), null);
        lines.add(new ItemScore(item.id(), item.head().name(), inside, null, words.of(item), whole.minus(inside)));
        points.put(item.id(), whole);
        return whole;
    }

    private Fraction nothing(Item item, @Nullable Fraction denominator, @Nullable WhenNone ofMetric, Fraction full) {
        var then = instead(item, ofMetric);
        if (then == WhenNone.FULL_MARK || then == WhenNone.ZERO) {
            return line(item, null, denominator, then == WhenNone.ZERO ? Fraction.ZERO : full, null);
        }
        missing = missing == WhenNone.EXCLUDE ? missing : then;
        lines.add(new ItemScore(item.id(), item.head().name(), null, denominator, words.of(item), null));
        return Fraction.ZERO;
    }

    private WhenNone instead(Item item, @Nullable WhenNone ofMetric) {
        var own = item.head().whenNone();
        return own != null
                ? own
                : ofMetric != null ? ofMetric : rules.eligibility().whenNone();
    }

    private Fraction line(
            Item item,
            @Nullable Fraction value,
            @Nullable Fraction denominator,
            Fraction exact,
            @Nullable Rounding ofMetric) {
        var given = rounded(item, exact, ofMetric);
        lines.add(new ItemScore(item.id(), item.head().name(), value, denominator, words.of(item), given));
        points.put(item.id(), given);
        return given;
    }

    private static Fraction rounded(Item item, Fraction exact, @Nullable Rounding ofMetric) {
        var own = item.head().round() == null ? ofMetric : item.head().round();
        return own == null ? exact : own.of(exact);
    }
}
