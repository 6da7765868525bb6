package io.duban.query.task.act;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One entry of a list to choose from.
 *
 * @param name as the command knows it
 * @param label as people know it
 */
public record Choice(String name, String label) {

    public static <E extends Enum<E>> List<Choice> of(E[] all, Function<E, String> label) {
        return Arrays.stream(all)
                .map(one -> new Choice(one.name(), label.apply(one)))
                .toList();
    }
}
