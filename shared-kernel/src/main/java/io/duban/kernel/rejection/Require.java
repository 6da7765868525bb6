package io.duban.kernel.rejection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks on the values of a command; each failure is an {@link InvalidValue} with the field's name and a Chinese sentence. */
public final class Require {

    private Require() {}

    /** A text that must be there, without surrounding blanks and at most {@code max} characters long. */
    public static String text(String field, String label, @Nullable String value, int max) {
        var trimmed = optionalText(field, label, value, max);
        if (trimmed == null) {
            throw invalid("value.required", field, "请填写" + label + "。");
        }
        return trimmed;
    }

    /** A text that may be missing; blank counts as missing. */
    public static @Nullable String optionalText(String field, String label, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var trimmed = value.strip();
        if (trimmed.length() > max) {
            throw invalid("value.too-long", field, "%s最多%d个字，现有%d个字，请删减。".formatted(label, max, trimmed.length()));
        }
        if (trimmed.indexOf('\u0000') >= 0) {
            throw invalid("value.unreadable", field, label + "含有无法保存的字符，请重新输入。");
        }
        return trimmed;
    }

    /** A value that must be there. */
    public static <T> T present(String field, String label, @Nullable T value) {
        if (value == null) {
            throw invalid("value.required", field, "请填写" + label + "。");
        }
        return value;
    }

    /** A whole number between two bounds, both included. */
    public static int between(String field, String label, int value, int low, int high) {
        if (value < low || value > high) {
            throw invalid("value.out-of-range", field, "%s应在%d到%d之间，现为%d。".formatted(label, low, high, value));
        }
        return value;
    }

    /** A number as people write them: at most twelve digits, six of them behind the point. */
    public static BigDecimal number(String field, String label, @Nullable BigDecimal value) {
        var number = present(field, label, value);
        if (number.precision() > 12 || number.scale() > 6 || number.scale() < -6) {
            throw invalid("value.out-of-range", field, label + "最多12位数字，小数最多6位，请改写。");
        }
        return number;
    }

    /** A list, empty when missing; none of its entries may be missing. */
    public static <T> List<T> list(String field, String label, @Nullable List<@Nullable T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.stream().anyMatch(Objects::isNull)) {
            throw invalid("value.required", field, label + "中有一项是空的，请填写或删去这一项。");
        }
        return List.copyOf(values);
    }

    private static InvalidValue invalid(String code, String field, String sentence) {
        return new InvalidValue(new Rejection.Invalid(code, field, sentence));
    }
}
