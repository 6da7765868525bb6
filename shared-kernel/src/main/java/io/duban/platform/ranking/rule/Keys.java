package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.NumberText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The values of one mapping by their keys. Upper and lower case and {@code _ -} in keys do not matter. Whatever is wrong is noted with
 * its place, and something harmless is answered, so that all mistakes are told at once.
 */
final class Keys {

    private final Problems problems;
    private final String path;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keyNodes = new LinkedHashMap<>();

    private Keys(Problems problems, String path, Node node) {
        this.problems = problems;
        this.path = path;
        this.node = node;
    }

    /** @param known the keys that may occur; empty for any */
    static Keys of(Node node, String path, Problems problems, String... known) {
        var keys = new Keys(problems, path, node);
        if (!(node instanceof MappingNode map)) {
            problems.at(node, path, "应写成“{键: 值}”的形式");
            return keys;
        }
        var spelled = Arrays.stream(known).collect(Collectors.toMap(Keys::plain, key -> key));
        for (var pair : map.getValue()) {
            var written = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var key = known.length == 0 ? written : spelled.get(plain(written));
            if (key == null) {
                problems.at(
                        pair.getKeyNode(),
                        keys.path(written),
                        "不认识的键“" + written + "”" + Nearest.hint(written, Set.of(known)));
            } else if (keys.keyNodes.put(key, pair.getKeyNode()) != null) {
                problems.at(pair.getKeyNode(), keys.path(key), "同一个键写了两次");
            } else if (!isNull(pair.getValueNode())) {
                keys.values.put(key, pair.getValueNode());
            }
        }
        return keys;
    }

    Node node() {
        return node;
    }

    Problems problems() {
        return problems;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Set<String> names() {
        return values.keySet();
    }

    @Nullable
    Node node(String key) {
        return values.get(key);
    }

    /** The value; the mapping itself when the key is missing. */
    Node neededNode(String key) {
        return values.getOrDefault(key, node);
    }

    /** Where the key itself stands. */
    Node keyNode(String key) {
        return keyNodes.getOrDefault(key, node);
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    void wrong(String key, String reason) {
        problems.at(values.getOrDefault(key, node), path(key), reason);
    }

    /** Notes it when the key is missing. */
    boolean needs(String key) {
        if (!has(key)) {
            problems.at(node, path(key), "缺少“" + key + "”");
        }
        return has(key);
    }

    String text(String key, String otherwise) {
        var value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        wrong(key, "应为一个值，不是列表或一组键值");
        return otherwise;
    }

    String neededText(String key) {
        var text = needs(key) ? text(key, "?") : "?";
        if (text.isEmpty()) {
            wrong(key, "没有填写");
        }
        return text;
    }

    @Nullable
    Fraction number(String key) {
        var value = values.get(key);
        return value == null ? null : number(value, path(key), problems);
    }

    Fraction number(String key, Fraction otherwise) {
        var number = number(key);
        return number == null ? otherwise : number;
    }

    Fraction neededNumber(String key) {
        return needs(key) ? number(key, Fraction.ZERO) : Fraction.ZERO;
    }

    int whole(String key, int low, int high, int otherwise) {
        var number = number(key);
        if (number == null) {
            return otherwise;
        }
        if (!number.isWhole() || number.compareTo(Fraction.of(low)) < 0 || number.compareTo(Fraction.of(high)) > 0) {
            wrong(key, "应为 %d 到 %d 之间的整数，现为“%s”".formatted(low, high, text(key, "")));
            return otherwise;
        }
        return number.numerator().intValueExact();
    }

    static @Nullable Fraction number(Node node, String path, Problems problems) {
        var written = node instanceof ScalarNode scalar ? NumberText.read(scalar.getValue()) : null;
        if (written == null) {
            var shown = node instanceof ScalarNode scalar ? "，现为“" + scalar.getValue() + "”" : "";
            problems.at(node, path, "应为数字，如 95、0.5、6/7" + shown);
            return null;
        }
        return written.value();
    }

    boolean flag(String key, boolean otherwise) {
        return switch (text(key, String.valueOf(otherwise)).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "是" -> true;
            case "false", "no", "否" -> false;
            default -> {
                wrong(key, "只能是 true 或 false");
                yield otherwise;
            }
        };
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        var value = values.get(key);
        return value == null ? otherwise : choice(value, path(key), type, otherwise, problems);
    }

    static <E extends Enum<E>> E choice(Node node, String path, Class<E> type, E otherwise, Problems problems) {
        var text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        for (var constant : type.getEnumConstants()) {
            if (plain(constant.name()).equals(plain(text))) {
                return constant;
            }
        }
        var known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        problems.at(node, path, "不认识“" + text + "”" + Nearest.hint(text, known));
        return otherwise;
    }

    /** The elements of a list; a single value stands for a list of one. */
    List<Node> list(String key) {
        var value = values.get(key);
        return value == null ? List.of() : value instanceof SequenceNode list ? list.getValue() : List.of(value);
    }

    /** Texts of a list; a single value stands for a list of one. */
    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (var element : list(key)) {
            if (element instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue().strip());
            } else {
                problems.at(element, path(key), "应为一个名称");
            }
        }
        return texts;
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL)
                        || scalar.isPlain() && scalar.getValue().isEmpty());
    }

    private static String plain(String key) {
        return key.strip().toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }
}
