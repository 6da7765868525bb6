package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.facts.ForbiddenFacts;
import io.duban.kernel.ranking.metric.Condition;
import io.duban.kernel.ranking.metric.Formula;
import io.duban.kernel.ranking.metric.FormulaMistake;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Names of facts, events and metrics in a rule set, and formulas made of them; what nobody may be scored by is refused here. */
final class Names {

    private final Problems problems;

    Names(Problems problems) {
        this.problems = problems;
    }

    String metric(Keys keys, String key) {
        var name = keys.neededText(key);
        allowed(name, keys.node(key), keys.path(key));
        return name;
    }

    /** @param node where the name is written; null if it is only made of another one */
    void allowed(String name, @Nullable Node node, String path) {
        if (node == null) {
            return;
        }
        ForbiddenFacts.measuredBy(name)
                .ifPresent(found -> problems.at(
                        node.getStartMark(),
                        path,
                        "“%s”涉及%s：登录、点击、在线时长、打卡、照片数量等应用使用行为不得作为考核指标（国办函〔2026〕12号）"
                                .formatted(name, found.equals(name) ? "应用使用行为" : "“" + found + "”")));
    }

    @Nullable
    Formula formula(Node node, String path) {
        var text = text(node, path);
        if (text == null) {
            return null;
        }
        try {
            var formula = Formula.read(text);
            allowed(formula.names(), node, path);
            return formula;
        } catch (FormulaMistake mistake) {
            wrong(node, path, mistake);
            return null;
        }
    }

    @Nullable
    Condition condition(Node node, String path) {
        var text = text(node, path);
        if (text == null) {
            return null;
        }
        try {
            var condition = Condition.read(text);
            allowed(condition.names(), node, path);
            return condition;
        } catch (FormulaMistake mistake) {
            wrong(node, path, mistake);
            return null;
        }
    }

    private void allowed(Set<String> names, Node node, String path) {
        names.forEach(name -> allowed(name, node, path));
    }

    private @Nullable String text(Node node, String path) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        problems.at(node, path, "应为一个名称或算式，如 due - deferred");
        return null;
    }

    private void wrong(Node node, String path, FormulaMistake mistake) {
        var start = node.getStartMark();
        var quote = node instanceof ScalarNode scalar && scalar.getScalarStyle() != ScalarStyle.PLAIN ? 1 : 0;
        var column = start.getLine() == node.getEndMark().getLine() ? quote + mistake.position() : 0;
        problems.at(
                new Mark(start.getName(), 0, start.getLine(), start.getColumn() + column, new int[0], 0),
                path,
                mistake.getMessage());
    }
}
