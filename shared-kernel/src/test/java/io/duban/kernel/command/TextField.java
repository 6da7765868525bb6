package io.duban.kernel.command;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One text that a person types into a command.
 *
 * @param with builds the command with this text
 * @param through builds the command with this text, everything else being right, and reads the text back from it
 */
record TextField(
        String command,
        String field,
        String label,
        int max,
        Function<@Nullable String, ?> with,
        Function<@Nullable String, @Nullable String> through) {

    static <C> TextField of(
            Class<C> command,
            String field,
            String label,
            int max,
            Function<@Nullable String, C> with,
            Function<C, @Nullable String> read) {
        return new TextField(command.getSimpleName(), field, label, max, with, with.andThen(read));
    }

    @Nullable
    String kept(@Nullable String typed) {
        return through.apply(typed);
    }

    @Override
    public String toString() {
        return command + "." + field + " " + label;
    }
}
