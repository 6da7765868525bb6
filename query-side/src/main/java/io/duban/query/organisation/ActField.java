package io.duban.query.organisation;

import io.duban.query.task.act.Choice;
import java.util.List;

/**
 * A field of a form.
 *
 * @param name the command's component
 * @param text the last part of its texts' keys: {@code organisation.field.<text>} and {@code .hint}
 * @param type of the input: {@code text}, {@code date}, {@code month}, {@code area} or {@code choice}
 * @param max how many characters fit
 */
public record ActField(String name, String text, String type, int max, boolean required, List<Choice> choices) {

    static ActField line(String name, String text, int max, boolean required) {
        return new ActField(name, text, "text", max, required, List.of());
    }

    static ActField date(String name, String text) {
        return new ActField(name, text, "date", 10, true, List.of());
    }

    static ActField month(String name) {
        return new ActField(name, name, "month", 7, true, List.of());
    }

    static ActField area(String name, int max) {
        return new ActField(name, name, "area", max, false, List.of());
    }

    static ActField choice(String name, String text, List<Choice> choices) {
        return new ActField(name, text, "choice", 0, true, choices);
    }
}
