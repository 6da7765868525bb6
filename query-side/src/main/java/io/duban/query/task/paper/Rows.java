package io.duban.query.task.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of a form; labels are the texts {@code paper.field.<key>}, and null is room to write. */
final class Rows {

    private final PaperTexts texts;
    private final List<Row> rows = new ArrayList<>();

    Rows(PaperTexts texts) {
        this.texts = texts;
    }

    Rows line(String key, @Nullable String value) {
        rows.add(new Row.Line(label(key), PaperTexts.orBlank(value)));
        return this;
    }

    Rows tall(String key, @Nullable String value) {
        rows.add(new Row.Tall(label(key), PaperTexts.orBlank(value)));
        return this;
    }

    Rows pair(String key, @Nullable String value, String otherKey, @Nullable String otherValue) {
        rows.add(new Row.Pair(label(key), PaperTexts.orBlank(value), label(otherKey), PaperTexts.orBlank(otherValue)));
        return this;
    }

    /**
     * @param who the text {@code paper.sign.<who>} before the name
     * @param name null leaves room to sign
     * @param when null leaves room for a date
     */
    Rows signing(String key, @Nullable String text, String who, @Nullable String name, @Nullable String when) {
        var signature = name == null
                ? texts.say("sign.room", texts.say("sign." + who))
                : texts.say("sign.by", texts.say("sign." + who), name);
        var date = when == null ? texts.say("sign.no-date") : when;
        rows.add(new Row.Signing(label(key), PaperTexts.orBlank(text), List.of(signature, date)));
        return this;
    }

    List<Row> all() {
        return List.copyOf(rows);
    }

    /** One text a line, without those that are missing. */
    static String lines(@Nullable String... texts) {
        return String.join(
                "\n",
                Stream.of(texts).filter(text -> text != null && !text.isBlank()).toList());
    }

    private String label(String key) {
        return texts.say("field." + key);
    }
}
