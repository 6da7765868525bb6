package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.group.Amount;
import io.duban.kernel.ranking.item.CountSteps;
import io.duban.kernel.ranking.item.Counted;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.item.ItemHead;
import io.duban.kernel.ranking.item.Limits;
import io.duban.kernel.ranking.item.Multiplier;
import io.duban.kernel.ranking.item.PerEvent;
import io.duban.kernel.ranking.item.Progressive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Items that count events, and what they have in common. */
final class CountedReading {

    private static final String[] COMMON = {"event", "events", "cap", "base", "floor", "min", "max", "multiplier"};

    static final String[] PER_EVENT = with("each", "byLevel");
    static final String[] STEPS = with("steps");
    static final String[] PROGRESSIVE = with("first", "growth");

    private final AmountReading amounts;
    private final Names names;
    private final Problems problems;

    CountedReading(AmountReading amounts, Names names, Problems problems) {
        this.amounts = amounts;
        this.names = names;
        this.problems = problems;
    }

    Item perEvent(Keys keys, Function<Keys, ItemHead> head) {
        var levels = levels(keys);
        var each = keys.number("each");
        var ofRest = levels.remove("default");
        if (each == null && levels.isEmpty()) {
            problems.at(keys.node(), keys.path("each"), "应写明 each（每次的分值）或 byLevel（按级别的分值）");
        }
        var item = new PerEvent(head.apply(keys), counted(keys), each == null ? ofRest : each, levels);
        return new PerEvent(item.head(), fromFull(item.counted(), item.direction()), item.each(), item.byLevel());
    }

    Item steps(Keys keys, Function<Keys, ItemHead> head) {
        keys.needs("steps");
        var steps = new ArrayList<CountSteps.Step>();
        var next = 1L;
        for (var node : keys.list("steps")) {
            var step = Keys.of(node, keys.path("steps"), problems, "from", "upTo", "each");
            var from = step.whole("from", 1, Integer.MAX_VALUE, (int) next);
            var upTo = step.has("upTo") ? Long.valueOf(step.whole("upTo", 1, Integer.MAX_VALUE, 1)) : null;
            if (upTo != null && upTo < from) {
                step.wrong("upTo", "不应小于起始次数 " + from);
            }
            if (from < next && !steps.isEmpty()) {
                step.wrong("from", "与上一档重叠，上一档到第 " + (next - 1) + " 次");
            }
            next = upTo == null ? Integer.MAX_VALUE : upTo + 1;
            steps.add(new CountSteps.Step(from, upTo, step.neededNumber("each")));
        }
        var item = new CountSteps(head.apply(keys), counted(keys), steps);
        return new CountSteps(item.head(), fromFull(item.counted(), item.direction()), steps);
    }

    Item progressive(Keys keys, Function<Keys, ItemHead> head) {
        var first = keys.neededNumber("first");
        var growth = keys.neededNumber("growth");
        if (growth.signum() < 0) {
            keys.wrong("growth", "倍数不能为负");
        }
        return new Progressive(head.apply(keys), fromFull(counted(keys), first.signum()), first, growth);
    }

    List<String> events(Keys keys) {
        var events = Stream.concat(keys.texts("event").stream(), keys.texts("events").stream())
                .toList();
        var key = keys.has("event") ? "event" : "events";
        events.forEach(event -> names.allowed(event, keys.node(key), keys.path(key)));
        return events;
    }

    Limits limits(Keys keys) {
        return new Limits(
                amounts.of(keys, "base", Amount.ZERO),
                amounts.of(keys, "cap"),
                amounts.of(keys, keys.has("floor") ? "floor" : "min"),
                amounts.of(keys, "max"));
    }

    private Counted counted(Keys keys) {
        var events = events(keys);
        if (events.isEmpty()) {
            problems.at(keys.node(), keys.path("event"), "缺少“event”");
        }
        return new Counted(events, multipliers(keys), limits(keys));
    }

    /** A pool: deductions with a {@code max} and no {@code base} begin at the maximum and end at zero. */
    private static Counted fromFull(Counted counted, int direction) {
        var limits = counted.limits();
        if (direction >= 0 || limits.max() == null || !limits.base().equals(Amount.ZERO)) {
            return counted;
        }
        var floor = limits.floor() == null ? Amount.ZERO : limits.floor();
        return new Counted(
                counted.events(), counted.multipliers(), new Limits(limits.max(), limits.cap(), floor, limits.max()));
    }

    private Map<String, Fraction> levels(Keys keys) {
        var levels = new LinkedHashMap<String, Fraction>();
        var node = keys.node("byLevel");
        if (node != null) {
            var map = Keys.of(node, keys.path("byLevel"), problems);
            map.names().forEach(level -> levels.put(level.strip(), map.number(level, Fraction.ZERO)));
        }
        return levels;
    }

    private List<Multiplier> multipliers(Keys keys) {
        var multipliers = new ArrayList<Multiplier>();
        for (var node : keys.list("multiplier")) {
            if (node instanceof ScalarNode) {
                var by = Keys.number(node, keys.path("multiplier"), problems);
                multipliers.add(new Multiplier(null, null, by == null ? Fraction.ONE : by));
                continue;
            }
            var map = Keys.of(node, keys.path("multiplier"), problems, "when", "level", "by");
            var when = map.node("when");
            multipliers.add(new Multiplier(
                    when == null ? null : names.condition(when, map.path("when")), level(map), map.neededNumber("by")));
        }
        return multipliers;
    }

    private static @Nullable String level(Keys map) {
        return map.has("level") ? map.text("level", "") : null;
    }

    private static String[] with(String... own) {
        return Stream.concat(Stream.of(COMMON), Stream.of(own)).toArray(String[]::new);
    }
}
