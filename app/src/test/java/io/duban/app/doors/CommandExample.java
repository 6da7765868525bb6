package io.duban.app.doors;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** A command as a program would send it, with something in every field. */
final class CommandExample {

    private CommandExample() {}

    static String of(Class<?> command, UUID task) {
        return Arrays.stream(command.getRecordComponents())
                .map(field -> "\"%s\": %s".formatted(field.getName(), value(field, task)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(RecordComponent field, UUID task) {
        var type = field.getType();
        if (field.getName().equals("taskId")) {
            return "\"" + task + "\"";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "[]";
        }
        if (type == int.class || type == Integer.class) {
            return "50";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        if (type.isEnum()) {
            return "\"" + type.getEnumConstants()[0] + "\"";
        }
        if (type == LocalDate.class) {
            return "\"2026-12-31\"";
        }
        return type == String.class ? "\"按规定办理\"" : "\"" + new UUID(7, 7) + "\"";
    }
}
