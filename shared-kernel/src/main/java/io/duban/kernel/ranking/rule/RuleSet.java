package io.duban.kernel.ranking.rule;

import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.item.Block;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.metric.Metric;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that makes a ranking out of facts. A value: the same rules over the same facts give the same ranking on any day.
 *
 * @param groups in the order in which they are printed; empty takes the groups found in the facts, by name
 * @param exclude numbers of such tasks that do not count; see {@link Exclusion}
 * @param metrics by their names
 * @param grades the first that fits
 * @param objection null where the rules name no window
 */
public record RuleSet(
        RuleSetName name,
        PeriodKind period,
        @Nullable String freezeAt,
        List<RuleGroup> groups,
        Eligibility eligibility,
        Set<Exclusion> exclude,
        Attribution attribution,
        Map<String, Metric> metrics,
        List<Item> items,
        Total total,
        List<GradeBand> grades,
        RankRule rank,
        List<NamedList> lists,
        Ladder ladder,
        @Nullable ObjectionWindow objection,
        boolean explain) {

    public RuleSet {
        groups = List.copyOf(groups);
        exclude = Set.copyOf(exclude);
        metrics = Map.copyOf(metrics);
        items = List.copyOf(items);
        grades = List.copyOf(grades);
        lists = List.copyOf(lists);
    }

    /** Every item with those inside blocks, in the order of the text. */
    public Stream<Item> everyItem() {
        return items.stream().flatMap(RuleSet::withInner);
    }

    public Optional<Item> item(String id) {
        return everyItem().filter(item -> item.id().equals(id)).findFirst();
    }

    private static Stream<Item> withInner(Item item) {
        return item instanceof Block block
                ? Stream.concat(Stream.of(item), block.items().stream().flatMap(RuleSet::withInner))
                : Stream.of(item);
    }
}
