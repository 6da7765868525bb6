package io.duban.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.task.LimitType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sender is told to write into a field. */
class ExpectedTest {

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(LimitType.class, "下列之一：GENERAL、MAJOR、FIXED、LONG_TERM、URGENT"),
                Arguments.of(UUID.class, "编号（形如 0198c2a0-7d3e-7000-8000-000000000000）"),
                Arguments.of(UnitId.class, "编号（形如 0198c2a0-7d3e-7000-8000-000000000000）"),
                Arguments.of(LocalDate.class, "日期（形如 2026-03-31）"),
                Arguments.of(Instant.class, "时刻（形如 2026-03-31T09:30:00+08:00）"),
                Arguments.of(YearMonth.class, "年月（形如 2026-03）"),
                Arguments.of(boolean.class, "true 或 false"),
                Arguments.of(int.class, "数字"),
                Arguments.of(Long.class, "数字"),
                Arguments.of(List.class, "列表"),
                Arguments.of(String.class, "文字"),
                Arguments.of(Map.class, "规定格式的内容"),
                Arguments.of(null, "规定类型的值"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_type_is_put_into_words(Class<?> type, String words) {
        assertThat(Expected.of(type)).isEqualTo(words);
    }
}
