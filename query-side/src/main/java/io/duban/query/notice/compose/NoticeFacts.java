package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeFigure;
import io.duban.kernel.notice.NoticeTable;
import io.duban.kernel.ranking.adoption.RuleSetId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template may name: words, which become part of the text and can be edited, and figures and tables, which stay locked
 * behind their names.
 */
final class NoticeFacts {

    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<NoticeFigure> figures = new ArrayList<>();
    private final List<NoticeTable> tables = new ArrayList<>();
    private final Instant dataTime;
    private final long position;
    private final @Nullable RuleSetId rules;

    /** @param rules by which scores among the figures were made; null where there are none */
    NoticeFacts(Instant dataTime, long position, @Nullable RuleSetId rules) {
        this.dataTime = dataTime;
        this.position = position;
        this.rules = rules;
    }

    /** Nothing is said where there is nothing to say; braces of one's own would look like a figure's name. */
    NoticeFacts word(String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            words.put(key, text.strip().replace('{', '｛').replace('}', '｝'));
        }
        return this;
    }

    /** Each line of a text by its place: {@code 问题1}, {@code 问题2}. */
    NoticeFacts words(String key, @Nullable String text) {
        var lines = lines(text);
        for (var i = 0; i < lines.size(); i++) {
            word(key + (i + 1), lines.get(i));
        }
        return this;
    }

    static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** @param link the page that explains it, from the root of the site */
    NoticeFacts figure(String key, String label, Object value, @Nullable String link) {
        return figure(key, label, value, link, null);
    }

    /** One that the county's scoring rules made. */
    NoticeFacts scored(String key, String label, Object value, @Nullable String link) {
        return figure(key, label, value, link, rules);
    }

    private NoticeFacts figure(String key, String label, Object value, @Nullable String link, @Nullable RuleSetId by) {
        figures.add(new NoticeFigure(key, label, value.toString(), link, dataTime, by));
        return this;
    }

    NoticeFacts table(NoticeTable table) {
        tables.add(table);
        return this;
    }

    @Nullable
    String word(String key) {
        return words.get(key);
    }

    @Nullable
    String valueOf(String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .map(NoticeFigure::value)
                .findFirst()
                .orElse(null);
    }

    /** Whether the wording may name it. */
    boolean isLocked(String key) {
        return valueOf(key) != null
                || tables.stream().anyMatch(table -> table.key().equals(key));
    }

    List<NoticeFigure> figures() {
        return figures;
    }

    List<NoticeTable> tables() {
        return tables;
    }

    Instant dataTime() {
        return dataTime;
    }

    long position() {
        return position;
    }
}
