package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.facts.CountedEvent;
import io.duban.kernel.ranking.facts.Given;
import io.duban.kernel.ranking.facts.UnitFacts;
import io.duban.kernel.ranking.rule.RuleSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A unit's facts as a rule set sees them: shares of co-units weighed, excluded tasks left out, events counted. */
final class UnitNumbers {

    private final Map<String, Given> numbers;
    private final Map<String, Map<String, Long>> events = new HashMap<>();

    UnitNumbers(UnitFacts facts, RuleSet rules) {
        numbers = facts.tagged() ? weighed(facts, rules) : facts.numbers();
        facts.events().forEach(event -> count(event, rules));
    }

    /** The number under this name, and how often an event of this name happened; null if nothing is known. */
    @Nullable
    Fraction number(String name) {
        var given = numbers.get(name);
        var counted = events.get(name);
        if (counted == null) {
            return given == null ? null : given.value();
        }
        var times =
                Fraction.of(counted.values().stream().mapToLong(Long::longValue).sum());
        return given == null ? times : given.value().plus(times);
    }

    /** Whether the number was written as {@code 6/7}. */
    boolean isShare(String name) {
        var given = numbers.get(name);
        return given != null && given.share();
    }

    /** How often the event happened, by level; the level is empty for those without. */
    Map<String, Fraction> counts(String event) {
        var counts = new TreeMap<String, Fraction>();
        add(counts, "", numbers.get(event));
        numbers.forEach((name, given) -> {
            if (EventLevel.isOf(event, name)) {
                add(counts, EventLevel.in(event, name), given);
            }
        });
        events.getOrDefault(event, Map.of())
                .forEach((level, count) -> counts.merge(level, Fraction.of(count), Fraction::plus));
        return counts;
    }

    private static void add(Map<String, Fraction> counts, String level, @Nullable Given given) {
        if (given != null) {
            counts.merge(level, given.value(), Fraction::plus);
        }
    }

    private static Map<String, Given> weighed(UnitFacts facts, RuleSet rules) {
        var weighed = new HashMap<String, Given>();
        facts.numbers().forEach((name, given) -> {
            var tag = FactTag.of(name);
            var counts = tag.isNone() ? given : new Given(given.value().times(tag.weight(rules)), false, given.line());
            weighed.merge(
                    tag.base(), counts, (one, other) -> new Given(one.value().plus(other.value()), false, 0));
        });
        return weighed;
    }

    private void count(CountedEvent event, RuleSet rules) {
        var tag = FactTag.of(event.event());
        if (tag.isNone() || tag.weight(rules).signum() > 0) {
            events.computeIfAbsent(tag.base(), begun -> new TreeMap<>())
                    .merge(event.level(), event.count(), Math::addExact);
        }
    }
}
