package io.duban.kernel.secrecy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that a command brings, under the name that a refusal gives to its field: {@code text}, {@code milestones[0].name},
 * and the part alone where a command has one group of fields.
 */
public record TypedText(String field, String text) {

    /** Lists of files have one field on a form, whichever file it is about. */
    private static final Set<String> FILES = Set.of("attachments", "evidence");

    /** Every text of a command, in the order of its fields; a command of tomorrow is read like those of today. */
    public static Stream<TypedText> of(Record command) {
        return components(command, "");
    }

    private static Stream<TypedText> components(Record record, String before) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .flatMap(component -> values(before + component.getName(), value(record, component)));
    }

    private static Stream<TypedText> values(String field, @Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case String text -> Stream.of(new TypedText(field, text));
            case Record group when isOurs(group) -> components(group, "");
            case Collection<?> many -> entries(field, many);
            default -> Stream.empty();
        };
    }

    private static Stream<TypedText> entries(String field, Collection<?> many) {
        var place = new AtomicInteger();
        return many.stream().flatMap(one -> {
            var at = field + "[" + place.getAndIncrement() + "]";
            return switch (one) {
                case String text -> Stream.of(new TypedText(field, text));
                case Record group
                when isOurs(group) ->
                    FILES.contains(field)
                            ? components(group, at + ".").map(found -> new TypedText(field, found.text()))
                            : components(group, at + ".");
                case null, default -> Stream.empty();
            };
        });
    }

    private static boolean isOurs(Record group) {
        return group.getClass().getPackageName().startsWith("io.duban.");
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
