package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.NumberText;
import io.duban.kernel.ranking.group.Amount;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.metric.Formula;
import io.duban.kernel.ranking.metric.FormulaMistake;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** {@code 95}, {@code group.full}, {@code group.full * 0.2}, {@code {town: 10, zone: 15, default: 10}}. */
final class AmountReading {

    private static final String FULL = "group.full";

    private final Map<String, String> ids;
    private final Problems problems;

    AmountReading(List<RuleGroup> groups, Problems problems) {
        this.problems = problems;
        this.ids = new HashMap<>(
                groups.stream().collect(Collectors.toMap(RuleGroup::name, RuleGroup::id, (one, other) -> one)));
        groups.forEach(group -> ids.put(group.id(), group.id()));
    }

    /** The id of a group that is named by id or name; null if there is none. */
    @Nullable
    String group(String written) {
        return ids.isEmpty() ? written : ids.get(written);
    }

    List<String> groupWords() {
        return ids.keySet().stream().sorted().toList();
    }

    Amount needed(Keys keys, String key) {
        return keys.needs(key) ? of(keys, key, Amount.ZERO) : Amount.ZERO;
    }

    Amount of(Keys keys, String key, Amount otherwise) {
        var amount = of(keys, key);
        return amount == null ? otherwise : amount;
    }

    @Nullable
    Amount of(Keys keys, String key) {
        var node = keys.node(key);
        return node == null ? null : of(node, keys.path(key));
    }

    private Amount of(Node node, String path) {
        if (node instanceof MappingNode) {
            return perGroup(node, path);
        }
        if (node instanceof ScalarNode scalar) {
            var number = NumberText.read(scalar.getValue());
            if (number != null) {
                return Amount.of(number.value());
            }
            var share = shareOfFull(scalar.getValue());
            if (share != null) {
                return new Amount.OfFull(share);
            }
        }
        problems.at(node, path, "应为数字、group.full，或按组写成 {组: 数字}");
        return Amount.ZERO;
    }

    private static @Nullable Fraction shareOfFull(String text) {
        try {
            var formula = Formula.read(text);
            if (!formula.names().equals(Set.of(FULL))) {
                return null;
            }
            var none = formula.value(name -> Fraction.ZERO);
            var one = formula.value(name -> Fraction.ONE);
            var two = formula.value(name -> Fraction.of(2));
            return none != null
                            && none.signum() == 0
                            && one != null
                            && one.plus(one).equals(two)
                    ? one
                    : null;
        } catch (FormulaMistake mistake) {
            return null;
        }
    }

    private Amount perGroup(Node node, String path) {
        var keys = Keys.of(node, path, problems);
        var values = new HashMap<String, Fraction>();
        for (var written : keys.names()) {
            var id = written.equals("default") ? written : group(written);
            if (id == null) {
                problems.at(
                        keys.keyNode(written),
                        keys.path(written),
                        "没有“" + written + "”这个组" + Nearest.hint(written, groupWords()));
            } else {
                values.put(id, keys.number(written, Fraction.ZERO));
            }
        }
        var otherwise = values.remove("default");
        if (otherwise == null && !ids.isEmpty()) {
            var missing = ids.values().stream()
                    .distinct()
                    .filter(id -> !values.containsKey(id))
                    .sorted()
                    .collect(Collectors.joining("、"));
            if (!missing.isEmpty()) {
                problems.at(node, path, "没有写明这些组的数字：" + missing + "；其余各组可写 default");
            }
        }
        return new Amount.PerGroup(values, otherwise);
    }
}
