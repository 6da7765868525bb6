package io.duban.platform.web;

import io.duban.kernel.id.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What belongs into a field of a certain type, in words. */
final class Expected {

    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "规定类型的值";
        }
        if (type.isEnum()) {
            return "下列之一："
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining("、"));
        }
        if (type == UUID.class || Id.class.isAssignableFrom(type)) {
            return "编号（形如 0198c2a0-7d3e-7000-8000-000000000000）";
        }
        if (type == LocalDate.class) {
            return "日期（形如 2026-03-31）";
        }
        if (type == Instant.class) {
            return "时刻（形如 2026-03-31T09:30:00+08:00）";
        }
        if (type == YearMonth.class) {
            return "年月（形如 2026-03）";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true 或 false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "数字";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "列表";
        }
        return type == String.class ? "文字" : "规定格式的内容";
    }
}
