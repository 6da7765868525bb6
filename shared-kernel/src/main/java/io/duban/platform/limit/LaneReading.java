package io.duban.platform.limit;

import io.duban.kernel.limit.Lane;
import io.duban.kernel.limit.Step;
import io.duban.kernel.task.LimitType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The key {@code lanes}: a list of steps, an explicit date, a heartbeat or hours for each kind of matter. */
final class LaneReading {

    private static final Set<String> NAMES = Set.of("GENERAL", "MAJOR", "LONG", "LONG_TERM", "FIXED", "URGENT");

    private final YamlMap lanes;
    private final StepReading steps;

    private LaneReading(YamlMap lanes, StepReading steps) {
        this.lanes = lanes;
        this.steps = steps;
    }

    static Map<LimitType, Lane> lanes(YamlMap top) {
        var lanes = top.map("lanes", NAMES);
        if (lanes.keys().isEmpty()) {
            throw top.wrong("lanes", "至少应有一种时限类型");
        }
        var reading = new LaneReading(lanes, StepReading.of(lanes));
        var read = new EnumMap<LimitType, Lane>(LimitType.class);
        for (var name : lanes.keys()) {
            var type = name.equals("LONG") ? LimitType.LONG_TERM : LimitType.valueOf(name);
            if (read.put(type, reading.lane(name)) != null) {
                throw lanes.wrong(name, "LONG 与 LONG_TERM 是同一种类型，只写一个");
            }
        }
        return read;
    }

    private Lane lane(String name) {
        var node = lanes.node(name);
        var path = lanes.path(name);
        if (node instanceof SequenceNode) {
            return new Lane.Counted(withFinalStep(node, path));
        }
        if (!(node instanceof MappingNode)) {
            throw lanes.wrong(name, "应写成步骤列表，或“{键: 值}”的形式");
        }
        var map = YamlMap.of(node, path, Set.of("due", "requires", "nodes", "heartbeat", "hours", "unit", "steps"));
        if (map.has("due")) {
            only(map, "due", Set.of("due", "steps"));
            map.oneOf("due", "explicit date from the slip");
            return new Lane.Explicit(reports(map));
        }
        if (map.has("heartbeat")) {
            only(map, "heartbeat", Set.of("requires", "nodes", "heartbeat", "steps"));
            return new Lane.Heartbeat(reports(map), heartbeat(map));
        }
        if (map.has("hours")) {
            only(map, "hours", Set.of("hours", "unit"));
            return new Lane.Hours(hours(map));
        }
        throw lanes.wrong(name, "应为步骤列表，或写明 due、heartbeat、hours 之一");
    }

    private static void only(YamlMap map, String kind, Set<String> known) {
        for (var key : map.keys()) {
            if (!known.contains(key)) {
                throw map.wrong(key, "不能与 " + kind + " 写在一起");
            }
        }
    }

    private List<Step> withFinalStep(Node node, String path) {
        var read = steps.list(node, path);
        for (var step : read) {
            if (step.isFinal() != (step == read.getLast())) {
                throw Unreadable.at(
                        node.getStartMark(),
                        path,
                        step.isFinal() ? "final: true 只能写在最后一步，现写在 " + step.code() : "最后一步缺少 final: true");
            }
        }
        if (read.isEmpty()) {
            throw Unreadable.at(node.getStartMark(), path, "至少应有一步，最后一步写明 final: true");
        }
        return read;
    }

    /** The reports on the way; where the lane does not list them, those of general matters. */
    private List<Step> reports(YamlMap map) {
        if (!map.has("steps")) {
            return steps.reportsOfGeneralMatters();
        }
        var read = steps.list(map.node("steps"), map.path("steps"));
        if (read.stream().anyMatch(Step::isFinal)) {
            throw map.wrong("steps", "这里只写中途反馈，不能有 final: true");
        }
        return read;
    }

    private static int heartbeat(YamlMap map) {
        if (map.has("requires")) {
            map.oneOf("requires", "APPROVED_PLAN");
        }
        if (map.has("nodes")) {
            map.oneOf("nodes", ">=1");
        }
        var heartbeat = map.map("heartbeat", Set.of("unit", "onWorkday"));
        heartbeat.oneOf("unit", "MONTH");
        return heartbeat.number("onWorkday", 1, 15);
    }

    private static TreeSet<Integer> hours(YamlMap map) {
        if (map.has("unit")) {
            map.oneOf("unit", "NATURAL_HOUR");
        }
        var allowed = new TreeSet<Integer>();
        for (var word : map.text("hours").split("\\|")) {
            if (!word.strip().matches("[1-9]\\d{0,2}")) {
                throw map.wrong("hours", "应形如 24 或 24|48");
            }
            allowed.add(Integer.valueOf(word.strip()));
        }
        return allowed;
    }
}
