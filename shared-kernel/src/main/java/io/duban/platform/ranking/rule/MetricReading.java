package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.metric.Expression;
import io.duban.kernel.ranking.metric.Formula;
import io.duban.kernel.ranking.metric.Measure;
import io.duban.kernel.ranking.metric.Metric;
import io.duban.kernel.ranking.metric.MetricUnit;
import io.duban.kernel.ranking.metric.RoundWhen;
import io.duban.kernel.ranking.metric.WhenNone;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The key {@code metrics}. */
final class MetricReading {

    private final Problems problems;
    private final Names names;

    MetricReading(Problems problems) {
        this.problems = problems;
        this.names = new Names(problems);
    }

    Map<String, Metric> metrics(Keys top) {
        var node = top.node("metrics");
        if (node == null) {
            return Map.of();
        }
        var keys = Keys.of(node, "metrics", problems);
        var metrics = new LinkedHashMap<String, Metric>();
        for (var id : keys.names()) {
            names.allowed(id, keys.keyNode(id), keys.path(id));
            var metric = metric(id, keys);
            if (metric != null) {
                metrics.put(id, metric);
            }
        }
        metrics.keySet().forEach(id -> refuseCircle(id, id, metrics, new HashSet<>(), keys));
        return metrics;
    }

    private @Nullable Metric metric(String id, Keys all) {
        var node = all.node(id);
        if (node instanceof ScalarNode) {
            var formula = names.formula(node, all.path(id));
            return formula == null
                    ? null
                    : new Metric(
                            id,
                            id,
                            new Measure.Value(formula),
                            MetricUnit.NUMBER,
                            null,
                            RoundWhen.BEFORE_SCORING,
                            Fraction.ZERO,
                            null);
        }
        var keys = Keys.of(
                node == null ? all.node() : node,
                all.path(id),
                problems,
                "ratio",
                "value",
                "fact",
                "formula",
                "unit",
                "round",
                "minSample",
                "whenNone",
                "name",
                "note",
                "source",
                "description");
        var measure = measure(id, keys);
        var name = keys.text("name", id);
        names.allowed(name, keys.node("name"), keys.path("name"));
        return measure == null
                ? null
                : new Metric(
                        id,
                        name,
                        measure,
                        keys.choice("unit", MetricUnit.class, MetricUnit.NUMBER),
                        RoundingReading.of(keys),
                        RoundingReading.when(keys),
                        keys.number("minSample", Fraction.ZERO),
                        keys.has("whenNone") ? keys.choice("whenNone", WhenNone.class, WhenNone.SHOW_NO_DATA) : null);
    }

    private @Nullable Measure measure(String id, Keys keys) {
        var written = List.of("ratio", "value", "fact", "formula").stream()
                .filter(keys::has)
                .toList();
        if (written.isEmpty()) {
            return new Measure.Value(new Formula(id, new Expression.Named(id))); // the fact of the same name
        }
        if (written.size() > 1) {
            problems.at(keys.node(), keys.path("ratio"), "ratio（分子、分母）和 value（数值）只写一种");
            return null;
        }
        var key = written.getFirst();
        var node = keys.node(key);
        if (!key.equals("ratio")) {
            var formula = node == null ? null : names.formula(node, keys.path(key));
            return formula == null ? null : new Measure.Value(formula);
        }
        return node instanceof SequenceNode list ? ratio(keys, list) : ratio(keys, node);
    }

    private @Nullable Measure ratio(Keys keys, SequenceNode list) {
        if (list.getValue().size() != 2) {
            keys.wrong("ratio", "应写成两项：[分子, 分母]");
            return null;
        }
        return ratio(
                names.formula(list.getValue().getFirst(), keys.path("ratio[0]")),
                names.formula(list.getValue().getLast(), keys.path("ratio[1]")));
    }

    /** {@code ratio: closedOnTime / (due - deferred)}. */
    private @Nullable Measure ratio(Keys keys, @Nullable Node node) {
        var formula = node == null ? null : names.formula(node, keys.path("ratio"));
        if (formula == null) {
            return null;
        }
        if (formula.tree() instanceof Expression.Quotient quotient) {
            var slash = Math.max(formula.text().lastIndexOf('/'), formula.text().lastIndexOf('÷'));
            return new Measure.Ratio(
                    new Formula(formula.text().substring(0, slash).strip(), quotient.left()),
                    new Formula(formula.text().substring(slash + 1).strip(), quotient.right()));
        }
        keys.wrong("ratio", "应写成两项：[分子, 分母]");
        return null;
    }

    private static @Nullable Measure ratio(@Nullable Formula numerator, @Nullable Formula denominator) {
        return numerator == null || denominator == null ? null : new Measure.Ratio(numerator, denominator);
    }

    private void refuseCircle(String start, String at, Map<String, Metric> metrics, Set<String> seen, Keys keys) {
        var metric = metrics.get(at);
        if (metric == null || !seen.add(at)) {
            return;
        }
        for (var name : names(metric)) {
            if (name.equals(start) && !at.equals(start)) {
                problems.at(keys.keyNode(start), keys.path(start), "指标“" + start + "”绕了一圈又引用自己");
                return;
            }
            if (!name.equals(at)) {
                refuseCircle(start, name, metrics, seen, keys);
            }
        }
    }

    private static Set<String> names(Metric metric) {
        return switch (metric.measure()) {
            case Measure.Value value -> value.formula().names();
            case Measure.Ratio ratio -> {
                var both = new HashSet<>(ratio.numerator().names());
                both.addAll(ratio.denominator().names());
                yield both;
            }
        };
    }
}
