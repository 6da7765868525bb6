package io.duban.query.notice.compose;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.group.Amount;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.item.Bands;
import io.duban.kernel.ranking.item.Block;
import io.duban.kernel.ranking.item.CountSteps;
import io.duban.kernel.ranking.item.Gate;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.item.Linear;
import io.duban.kernel.ranking.item.Manual;
import io.duban.kernel.ranking.item.PerEvent;
import io.duban.kernel.ranking.item.Progressive;
import io.duban.kernel.ranking.item.RankPoints;
import io.duban.kernel.ranking.item.Weighted;
import io.duban.kernel.ranking.metric.Metric;
import io.duban.kernel.ranking.metric.MetricUnit;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.ranking.score.ItemScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a unit lost points and where it gained some, from the lines that explain its score. Pure. */
final class Losses {

    /**
     * @param name of the item
     * @param said what happened, with its numbers: 7件中1件未及时签收
     * @param points lost, or gained; never negative
     */
    record Entry(String name, String said, Fraction points) {}

    private final RuleSet rules;
    private final List<Item> items;
    private final Phrases phrases;

    Losses(RuleSet rules, Phrases phrases) {
        this.rules = rules;
        this.phrases = phrases;
        this.items = flat(rules.items()).toList();
    }

    /** The greatest loss first. */
    List<Entry> lost(RankingLine line) {
        return entries(line, score -> lost(score, line));
    }

    /** Points beyond the ordinary ones, the greatest first. */
    List<Entry> gained(RankingLine line) {
        return entries(line, score -> gained(score, line));
    }

    private static List<Entry> entries(RankingLine line, Function<ItemScore, Optional<Entry>> of) {
        return line.explanation().stream()
                .map(of)
                .flatMap(Optional::stream)
                .sorted((one, other) -> other.points().compareTo(one.points()))
                .toList();
    }

    private Optional<Entry> lost(ItemScore score, RankingLine line) {
        var points = score.points();
        var item = item(score.item());
        if (points == null) {
            return Optional.empty();
        }
        if (item instanceof Gate) {
            return happened(score) ? Optional.of(counted(score, Fraction.ZERO)) : Optional.empty();
        }
        var full = full(item, group(line));
        if (full == null || score.value() == null || full.compareTo(points) <= 0) {
            return Optional.empty();
        }
        var lost = full.minus(points);
        return Optional.of(
                start(item) != null
                        ? counted(score, lost)
                        : metric(item) != null
                                ? new Entry(score.name(), measured(score, item), lost)
                                : new Entry(score.name(), marked(score.name(), points, full), lost));
    }

    /** What people gave, or what several measures come to: how many points of how many; what only deducts is of none. */
    private String marked(String name, Fraction points, Fraction full) {
        return full.signum() == 0 ? name : phrases.say("reason.marked", name, printed(points), printed(full));
    }

    private Optional<Entry> gained(ItemScore score, RankingLine line) {
        var points = score.points();
        var start = start(item(score.item()));
        var from = start == null ? null : start.in(group(line));
        return points != null && from != null && points.compareTo(from) > 0
                ? Optional.of(counted(score, points.minus(from)))
                : Optional.empty();
    }

    private Entry counted(ItemScore score, Fraction points) {
        var said = score.value() == null
                ? score.name()
                : phrases.say("reason.counted", score.name(), printed(score.value()));
        return new Entry(score.name(), said, points);
    }

    private static boolean happened(ItemScore score) {
        var value = score.value();
        return value != null && value.signum() > 0;
    }

    /** In matters where they can be counted: 7件中1件未按时办结; otherwise as the measure stands. */
    private String measured(ItemScore score, @Nullable Item item) {
        var metric = metric(item);
        var value = score.value();
        var of = score.denominator();
        if (metric == null || value == null) {
            return score.name();
        }
        var percent = metric.unit() == MetricUnit.PERCENT;
        var printed = printed(value) + (percent ? "%" : "");
        if (percent && of != null && of.isWhole()) {
            var done = value.times(of).over(Fraction.HUNDRED);
            var missing = of.minus(Fraction.of(decimal(done, 0)));
            if (missing.signum() > 0) {
                return phrases.say(
                        "reason.missing", printed(of), printed(missing), score.name(), metric.name(), printed);
            }
        }
        return phrases.say("reason.measured", metric.name(), printed);
    }

    private @Nullable Fraction full(@Nullable Item item, RuleGroup group) {
        return switch (item) {
            case Linear linear -> linear.max().in(group);
            case Bands bands ->
                bands.bands().stream()
                        .map(Bands.Band::points)
                        .max(Fraction::compareTo)
                        .orElse(null);
            case Manual manual ->
                manual.min().in(group).signum() < 0
                        ? Fraction.ZERO
                        : manual.max().in(group);
            case Weighted weighted ->
                weighted.limits()
                        .apply(
                                weighted.parts().stream()
                                        .map(part -> part.weight().times(Fraction.HUNDRED))
                                        .reduce(Fraction.ZERO, Fraction::plus),
                                0,
                                group);
            case RankPoints ranks -> ranks.limits().apply(ranks.at(Fraction.ONE).times(ranks.scale()), 0, group);
            case null, default -> {
                var start = start(item);
                yield start == null ? null : start.in(group);
            }
        };
    }

    /** What an item that counts begins with; null for one that does not count. */
    private static @Nullable Amount start(@Nullable Item item) {
        return switch (item) {
            case PerEvent it -> it.counted().limits().base();
            case CountSteps it -> it.counted().limits().base();
            case Progressive it -> it.counted().limits().base();
            case null, default -> null;
        };
    }

    private @Nullable Metric metric(@Nullable Item item) {
        return switch (item) {
            case Linear linear -> rules.metrics().get(linear.metric());
            case Bands bands -> rules.metrics().get(bands.metric());
            case null, default -> null;
        };
    }

    private @Nullable Item item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }

    private RuleGroup group(RankingLine line) {
        return rules.groups().stream()
                .filter(group -> group.id().equals(line.group()))
                .findFirst()
                .orElseGet(() -> RuleGroup.unnamed(line.group()));
    }

    private static Stream<Item> flat(List<Item> items) {
        return items.stream()
                .flatMap(item -> item instanceof Block block
                        ? Stream.concat(Stream.of(item), flat(block.items()))
                        : Stream.of(item));
    }

    /** All of them in one sentence without its stop; empty if there are none. */
    String sentence(List<Entry> entries, String key) {
        return entries.stream()
                .map(entry -> entry.points().signum() == 0
                        ? entry.said()
                        : phrases.say(key, entry.said(), printed(entry.points())))
                .collect(Collectors.joining("；"));
    }

    /** With two decimals at most, and no zeros at its end. */
    static String printed(Fraction number) {
        var decimal = decimal(number, 2).stripTrailingZeros();
        return (decimal.scale() < 0 ? decimal.setScale(0) : decimal).toPlainString();
    }

    private static BigDecimal decimal(Fraction number, int scale) {
        return number.numerator().divide(number.denominator(), scale, RoundingMode.HALF_UP);
    }
}
