package io.duban.platform.limit;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * YAML as a tree of nodes that know their lines. Nothing is constructed from it: no tags, hence no classes; no anchors, hence no
 * text that grows when it is read; no large files.
 */
final class YamlText {

    static final int MAX_LENGTH = 64 * 1024;

    private static final int MAX_DEPTH = 10;

    private YamlText() {}

    static MappingNode top(String text) {
        if (text.length() > MAX_LENGTH) {
            throw Unreadable.at(null, "", "文件过大，最多 " + MAX_LENGTH / 1024 + " KB");
        }
        try {
            for (var event : yaml().parse(new StringReader(text))) {
                refuseWhatNobodyNeeds(event);
            }
            var node = yaml().compose(new StringReader(text));
            if (node == null) {
                throw Unreadable.at(null, "", "文件是空的");
            }
            if (node instanceof MappingNode map) {
                return map;
            }
            throw Unreadable.at(node.getStartMark(), "", "应写成“键: 值”的形式");
        } catch (MarkedYAMLException e) {
            throw Unreadable.at(e.getProblemMark(), "", "不合 YAML 格式，请检查缩进、引号和括号，并只写一份方案");
        } catch (YAMLException e) {
            throw Unreadable.at(null, "", "不合 YAML 格式，含有无法识别的字符或层次过深");
        }
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MAX_LENGTH);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(options));
    }

    private static void refuseWhatNobodyNeeds(Event event) {
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            throw Unreadable.at(event.getStartMark(), "", "不支持锚点和引用（& 和 *），请直接写出内容");
        }
        var tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            throw Unreadable.at(event.getStartMark(), "", "不支持类型标签（!），请直接写出内容");
        }
    }
}
