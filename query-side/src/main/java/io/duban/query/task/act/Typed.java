package io.duban.query.task.act;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** What somebody has typed into a form; fields bear the names of the command's components. */
public record Typed(Map<String, List<String>> values) {

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /** The same with what an address has chosen already. */
    Typed chosen(String field, Map<String, List<String>> asked) {
        if (!asked.containsKey(field)) {
            return this;
        }
        var more = new LinkedHashMap<>(values);
        more.put(field, asked.get(field));
        return new Typed(more);
    }

    /** As it was typed, for showing it again; empty if nothing was. */
    public String first(String field) {
        var said = values.get(field);
        return said == null || said.isEmpty() ? "" : said.getFirst();
    }

    /** Whether this choice was made. */
    public boolean has(String field, Object choice) {
        return all(field).contains(choice.toString());
    }

    /** Whether anything was typed there. */
    boolean has(String field) {
        return !first(field).isBlank();
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** As it was typed into the field of this name that stands at this place, counted from 0. */
    public String nth(String field, int place) {
        var said = all(field);
        return place < said.size() ? said.get(place) : "";
    }

    /** Null when nothing was chosen. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type, MessageSourceAccessor texts) {
        return read(field, first(field), text -> Enum.valueOf(type, text), texts, "choice");
    }

    /** The days that were typed into the fields of this name; empty fields are passed over. */
    List<LocalDate> dates(String field, MessageSourceAccessor texts) {
        return all(field).stream()
                .filter(text -> !text.isBlank())
                .map(text -> Objects.requireNonNull(read(field, text, LocalDate::parse, texts, "date")))
                .toList();
    }

    /** The number of what was chosen from a list. */
    int choiceNumber(String field, MessageSourceAccessor texts) {
        var number = read(field, first(field), Integer::valueOf, texts, "choice");
        if (number == null) {
            throw refusal(field, texts, "choice");
        }
        return number;
    }

    int count(String field, MessageSourceAccessor texts) {
        var number = read(field, first(field), Integer::valueOf, texts, "count");
        if (number == null) {
            throw refusal(field, texts, "count");
        }
        return number;
    }

    public @Nullable String text(String field) {
        var said = first(field);
        return said.isBlank() ? null : said;
    }

    public @Nullable LocalDate date(String field, MessageSourceAccessor texts) {
        return read(field, first(field), LocalDate::parse, texts, "date");
    }

    int number(String field, MessageSourceAccessor texts) {
        var number = read(field, first(field), Integer::valueOf, texts, "number");
        if (number == null) {
            throw refusal(field, texts, "number");
        }
        return number;
    }

    public <T> @Nullable T id(String field, Function<UUID, T> id, MessageSourceAccessor texts) {
        return read(field, first(field), text -> id.apply(UUID.fromString(text)), texts, "choice");
    }

    <T> List<T> ids(String field, Function<UUID, T> id, MessageSourceAccessor texts) {
        return all(field).stream()
                .filter(text -> !text.isBlank())
                .map(text -> {
                    var one = read(field, text, said -> id.apply(UUID.fromString(said)), texts, "choice");
                    return Objects.requireNonNull(one);
                })
                .toList();
    }

    private static <T> @Nullable T read(
            String field, String text, Function<String, T> reading, MessageSourceAccessor texts, String wanted) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text.strip());
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw refusal(field, texts, wanted);
        }
    }

    private static InvalidValue refusal(String field, MessageSourceAccessor texts, String wanted) {
        return new InvalidValue(
                new Rejection.Invalid("value.unreadable", field, texts.getMessage("form.unreadable." + wanted)));
    }
}
