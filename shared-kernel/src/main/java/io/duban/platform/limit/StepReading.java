package io.duban.platform.limit;

import io.duban.kernel.limit.LimitUnit;
import io.duban.kernel.limit.Roll;
import io.duban.kernel.limit.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Steps written out, or named by the code under which another lane has written them out. */
final class StepReading {

    private static final Set<String> KEYS = Set.of("code", "name", "count", "unit", "at", "roll", "final");

    private final YamlMap lanes;
    private final Map<String, Step> written = new LinkedHashMap<>();

    private StepReading(YamlMap lanes) {
        this.lanes = lanes;
    }

    static StepReading of(YamlMap lanes) {
        var reading = new StepReading(lanes);
        for (var lane : lanes.keys()) {
            if (lanes.node(lane) instanceof SequenceNode steps) {
                reading.remember(steps, lanes.path(lane));
            }
        }
        return reading;
    }

    private void remember(SequenceNode steps, String path) {
        for (var i = 0; i < steps.getValue().size(); i++) {
            if (steps.getValue().get(i) instanceof MappingNode node) {
                var step = step(node, "%s[%d]".formatted(path, i + 1));
                written.putIfAbsent(step.code(), step);
            }
        }
    }

    List<Step> list(Node node, String path) {
        var steps = new ArrayList<Step>();
        var codes = new HashSet<String>();
        for (var entry : YamlMap.list(node, path)) {
            var entryPath = "%s[%d]".formatted(path, steps.size() + 1);
            var step = entry instanceof ScalarNode name ? named(name, entryPath) : step(entry, entryPath);
            if (!codes.add(step.code())) {
                throw Unreadable.at(entry.getStartMark(), entryPath, "代号 " + step.code() + " 在同一类型中写了两次");
            }
            steps.add(step);
        }
        return steps;
    }

    List<Step> reportsOfGeneralMatters() {
        return lanes.has("GENERAL") && lanes.node("GENERAL") instanceof SequenceNode steps
                ? list(steps, lanes.path("GENERAL")).stream()
                        .filter(step -> !step.isFinal())
                        .toList()
                : List.of();
    }

    private Step named(ScalarNode name, String path) {
        var step = written.get(name.getValue());
        if (step == null) {
            throw Unreadable.at(name.getStartMark(), path, "代号“" + name.getValue() + "”没有在任何类型中写明");
        }
        return step;
    }

    private static Step step(Node node, String path) {
        var map = YamlMap.of(node, path, KEYS);
        var code = map.text("code");
        if (!code.matches("[A-Z][A-Z0-9_]{0,15}")) {
            throw map.wrong("code", "代号应为大写字母开头的字母和数字，最多 16 个，现为“" + code + "”");
        }
        var name = map.text("name");
        if (name.length() > 30) {
            throw map.wrong("name", "名称最多 30 个字");
        }
        var unit = map.choice("unit", LimitUnit.class);
        if (map.has("at")) {
            map.oneOf("at", "END_OF_DAY");
        }
        return new Step(
                code,
                name,
                map.number("count", unit == LimitUnit.NATURAL_HOUR ? 1 : 0, most(unit)),
                unit,
                map.choice("roll", Roll.class, Roll.NONE),
                map.flag("final"));
    }

    private static int most(LimitUnit unit) {
        return switch (unit) {
            case WORKDAY, NATURAL_DAY -> 3660;
            case MONTH -> 120;
            case YEAR_END -> 10;
            case NATURAL_HOUR -> 8784;
        };
    }
}
