package io.duban.query.ranking;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.item.Bands;
import io.duban.kernel.ranking.item.Block;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.item.Linear;
import io.duban.kernel.ranking.metric.Metric;
import io.duban.kernel.ranking.metric.MetricUnit;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.ranking.score.ItemScore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A metric that an item of the rules scores, as a column of the ranking.
 *
 * @param item the id of the item whose line holds the value
 */
public record KeyMetric(String item, Metric metric) {

    public static List<KeyMetric> of(RuleSet rules) {
        return flat(rules.items())
                .flatMap(item -> Stream.ofNullable(measured(item))
                        .map(rules.metrics()::get)
                        .filter(Objects::nonNull)
                        .map(metric -> new KeyMetric(item.id(), metric)))
                .toList();
    }

    public String name() {
        return metric.name().isBlank() ? metric.id() : metric.name();
    }

    private boolean isPercent() {
        return metric.unit() == MetricUnit.PERCENT;
    }

    /** Null without data. */
    @Nullable
    String printed(RankingLine line) {
        var value = value(line);
        return value == null ? null : isPercent() ? PrintedNumber.rate(value) + "%" : PrintedNumber.of(value);
    }

    /** Against another month, of a percentage in percentage points; null if one of them has no data. */
    @Nullable
    String change(RankingLine line, RankingLine before) {
        var now = value(line);
        var then = value(before);
        if (now == null || then == null) {
            return null;
        }
        return isPercent() ? PrintedNumber.points(now, then) : PrintedNumber.change(now.minus(then));
    }

    /** Whether it is a share of more than everything. */
    public boolean isOverFull(RankingLine line) {
        var value = value(line);
        return isPercent() && value != null && value.compareTo(Fraction.HUNDRED) > 0;
    }

    public boolean inPoints() {
        return isPercent();
    }

    private @Nullable Fraction value(RankingLine line) {
        return line.explanation().stream()
                .filter(score -> score.item().equals(item))
                .map(ItemScore::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String measured(Item item) {
        return item instanceof Linear linear ? linear.metric() : item instanceof Bands bands ? bands.metric() : null;
    }

    private static Stream<Item> flat(List<Item> items) {
        return items.stream().flatMap(item -> item instanceof Block block ? flat(block.items()) : Stream.of(item));
    }
}
