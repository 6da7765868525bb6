package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.item.Block;
import io.duban.kernel.ranking.item.Gate;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.item.ItemHead;
import io.duban.kernel.ranking.metric.WhenNone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The key {@code items}: a list of items, each of its own type. */
final class ItemReading {

    private static final List<String> HEAD = List.of(
            "id",
            "type",
            "name",
            "groups",
            "group",
            "when",
            "round",
            "whenNone",
            "text",
            "note",
            "source",
            "description");
    private static final List<String> TYPES = List.of(
            "LINEAR",
            "CONSTANT",
            "PER_EVENT",
            "PER_EVENT_STEPS",
            "STEPS",
            "PROGRESSIVE",
            "MANUAL",
            "WEIGHTED",
            "RANK_POINTS",
            "GATE",
            "BLOCK");

    private final Problems problems;
    private final Names names;
    private final AmountReading amounts;
    private final CountedReading counted;
    private final MeasuredReading measured;
    private final Set<String> ids = new HashSet<>();

    ItemReading(AmountReading amounts, Problems problems) {
        this.problems = problems;
        this.names = new Names(problems);
        this.amounts = amounts;
        this.counted = new CountedReading(amounts, names, problems);
        this.measured = new MeasuredReading(amounts, names, counted, problems);
    }

    /** All ids that were read, those inside blocks too. */
    Set<String> ids() {
        return ids;
    }

    List<Item> items(Keys keys) {
        var items = new ArrayList<Item>();
        if (!keys.needs("items")) {
            return items;
        }
        if (!(keys.node("items") instanceof SequenceNode list)) {
            keys.wrong("items", "应写成列表，每项以“-”开头");
            return items;
        }
        if (list.getValue().isEmpty()) {
            keys.wrong("items", "至少应有一项");
        }
        for (var i = 0; i < list.getValue().size(); i++) {
            var item = item(list.getValue().get(i), keys.path("items") + "[" + i + "]");
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable Item item(Node node, String path) {
        var type = type(node, path);
        return switch (type) {
            case "LINEAR" ->
                measured.linear(
                        keys(node, path, "metric", "max", "fullAt", "perPoint", "floor", "min", "better"), this::head);
            case "CONSTANT" -> measured.constant(keys(node, path, "value", "points"), this::head);
            case "PER_EVENT" -> counted.perEvent(keys(node, path, CountedReading.PER_EVENT), this::head);
            case "PER_EVENT_STEPS" -> counted.steps(keys(node, path, CountedReading.STEPS), this::head);
            case "PROGRESSIVE" -> counted.progressive(keys(node, path, CountedReading.PROGRESSIVE), this::head);
            case "STEPS" ->
                has(node, "metric")
                        ? measured.bands(keys(node, path, "metric", "steps"), this::head)
                        : counted.steps(keys(node, path, CountedReading.STEPS), this::head);
            case "MANUAL" ->
                measured.manual(
                        keys(node, path, "fact", "raters", "rater", "min", "max", "needReason", "combine"), this::head);
            case "WEIGHTED" ->
                measured.weighted(keys(node, path, "parts", "max", "min", "floor", "cap", "base"), this::head);
            case "RANK_POINTS" ->
                RankPointsReading.of(
                        keys(node, path, "of", "points", "step", "combine", "scale", "max", "min", "floor", "base"),
                        this::head,
                        counted,
                        names);
            case "GATE" -> gate(keys(node, path, "event", "events", "effect"));
            case "BLOCK" -> block(keys(node, path, "items", "max", "min", "floor", "cap", "base"));
            default -> null;
        };
    }

    /** The type in capitals; empty if it is none, which is noted. */
    private String type(Node node, String path) {
        if (!(node instanceof MappingNode map)) {
            problems.at(node, path, "应写成“{id: …, type: …}”的形式");
            return "";
        }
        var known = map.getValue().stream()
                .filter(pair -> pair.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equalsIgnoreCase("type"))
                .findFirst();
        if (known.isEmpty()) {
            problems.at(node, path + ".type", "缺少“type”，可用的有：" + String.join("、", TYPES));
            return "";
        }
        var written = known.get().getValueNode() instanceof ScalarNode scalar
                ? scalar.getValue().strip()
                : "";
        var type = written.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        if (!TYPES.contains(type)) {
            problems.at(
                    known.get().getValueNode(),
                    path + ".type",
                    "不认识的类型“" + written + "”" + Nearest.hint(written, TYPES));
            return "";
        }
        return type;
    }

    private static boolean has(Node node, String key) {
        return node instanceof MappingNode map
                && map.getValue().stream()
                        .anyMatch(pair -> pair.getKeyNode() instanceof ScalarNode scalar
                                && scalar.getValue().equalsIgnoreCase(key));
    }

    private Keys keys(Node node, String path, String... own) {
        return Keys.of(
                node,
                path,
                problems,
                Stream.concat(HEAD.stream(), Stream.of(own)).toArray(String[]::new));
    }

    private ItemHead head(Keys keys) {
        var id = keys.neededText("id");
        if (!id.equals("?") && !ids.add(id)) {
            keys.wrong("id", "“" + id + "”写了两次，每项的 id 应各不相同");
        }
        names.allowed(id, keys.node("id"), keys.path("id"));
        var name = keys.text("name", id);
        names.allowed(name, keys.node("name"), keys.path("name"));
        var when = keys.node("when");
        return new ItemHead(
                id,
                name,
                groups(keys),
                when == null ? null : names.condition(when, keys.path("when")),
                RoundingReading.of(keys),
                keys.has("whenNone") ? keys.choice("whenNone", WhenNone.class, WhenNone.SHOW_NO_DATA) : null,
                keys.has("text") ? keys.text("text", "") : null);
    }

    private Set<String> groups(Keys keys) {
        return Stream.concat(keys.texts("groups").stream(), keys.texts("group").stream())
                .map(written -> {
                    var id = amounts.group(written);
                    if (id == null) {
                        keys.wrong("groups", "没有“" + written + "”这个组" + Nearest.hint(written, amounts.groupWords()));
                    }
                    return id == null ? written : id;
                })
                .collect(Collectors.toSet());
    }

    private Item gate(Keys keys) {
        var head = head(keys);
        var events = counted.events(keys);
        if (events.isEmpty() && head.when() == null) {
            problems.at(keys.node(), keys.path("event"), "应写明 event（事件）或 when（条件）");
        }
        var effect = Keys.of(
                keys.needs("effect") && keys.node("effect") instanceof Node node ? node : keys.node(),
                keys.path("effect"),
                keys.has("effect") ? problems : new Problems(),
                "noAward",
                "capTotal",
                "grade");
        var gated = events.isEmpty()
                ? new ItemHead(head.id(), head.name(), head.groups(), null, null, null, head.text())
                : head;
        return new Gate(
                gated,
                events,
                events.isEmpty() ? head.when() : null,
                effect.flag("noAward", false),
                amounts.of(effect, "capTotal"),
                effect.has("grade") ? effect.text("grade", "") : null);
    }

    private Item block(Keys keys) {
        var head = head(keys);
        return new Block(head, items(keys), counted.limits(keys));
    }
}
