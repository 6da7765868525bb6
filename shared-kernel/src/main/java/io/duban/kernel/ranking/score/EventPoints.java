package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.item.CountSteps;
import io.duban.kernel.ranking.item.Counted;
import io.duban.kernel.ranking.item.Multiplier;
import io.duban.kernel.ranking.item.PerEvent;
import io.duban.kernel.ranking.item.Progressive;

/** Points of items that count events. */
final class EventPoints {

    private final MetricBook book;
    private final RuleGroup group;

    EventPoints(MetricBook book, RuleGroup group) {
        this.book = book;
        this.group = group;
    }

    /** How often it happened, and what that comes to. */
    record Points(Fraction count, Fraction points) {}

    Points of(PerEvent item) {
        var count = Fraction.ZERO;
        var points = Fraction.ZERO;
        for (var event : item.counted().events()) {
            for (var entry : book.numbers().counts(event).entrySet()) {
                if (!isPriced(item, entry.getKey())) {
                    continue;
                }
                var price = price(item, entry.getKey());
                count = count.plus(entry.getValue());
                points = points.plus(entry.getValue().times(price).times(times(item.counted(), entry.getKey())));
            }
        }
        return limited(item.counted(), item.direction(), count, points);
    }

    /** An event of a level without price is refused when facts are checked against the rules; such a fact is about something else. */
    private static boolean isPriced(PerEvent item, String level) {
        return item.each() != null || item.byLevel().containsKey(level);
    }

    private static Fraction price(PerEvent item, String level) {
        var own = item.byLevel().get(level);
        var each = item.each();
        return own != null ? own : each == null ? Fraction.ZERO : each;
    }

    Points of(CountSteps item) {
        var count = count(item.counted());
        var points = Fraction.ZERO;
        for (var step : item.steps()) {
            points = points.plus(Fraction.of(step.covers(whole(count))).times(step.each()));
        }
        return limited(item.counted(), item.direction(), count, points.times(times(item.counted(), "")));
    }

    Points of(Progressive item) {
        var count = count(item.counted());
        var points = Fraction.ZERO;
        var price = item.first();
        for (var i = Math.min(whole(count), Progressive.MOST_EVENTS); i > 0; i--) {
            points = points.plus(price);
            price = price.times(item.growth());
        }
        return limited(item.counted(), item.direction(), count, points.times(times(item.counted(), "")));
    }

    private Fraction count(Counted counted) {
        return counted.events().stream()
                .flatMap(event -> book.numbers().counts(event).values().stream())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Facts that hold a number of events are whole numbers; that is checked before. */
    private static long whole(Fraction count) {
        return count.numerator().longValue();
    }

    private Fraction times(Counted counted, String level) {
        return counted.multipliers().stream()
                .filter(each -> applies(each, level))
                .map(Multiplier::by)
                .reduce(Fraction.ONE, Fraction::times);
    }

    private boolean applies(Multiplier each, String level) {
        var when = each.when();
        return (each.level() == null || each.level().equals(level)) && (when == null || book.holds(when));
    }

    private Points limited(Counted counted, int direction, Fraction count, Fraction points) {
        return new Points(count, counted.limits().apply(points, direction, group));
    }
}
