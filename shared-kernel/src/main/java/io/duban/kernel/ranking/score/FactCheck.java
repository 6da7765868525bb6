package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.facts.CountedEvent;
import io.duban.kernel.ranking.facts.FactTable;
import io.duban.kernel.ranking.facts.Given;
import io.duban.kernel.ranking.facts.UnitFacts;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.item.Block;
import io.duban.kernel.ranking.item.CountSteps;
import io.duban.kernel.ranking.item.Counted;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.item.Manual;
import io.duban.kernel.ranking.item.PerEvent;
import io.duban.kernel.ranking.item.Progressive;
import io.duban.kernel.ranking.item.RankPoints;
import io.duban.kernel.ranking.rule.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks through the facts before anything is scored, so that nothing is guessed: levels without a price, half events, ranks of zero. */
public final class FactCheck {

    private final Map<String, RuleGroup> groups = new HashMap<>();
    private final Map<String, List<BiFunction<Given, RuleGroup, @Nullable String>>> ofFacts = new HashMap<>();
    private final Map<String, List<BiFunction<Given, RuleGroup, @Nullable String>>> ofLevels = new HashMap<>();
    private final Map<String, List<Function<CountedEvent, @Nullable String>>> ofEvents = new HashMap<>();
    private final List<FactProblem> problems = new ArrayList<>();

    private FactCheck(RuleSet rules) {
        rules.groups().forEach(group -> groups.put(group.id(), group));
        flat(rules.items()).forEach(item -> watch(rules, item));
    }

    /** Everything that is wrong, in the order of lines. */
    public static List<FactProblem> of(RuleSet rules, FactTable facts) {
        var check = new FactCheck(rules);
        for (var period : facts.periods()) {
            facts.units(period).forEach(check::look);
        }
        return check.problems.stream()
                .sorted((one, other) -> one.ofEvent() == other.ofEvent()
                        ? Integer.compare(one.line(), other.line())
                        : Boolean.compare(one.ofEvent(), other.ofEvent()))
                .toList();
    }

    private static Stream<Item> flat(List<Item> items) {
        return items.stream().flatMap(item -> item instanceof Block block ? flat(block.items()) : Stream.of(item));
    }

    private void watch(RuleSet rules, Item item) {
        if (item instanceof Manual manual) {
            var names = new ArrayList<>(List.of(manual.fact()));
            manual.raters().forEach(rater -> names.add(manual.fact() + "." + rater));
            names.forEach(name -> fact(name, (given, group) -> between(given, manual, group)));
        } else if (item instanceof RankPoints ranks) {
            ranks.of().stream()
                    .filter(source ->
                            source.ranked() == null && !rules.metrics().containsKey(source.name()))
                    .forEach(source -> fact(
                            source.name(),
                            (given, group) -> given.value().compareTo(Fraction.ONE) < 0 ? "名次应从 1 起" : null));
        } else if (item instanceof PerEvent events) {
            events.counted().events().forEach(event -> priced(event, events));
        } else if (item instanceof CountSteps steps) {
            whole(steps.counted(), Long.MAX_VALUE);
        } else if (item instanceof Progressive progressive) {
            whole(
                    progressive.counted(),
                    progressive.counted().limits().cap() == null ? Progressive.MOST_EVENTS : Long.MAX_VALUE);
        }
    }

    private static @Nullable String between(Given given, Manual manual, RuleGroup group) {
        var value = given.value();
        var min = manual.min().in(group);
        var max = manual.max().in(group);
        return value.compareTo(min) < 0 || value.compareTo(max) > 0
                ? "“%s”的评分应在 %s 到 %s 之间".formatted(manual.id(), min, max)
                : null;
    }

    private void priced(String event, PerEvent item) {
        var levels = item.byLevel().keySet();
        if (item.each() == null) {
            fact(event, (given, group) -> "事件“%s”按级别计分，请写明级别，如“%s.%s”".formatted(event, event, first(levels)));
            ofEvents.computeIfAbsent(event, begun -> new ArrayList<>())
                    .add(told -> levels.contains(told.level())
                            ? null
                            : "级别“%s”没有对应的分值，规则中有：%s"
                                    .formatted(
                                            told.level(),
                                            String.join(
                                                    "、",
                                                    levels.stream().sorted().toList())));
        } else {
            fact(event, (given, group) -> negative(given));
        }
        level(event, (given, group) -> negative(given));
    }

    private static String first(Set<String> levels) {
        return levels.stream().sorted().findFirst().orElse("");
    }

    private static @Nullable String negative(Given given) {
        return given.value().signum() < 0 ? "次数不能为负" : null;
    }

    private void whole(Counted counted, long most) {
        BiFunction<Given, RuleGroup, @Nullable String> test = (given, group) -> {
            if (given.value().signum() < 0 || !given.value().isWhole()) {
                return "次数应为不小于 0 的整数";
            }
            return given.value().compareTo(Fraction.of(most)) > 0 ? "次数过多，递增计分须写明封顶 cap" : null;
        };
        counted.events().forEach(event -> {
            fact(event, test);
            level(event, test);
        });
    }

    private void level(String event, BiFunction<Given, RuleGroup, @Nullable String> test) {
        ofLevels.computeIfAbsent(event, begun -> new ArrayList<>()).add(test);
    }

    private void fact(String name, BiFunction<Given, RuleGroup, @Nullable String> test) {
        ofFacts.computeIfAbsent(name, begun -> new ArrayList<>()).add(test);
    }

    private Stream<BiFunction<Given, RuleGroup, @Nullable String>> tests(String fact) {
        return Stream.concat(
                ofFacts.getOrDefault(fact, List.of()).stream(),
                ofLevels.entrySet().stream()
                        .filter(event -> EventLevel.isOf(event.getKey(), fact))
                        .flatMap(event -> event.getValue().stream()));
    }

    private void look(UnitFacts unit) {
        var group = groups.getOrDefault(unit.group(), RuleGroup.unnamed(unit.group()));
        unit.numbers().forEach((name, given) -> {
            var tag = unit.tagged() ? FactTag.of(name) : new FactTag(name, "");
            if (!tag.isKnown()) {
                problems.add(new FactProblem(false, given.line(), "fact", "不认识“@" + tag.tag() + "”"));
            }
            tests(tag.base()).forEach(test -> {
                var reason = test.apply(given, group);
                if (reason != null) {
                    problems.add(new FactProblem(false, given.line(), "value", reason));
                }
            });
        });
        unit.events().forEach(this::look);
    }

    private void look(CountedEvent event) {
        var tag = FactTag.of(event.event());
        if (!tag.isKnown()) {
            problems.add(new FactProblem(true, event.line(), "event", "不认识“@" + tag.tag() + "”"));
        }
        ofEvents.getOrDefault(tag.base(), List.of()).forEach(test -> {
            var reason = test.apply(event);
            if (reason != null) {
                problems.add(new FactProblem(true, event.line(), "level", reason));
            }
        });
    }
}
