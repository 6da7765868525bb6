package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.Rounding;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.metric.Formula;
import io.duban.kernel.ranking.rule.PeriodKind;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.ranking.rule.RuleSetName;
import io.duban.kernel.ranking.rule.Total;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A rule set from its keys; all that is wrong is gathered, and told together. */
final class RuleSetReading {

    private static final String[] KEYS = {
        "ruleset",
        "period",
        "freezeAt",
        "groups",
        "eligibility",
        "exclude",
        "attribution",
        "metrics",
        "items",
        "total",
        "grades",
        "rank",
        "lists",
        "ladder",
        "objection",
        "explain",
        "note",
        "source",
        "description"
    };

    private final Problems problems = new Problems();
    private final Keys top;

    RuleSetReading(String yaml) {
        this.top = Keys.of(RuleYaml.top(yaml, problems), "", problems, KEYS);
    }

    RuleSet rules() {
        var groups = groups();
        var amounts = new AmountReading(groups, problems);
        var items = new ItemReading(amounts, problems);
        var places = new PlaceReading(top, amounts, problems);
        var lists = places.lists();
        var fairness = new FairnessReading(top, problems);
        var read = new RuleSet(
                name(),
                period(),
                freezeAt(),
                groups,
                fairness.eligibility(),
                fairness.exclude(),
                fairness.attribution(),
                new MetricReading(problems).metrics(top),
                items.items(top),
                total(amounts, items.ids()),
                places.grades(),
                places.rank(),
                lists,
                places.ladder(lists),
                fairness.objection(),
                top.flag("explain", true));
        if (!problems.none()) {
            throw problems.refusal();
        }
        return read;
    }

    private RuleSetName name() {
        var node = top.node("ruleset");
        if (node == null) {
            return new RuleSetName("", 1, null, "", "");
        }
        if (node instanceof ScalarNode scalar) {
            return new RuleSetName(scalar.getValue().strip(), 1, null, "", "");
        }
        var keys = Keys.of(
                node,
                "ruleset",
                problems,
                "id",
                "version",
                "effectiveFrom",
                "approvedBy",
                "basis",
                "name",
                "title",
                "note",
                "source",
                "description");
        return new RuleSetName(
                keys.neededText("id"),
                keys.whole("version", 1, 1_000_000, 1),
                day(keys),
                keys.text("approvedBy", ""),
                keys.text("basis", ""));
    }

    private static @Nullable LocalDate day(Keys keys) {
        if (!keys.has("effectiveFrom")) {
            return null;
        }
        try {
            return LocalDate.parse(keys.text("effectiveFrom", ""));
        } catch (DateTimeException e) {
            keys.wrong("effectiveFrom", "日期应形如 2026-01-01，现为“" + keys.text("effectiveFrom", "") + "”");
            return null;
        }
    }

    /** {@code period: MONTH}, or {@code {kind: MONTH, freezeAt: "5th workday 18:00"}}. */
    private PeriodKind period() {
        return top.node("period") instanceof MappingNode
                ? inPeriod().choice("kind", PeriodKind.class, PeriodKind.MONTH)
                : top.choice("period", PeriodKind.class, PeriodKind.MONTH);
    }

    private @Nullable String freezeAt() {
        if (top.node("period") instanceof MappingNode && inPeriod().has("freezeAt")) {
            return inPeriod().text("freezeAt", "");
        }
        return top.has("freezeAt") ? top.text("freezeAt", "") : null;
    }

    private Keys inPeriod() {
        return Keys.of(top.neededNode("period"), "period", problems, "kind", "freezeAt");
    }

    private List<RuleGroup> groups() {
        var groups = new ArrayList<RuleGroup>();
        var seen = new HashSet<String>();
        var nodes = top.list("groups");
        for (var i = 0; i < nodes.size(); i++) {
            var path = "groups[" + i + "]";
            if (nodes.get(i) instanceof ScalarNode scalar) {
                groups.add(RuleGroup.unnamed(scalar.getValue().strip()));
            } else {
                var keys = Keys.of(nodes.get(i), path, problems, "id", "name", "full", "note");
                var id = keys.neededText("id");
                groups.add(new RuleGroup(id, keys.text("name", id), keys.number("full", Fraction.HUNDRED)));
            }
            if (!seen.add(groups.getLast().id())) {
                problems.at(nodes.get(i), path, "组“" + groups.getLast().id() + "”写了两次");
            }
        }
        return groups;
    }

    private Total total(AmountReading amounts, Set<String> items) {
        var node = top.node("total");
        if (node == null) {
            return Total.SUM;
        }
        var keys = Keys.of(node, "total", problems, "formula", "min", "max", "round");
        var round = RoundingReading.of(keys);
        return new Total(
                formula(keys, items),
                amounts.of(keys, "min"),
                amounts.of(keys, "max"),
                round == null ? Rounding.USUAL : round);
    }

    private @Nullable Formula formula(Keys keys, Set<String> items) {
        Node node = keys.node("formula");
        if (node == null || keys.text("formula", "").equalsIgnoreCase("SUM")) {
            return null;
        }
        var formula = new Names(problems).formula(node, "total.formula");
        if (formula != null) {
            formula.names().stream()
                    .filter(name -> !items.contains(name))
                    .forEach(name -> keys.wrong("formula", "items 中没有“" + name + "”" + Nearest.hint(name, items)));
        }
        return formula;
    }
}
