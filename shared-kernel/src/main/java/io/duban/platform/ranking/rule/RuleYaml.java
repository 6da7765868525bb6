package io.duban.platform.ranking.rule;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/** YAML as a tree of nodes that know their lines and columns. Nothing is constructed: no tags, no anchors, no large files. */
final class RuleYaml {

    private static final int MAX_LENGTH = 512 * 1024;
    private static final int MAX_DEPTH = 20;

    private RuleYaml() {}

    static Node top(String text, Problems problems) {
        if (text.length() > MAX_LENGTH) {
            problems.at((Mark) null, "", "文件过大，最多 " + MAX_LENGTH / 1024 + " KB");
            throw problems.refusal();
        }
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var node = composed(plain, problems);
        if (node == null) {
            problems.at((Mark) null, "", "文件是空的");
        }
        if (node == null || !problems.none()) {
            throw problems.refusal();
        }
        return node;
    }

    private static @Nullable Node composed(String text, Problems problems) {
        try {
            for (var event : yaml().parse(new StringReader(text))) {
                refuseWhatNobodyNeeds(event, problems);
            }
            return problems.none() ? yaml().compose(new StringReader(text)) : null;
        } catch (MarkedYAMLException e) {
            problems.at(e.getProblemMark(), "", "不合 YAML 格式，请检查缩进、引号和括号，并只写一份规则");
        } catch (YAMLException e) {
            problems.at((Mark) null, "", "不合 YAML 格式，含有无法识别的字符或层次过深");
        }
        throw problems.refusal();
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MAX_LENGTH);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(options));
    }

    private static void refuseWhatNobodyNeeds(Event event, Problems problems) {
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            problems.at(event.getStartMark(), "", "不支持锚点和引用（& 和 *），请直接写出内容");
        }
        var tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            problems.at(event.getStartMark(), "", "不支持类型标签（!），请直接写出内容");
        }
    }
}
