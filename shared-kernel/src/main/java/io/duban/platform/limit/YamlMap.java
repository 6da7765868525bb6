package io.duban.platform.limit;

import io.duban.kernel.rejection.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The values of one mapping by their keys; every mistake names line and key. */
final class YamlMap {

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");

    private final String path;
    private final Node node;
    private final Map<String, Node> values;

    private YamlMap(String path, Node node, Map<String, Node> values) {
        this.path = path;
        this.node = node;
        this.values = values;
    }

    /** @param known the keys that may occur; a key that is written differently would otherwise be without effect */
    static YamlMap of(Node node, String path, Set<String> known) {
        if (!(node instanceof MappingNode map)) {
            throw Unreadable.at(node.getStartMark(), path, "应写成“{键: 值}”的形式");
        }
        var values = new LinkedHashMap<String, Node>();
        for (var pair : map.getValue()) {
            var key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var keyPath = path.isEmpty() ? key : path + "." + key;
            if (!known.contains(key)) {
                throw Unreadable.at(
                        pair.getKeyNode().getStartMark(), keyPath, "不认识的键，可用的有：" + String.join("、", sorted(known)));
            }
            if (values.put(key, pair.getValueNode()) != null) {
                throw Unreadable.at(pair.getKeyNode().getStartMark(), keyPath, "同一个键写了两次");
            }
        }
        return new YamlMap(path, node, values);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Set<String> keys() {
        return values.keySet();
    }

    Node node(String key) {
        var value = values.get(key);
        if (value == null) {
            throw Unreadable.at(node.getStartMark(), path(key), "缺少这一项");
        }
        return value;
    }

    String text(String key) {
        var value = scalar(node(key), path(key));
        if (value.isBlank()) {
            throw wrong(key, "没有填写");
        }
        return value.strip();
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    int number(String key, int low, int high) {
        var text = text(key);
        try {
            var number = Integer.parseInt(text);
            if (number >= low && number <= high) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw wrong(key, "应为 %d 到 %d 之间的整数，现为“%s”".formatted(low, high, text));
    }

    int number(String key, int low, int high, int otherwise) {
        return has(key) ? number(key, low, high) : otherwise;
    }

    boolean flag(String key) {
        return has(key) && oneOf(key, "true", "false").equals("true");
    }

    /** Its text, which has to be one of these. */
    String oneOf(String key, String... known) {
        var text = text(key);
        if (!Arrays.asList(known).contains(text)) {
            throw wrong(key, "只能是 " + String.join("、", known) + "，现为“" + text + "”");
        }
        return text;
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        return has(key) ? choice(key, type) : otherwise;
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Enum.valueOf(
                type,
                oneOf(
                        key,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new)));
    }

    LocalTime time(String key) {
        return time(key, text(key));
    }

    LocalTime time(String key, String text) {
        try {
            if (CLOCK.matcher(text).matches()) {
                return LocalTime.parse(text.length() == 4 ? "0" + text : text);
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw wrong(key, "时刻“" + text + "”无法识别，应形如 \"18:00\"");
    }

    YamlMap map(String key, Set<String> known) {
        return of(node(key), path(key), known);
    }

    List<Node> list(String key) {
        return list(node(key), path(key));
    }

    static List<Node> list(Node node, String path) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw Unreadable.at(node.getStartMark(), path, "应写成列表");
    }

    static String scalar(Node node, String path) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw Unreadable.at(node.getStartMark(), path, "应为一个值，不是列表或一组键值");
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    InvalidValue wrong(String key, String reason) {
        @Nullable Node value = values.get(key);
        return Unreadable.at((value == null ? node : value).getStartMark(), path(key), reason);
    }

    private static List<String> sorted(Set<String> known) {
        return known.stream().sorted().collect(Collectors.toList());
    }
}
