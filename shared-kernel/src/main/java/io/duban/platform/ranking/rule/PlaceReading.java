package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.metric.Bound;
import io.duban.kernel.ranking.rule.GradeBand;
import io.duban.kernel.ranking.rule.Ladder;
import io.duban.kernel.ranking.rule.ListTest;
import io.duban.kernel.ranking.rule.NamedList;
import io.duban.kernel.ranking.rule.RankMethod;
import io.duban.kernel.ranking.rule.RankRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys {@code grades}, {@code rank}, {@code lists} and {@code ladder}. */
final class PlaceReading {

    private final Keys top;
    private final Names names;
    private final AmountReading amounts;
    private final Problems problems;

    PlaceReading(Keys top, AmountReading amounts, Problems problems) {
        this.top = top;
        this.names = new Names(problems);
        this.amounts = amounts;
        this.problems = problems;
    }

    List<GradeBand> grades() {
        var grades = new ArrayList<GradeBand>();
        for (var node : top.list("grades")) {
            var keys = Keys.of(node, "grades", problems, "ge", "gt", "le", "lt", "name");
            grades.add(new GradeBand(keys.neededText("name"), BoundReading.of(keys)));
        }
        return grades;
    }

    RankRule rank() {
        var node = top.node("rank");
        if (node == null) {
            return RankRule.USUAL;
        }
        var keys = Keys.of(node, "rank", problems, "order", "method", "tieBreak", "display");
        return new RankRule(
                highFirst(keys),
                keys.choice("method", RankMethod.class, RankMethod.COMPETITION),
                keys.list("tieBreak").stream()
                        .map(this::tieBreak)
                        .filter(Objects::nonNull)
                        .toList(),
                keys.text("display", "并列"));
    }

    /** {@code onTime}, {@code "late ASC"}, {@code -late}, {@code {metric: late, order: ASC}}. */
    private RankRule.@Nullable TieBreak tieBreak(Node node) {
        if (node instanceof MappingNode) {
            var keys = Keys.of(node, "rank.tieBreak", problems, "metric", "item", "fact", "order");
            var key = keys.has("item") ? "item" : keys.has("fact") ? "fact" : "metric";
            return new RankRule.TieBreak(names.metric(keys, key), highFirst(keys));
        }
        var text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        var words = text.split("\\s+");
        var known = words.length == 1 || words.length == 2 && words[1].matches("(?i)asc|desc");
        if (text.isEmpty() || !known) {
            problems.at(node, "rank.tieBreak", "应为指标名，可加 ASC 或 DESC，如 onTime DESC");
            return null;
        }
        var lowFirst = words[0].startsWith("-") || words.length == 2 && words[1].equalsIgnoreCase("asc");
        var name = words[0].startsWith("-") ? words[0].substring(1) : words[0];
        names.allowed(name, node, "rank.tieBreak");
        return new RankRule.TieBreak(name, !lowFirst);
    }

    private static boolean highFirst(Keys keys) {
        return switch (keys.text("order", "DESC").toUpperCase(Locale.ROOT)) {
            case "DESC" -> true;
            case "ASC" -> false;
            default -> {
                keys.wrong("order", "只能是 DESC（高分在前）或 ASC（低分在前）");
                yield true;
            }
        };
    }

    List<NamedList> lists() {
        var node = top.node("lists");
        if (node == null) {
            return List.of();
        }
        var keys = Keys.of(node, "lists", problems);
        return keys.names().stream()
                .map(name -> new NamedList(
                        name,
                        keys.list(name).stream()
                                .map(test -> test(test, keys.path(name)))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private @Nullable ListTest test(Node node, String path) {
        var keys = Keys.of(node, path, problems, "top", "bottom", "ties", "only", "metric", "ge", "gt", "le", "lt");
        var ties = keys.choice("ties", ListTest.ListTies.class, ListTest.ListTies.INCLUDE_ALL);
        var bounds = BoundReading.of(keys);
        var kinds = (keys.has("top") ? 1 : 0) + (keys.has("bottom") ? 1 : 0) + (bounds.isEmpty() ? 0 : 1);
        if (kinds != 1) {
            problems.at(node, path, "应写明 top（前几名）、bottom（后几名）或 ge、gt、le、lt（界限），只写一种；几种都算时写成列表");
            return null;
        }
        if (keys.has("top")) {
            return only(keys, path, new ListTest.Top(amounts.needed(keys, "top"), ties));
        }
        if (keys.has("bottom")) {
            return only(keys, path, new ListTest.Bottom(amounts.needed(keys, "bottom"), ties));
        }
        if (keys.has("only")) {
            keys.wrong("only", "只能写在 top 或 bottom 旁边");
        }
        return threshold(keys, bounds);
    }

    private ListTest only(Keys keys, String path, ListTest test) {
        var node = keys.node("only");
        if (node == null) {
            return test;
        }
        var condition = Keys.of(node, path + ".only", problems, "metric", "ge", "gt", "le", "lt");
        var bounds = BoundReading.of(condition);
        if (bounds.isEmpty()) {
            problems.at(node, path + ".only", "应写明界限 ge、gt、le 或 lt");
        }
        return new ListTest.Only(test, threshold(condition, bounds));
    }

    private ListTest.Threshold threshold(Keys keys, List<Bound> bounds) {
        var isOfMetric = keys.has("metric") && !keys.text("metric", "").matches("score|total");
        return new ListTest.Threshold(isOfMetric ? names.metric(keys, "metric") : null, bounds);
    }

    /** Steps, or {@code {list: black, steps: […]}}; without a name it is the list {@code black}, or the one of the last. */
    Ladder ladder(List<NamedList> lists) {
        var node = top.node("ladder");
        if (node == null) {
            return Ladder.NONE;
        }
        var usual = lists.stream()
                .filter(list -> list.name().equals("black") || list.isOfLast())
                .map(NamedList::name)
                .findFirst()
                .orElse("black");
        if (!(node instanceof MappingNode)) {
            return new Ladder(usual, steps(top.list("ladder")));
        }
        var keys = Keys.of(node, "ladder", problems, "list", "steps");
        keys.needs("steps");
        var name = keys.text("list", usual);
        if (lists.stream().noneMatch(list -> list.name().equals(name))) {
            keys.wrong("list", "lists 中没有“" + name + "”");
        }
        return new Ladder(name, steps(keys.list("steps")));
    }

    private List<Ladder.Step> steps(List<Node> nodes) {
        return nodes.stream()
                .map(node -> Keys.of(node, "ladder", problems, "consecutive", "action"))
                .map(keys -> {
                    keys.needs("consecutive");
                    return new Ladder.Step(keys.whole("consecutive", 1, 1000, 1), keys.neededText("action"));
                })
                .toList();
    }
}
