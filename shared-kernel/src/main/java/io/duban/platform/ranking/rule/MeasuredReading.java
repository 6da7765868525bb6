package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.group.Amount;
import io.duban.kernel.ranking.item.Bands;
import io.duban.kernel.ranking.item.Combine;
import io.duban.kernel.ranking.item.Constant;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.item.ItemHead;
import io.duban.kernel.ranking.item.Linear;
import io.duban.kernel.ranking.item.Manual;
import io.duban.kernel.ranking.item.Weighted;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Items whose points come from a figure, or from people. */
final class MeasuredReading {

    private final AmountReading amounts;
    private final Names names;
    private final CountedReading counted;
    private final Problems problems;

    MeasuredReading(AmountReading amounts, Names names, CountedReading counted, Problems problems) {
        this.amounts = amounts;
        this.names = names;
        this.counted = counted;
        this.problems = problems;
    }

    Item linear(Keys keys, Function<Keys, ItemHead> heads) {
        var low =
                switch (keys.text("better", "HIGH").toUpperCase(Locale.ROOT)) {
                    case "HIGH" -> false;
                    case "LOW" -> true;
                    default -> {
                        keys.wrong("better", "只能是 HIGH（越高越好）或 LOW（越低越好）");
                        yield false;
                    }
                };
        var floor = amounts.of(keys, keys.has("floor") ? "floor" : "min", Amount.ZERO);
        return new Linear(
                heads.apply(keys),
                names.metric(keys, "metric"),
                amounts.needed(keys, "max"),
                amounts.needed(keys, "fullAt"),
                magnitude(amounts.needed(keys, "perPoint")),
                floor,
                low);
    }

    /** {@code perPoint: -1} says the same as {@code perPoint: 1}. */
    private static Amount magnitude(Amount amount) {
        return amount instanceof Amount.Fixed fixed ? Amount.of(fixed.value().magnitude()) : amount;
    }

    Item constant(Keys keys, Function<Keys, ItemHead> heads) {
        return new Constant(heads.apply(keys), amounts.needed(keys, keys.has("points") ? "points" : "value"));
    }

    Item bands(Keys keys, Function<Keys, ItemHead> heads) {
        keys.needs("steps");
        var bands = new ArrayList<Bands.Band>();
        for (var node : keys.list("steps")) {
            var band = Keys.of(node, keys.path("steps"), problems, "ge", "gt", "le", "lt", "points");
            bands.add(new Bands.Band(BoundReading.of(band), band.neededNumber("points")));
        }
        return new Bands(heads.apply(keys), names.metric(keys, "metric"), bands);
    }

    Item manual(Keys keys, Function<Keys, ItemHead> heads) {
        var head = heads.apply(keys);
        var fact = keys.text("fact", head.id());
        names.allowed(fact, keys.node("fact"), keys.path("fact"));
        return new Manual(
                head,
                fact,
                Stream.concat(keys.texts("raters").stream(), keys.texts("rater").stream())
                        .toList(),
                amounts.of(keys, "min", Amount.ZERO),
                amounts.needed(keys, "max"),
                keys.flag("needReason", false),
                keys.choice("combine", Combine.class, Combine.MEAN));
    }

    Item weighted(Keys keys, Function<Keys, ItemHead> heads) {
        keys.needs("parts");
        var parts = new ArrayList<Weighted.Part>();
        for (var node : keys.list("parts")) {
            var part = Keys.of(node, keys.path("parts"), problems, "metric", "w", "weight");
            parts.add(new Weighted.Part(
                    names.metric(part, "metric"), SharesReading.share(part, part.has("weight") ? "weight" : "w")));
        }
        var sum = parts.stream().map(Weighted.Part::weight).reduce(Fraction.ZERO, Fraction::plus);
        if (sum.equals(Fraction.HUNDRED)) {
            parts.replaceAll(
                    part -> new Weighted.Part(part.metric(), part.weight().over(Fraction.HUNDRED)));
        }
        return new Weighted(heads.apply(keys), parts, counted.limits(keys));
    }
}
