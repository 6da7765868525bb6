package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.item.Combine;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.item.ItemHead;
import io.duban.kernel.ranking.item.RankPoints;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** {@code RANK_POINTS}: {@code of} names ranks, or {@code {metric: site, order: DESC}} has units ranked by it first. */
final class RankPointsReading {

    private RankPointsReading() {}

    static Item of(Keys keys, Function<Keys, ItemHead> head, CountedReading counted, Names names) {
        var points = new TreeMap<Integer, Fraction>();
        var step = points(keys, points);
        return new RankPoints(
                head.apply(keys),
                sources(keys, names),
                points,
                keys.number("step") == null ? step : keys.number("step"),
                keys.choice("combine", Combine.class, Combine.MEAN),
                keys.number("scale", Fraction.ONE),
                counted.limits(keys));
    }

    private static List<RankPoints.Source> sources(Keys keys, Names names) {
        keys.needs("of");
        var sources = new ArrayList<RankPoints.Source>();
        for (var node : keys.list("of")) {
            if (node instanceof ScalarNode scalar) {
                names.allowed(scalar.getValue(), node, keys.path("of"));
                sources.add(new RankPoints.Source(scalar.getValue().strip(), null));
                continue;
            }
            var map = Keys.of(node, keys.path("of"), keys.problems(), "metric", "order");
            sources.add(new RankPoints.Source(
                    names.metric(map, "metric"), map.choice("order", RankPoints.Ranked.class, RankPoints.Ranked.DESC)));
        }
        return sources;
    }

    private static @Nullable Fraction points(Keys keys, TreeMap<Integer, Fraction> points) {
        @Nullable Fraction step = null;
        keys.needs("points");
        if (keys.node("points") instanceof MappingNode node) {
            var map = Keys.of(node, keys.path("points"), keys.problems());
            for (var rank : map.names()) {
                if (rank.equalsIgnoreCase("step")) {
                    step = map.number(rank);
                } else if (rank.matches("[1-9]\\d{0,5}")) {
                    points.put(Integer.valueOf(rank), map.number(rank, Fraction.ZERO));
                } else {
                    keys.problems().at(map.keyNode(rank), map.path(rank), "应为名次（1、2、3…）或 step");
                }
            }
            if (!points.containsKey(1)) {
                keys.wrong("points", "应写明第 1 名的分值，如 {1: 100, step: -2}");
            }
        } else if (keys.has("points")) {
            keys.wrong("points", "应形如 {1: 100, step: -2}");
        }
        points.putIfAbsent(1, Fraction.ZERO);
        return step;
    }
}
