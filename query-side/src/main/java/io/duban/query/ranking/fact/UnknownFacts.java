package io.duban.query.ranking.fact;

import io.duban.kernel.ranking.item.Bands;
import io.duban.kernel.ranking.item.Block;
import io.duban.kernel.ranking.item.Constant;
import io.duban.kernel.ranking.item.CountSteps;
import io.duban.kernel.ranking.item.Counted;
import io.duban.kernel.ranking.item.Gate;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.item.Linear;
import io.duban.kernel.ranking.item.Manual;
import io.duban.kernel.ranking.item.PerEvent;
import io.duban.kernel.ranking.item.Progressive;
import io.duban.kernel.ranking.item.RankPoints;
import io.duban.kernel.ranking.item.Weighted;
import io.duban.kernel.ranking.metric.Condition;
import io.duban.kernel.ranking.metric.Formula;
import io.duban.kernel.ranking.metric.Measure;
import io.duban.kernel.ranking.rule.ListTest;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.platform.ranking.rule.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names that rules ask for and that nothing here ever tells: no event of a task makes such a fact and nobody rates it by hand. They
 * count as zero for everybody, whether somebody misspelt them or means to enter them by an adjustment. Pure.
 */
public final class UnknownFacts {

    private static final Set<String> TOLD =
            Arrays.stream(FactName.values()).map(FactName::code).collect(Collectors.toUnmodifiableSet());

    private final RuleSet rules;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> rated = new HashSet<>();

    private UnknownFacts(RuleSet rules) {
        this.rules = rules;
    }

    /** @param nearest the known fact that may have been meant; null if none is near */
    public record Unknown(String name, @Nullable String nearest) {}

    /** In the order of their names. */
    public static List<Unknown> of(RuleSet rules) {
        var found = new UnknownFacts(rules);
        rules.metrics().forEach((id, metric) -> found.measured(id, metric.measure()));
        found.items(rules.items());
        Optional.ofNullable(rules.eligibility().tasks()).map(Formula::names).ifPresent(found::asks);
        rules.lists().stream().flatMap(list -> list.any().stream()).forEach(test -> {
            var condition = test instanceof ListTest.Only only ? only.condition() : test;
            if (condition instanceof ListTest.Threshold threshold && threshold.metric() != null) {
                found.asks(Set.of(threshold.metric()));
            }
        });
        return found.asked.stream()
                .filter(name -> !TOLD.contains(base(name)) && !found.rated.contains(name))
                .map(name -> new Unknown(name, Nearest.to(name, TOLD).orElse(null)))
                .toList();
    }

    private void measured(String id, Measure measure) {
        switch (measure) {
            case Measure.Ratio ratio -> {
                asks(ratio.numerator().names());
                asks(ratio.denominator().names());
            }
            case Measure.Value value -> {
                asks(value.formula().names());
                if (value.formula().names().contains(id)) {
                    asked.add(id); // a metric of the name of the fact that it is
                }
            }
        }
    }

    private void items(List<Item> items) {
        items.forEach(item -> {
            when(item.head().when());
            switch (item) {
                case Linear it -> asks(Set.of(it.metric()));
                case Bands it -> asks(Set.of(it.metric()));
                case Constant ignored -> {}
                case PerEvent it -> counted(it.counted());
                case CountSteps it -> counted(it.counted());
                case Progressive it -> counted(it.counted());
                case Manual it -> {
                    rated.add(it.fact());
                    it.raters().forEach(rater -> rated.add(it.fact() + "." + rater));
                }
                case Weighted it -> it.parts().forEach(part -> asks(Set.of(part.metric())));
                case RankPoints it -> it.of().forEach(source -> asks(Set.of(source.name())));
                case Gate it -> {
                    asked.addAll(it.events());
                    when(it.trigger());
                }
                case Block it -> items(it.items());
            }
        });
    }

    private void counted(Counted counted) {
        asked.addAll(counted.events());
        counted.multipliers().forEach(multiplier -> when(multiplier.when()));
    }

    private void when(@Nullable Condition condition) {
        if (condition != null) {
            asks(condition.names());
        }
    }

    /** Metrics are no facts. */
    private void asks(Collection<String> names) {
        names.stream().filter(name -> !rules.metrics().containsKey(name)).forEach(asked::add);
    }

    /** Without level and tags. */
    private static String base(String name) {
        return name.split("[.:@]", 2)[0];
    }
}
