package io.duban.query.ranking.explain;

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
import io.duban.kernel.ranking.metric.Measure;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.ranking.score.FactTag;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which facts an item is worked out from. */
final class ItemFacts {

    private final RuleSet rules;
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    private ItemFacts(RuleSet rules) {
        this.rules = rules;
    }

    /** Their names without tags and levels, numerators before denominators. */
    static Set<String> of(Item item, RuleSet rules) {
        var facts = new ItemFacts(rules);
        facts.add(item);
        return facts.found;
    }

    /** By which a unit is ranked at all. */
    static Set<String> ofEligibility(RuleSet rules) {
        var facts = new ItemFacts(rules);
        var stated = rules.eligibility().tasks();
        facts.names(stated == null ? List.of("tasks", "due") : stated.names());
        return facts.found;
    }

    /** The items of all blocks, and the blocks themselves. */
    static Stream<Item> flat(List<Item> items) {
        return items.stream()
                .flatMap(item -> item instanceof Block block
                        ? Stream.concat(flat(block.items()), Stream.of(item))
                        : Stream.of(item));
    }

    /** Whether a fact as it is written is one of this name: tagged, or of a level. */
    static boolean isOf(String name, String written) {
        var base = FactTag.of(written).base();
        return base.equals(name) || base.startsWith(name + ".") || base.startsWith(name + ":");
    }

    private void add(Item item) {
        switch (item) {
            case Linear it -> name(it.metric());
            case Bands it -> name(it.metric());
            case Constant it -> {}
            case PerEvent it -> counted(it.counted());
            case CountSteps it -> counted(it.counted());
            case Progressive it -> counted(it.counted());
            case Manual it -> found.add(it.fact());
            case Weighted it -> it.parts().forEach(part -> name(part.metric()));
            case RankPoints it -> it.of().forEach(source -> name(source.name()));
            case Gate it -> {
                names(it.events());
                if (it.trigger() != null) {
                    names(it.trigger().names());
                }
            }
            case Block it -> {}
        }
        var when = item.head().when();
        if (when != null) {
            names(when.names());
        }
    }

    private void counted(Counted counted) {
        names(counted.events());
        counted.multipliers().forEach(each -> {
            if (each.when() != null) {
                names(each.when().names());
            }
        });
    }

    private void names(Collection<String> names) {
        names.forEach(this::name);
    }

    /** A metric stands for the facts that it is made of. */
    private void name(String name) {
        var metric = rules.metrics().get(name);
        if (metric == null) {
            found.add(name);
        } else if (seen.add(name)) {
            switch (metric.measure()) {
                case Measure.Ratio ratio -> {
                    names(ratio.numerator().names());
                    names(ratio.denominator().names());
                }
                case Measure.Value value -> names(value.formula().names());
            }
        } else {
            found.add(name); // a metric that is named like its own fact
        }
    }
}
