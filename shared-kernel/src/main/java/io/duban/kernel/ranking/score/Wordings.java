package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.item.Bands;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.item.ItemInWords;
import io.duban.kernel.ranking.item.Linear;
import io.duban.kernel.ranking.item.Weighted;
import io.duban.kernel.ranking.rule.RuleSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wording of each item with the definitions of its metrics, made once for all units. */
final class Wordings {

    private final RuleSet rules;
    private final Map<Item, String> known = new IdentityHashMap<>();

    Wordings(RuleSet rules) {
        this.rules = rules;
    }

    String of(Item item) {
        return known.computeIfAbsent(item, this::made);
    }

    private String made(Item item) {
        var definitions = metrics(item).stream()
                .distinct()
                .map(rules.metrics()::get)
                .filter(Objects::nonNull)
                .map(metric -> metric.id() + "＝" + metric.inWords());
        return Stream.concat(Stream.of(ItemInWords.of(item)), definitions).collect(Collectors.joining("；"));
    }

    private static List<String> metrics(Item item) {
        return item instanceof Linear linear
                ? List.of(linear.metric())
                : item instanceof Bands bands
                        ? List.of(bands.metric())
                        : item instanceof Weighted weighted
                                ? weighted.parts().stream()
                                        .map(Weighted.Part::metric)
                                        .toList()
                                : List.of();
    }
}
