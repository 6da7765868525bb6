package io.duban.query.task;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import io.duban.query.ranking.WrittenMonth;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an address into values and refuses what it cannot read with a sentence. */
record FilterParameters(Map<String, String> parameters) {

    @Nullable
    String text(String name, String label, int max) {
        return Require.optionalText(name, label, parameters.get(name), max);
    }

    @Nullable
    UUID id(String name, String label) {
        return read(name, label + "的编号", UUID::fromString);
    }

    @Nullable
    YearMonth month(String name, String label) {
        return read(name, label + "（如 2026-07）", WrittenMonth::parse);
    }

    <E extends Enum<E>> @Nullable E choice(String name, String label, Class<E> type) {
        var choices = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return read(name, label + "，可用 " + String.join("、", choices), text -> Enum.valueOf(type, text));
    }

    <E extends Enum<E>> E choice(String name, String label, Class<E> type, E usual) {
        var chosen = choice(name, label, type);
        return chosen == null ? usual : chosen;
    }

    boolean flag(String name, String label) {
        var flag = this.<Boolean>read(name, label + "，可用 true、false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
        return flag != null && flag;
    }

    int number(String name, String label, int usual, int low, int high) {
        var number = read(name, label, Integer::valueOf);
        return number == null ? usual : Require.between(name, label, number, low, high);
    }

    private <T> @Nullable T read(String name, String label, Function<String, T> reading) {
        var text = parameters.get(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw new InvalidValue(
                    new Rejection.Invalid("value.unreadable", name, "参数 %s 应为%s，请改正后重试。".formatted(name, label)));
        }
    }
}
