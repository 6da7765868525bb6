package io.duban.kernel.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** 按时办结率 = 按时办结数 ÷ 应办结数, in percent, rounded to two decimals HALF_UP before anything is compared. */
public final class OnTimeRate {

    private OnTimeRate() {}

    /** Percent with two decimals, or null when nothing was due: 无数据 is not zero. */
    public static @Nullable BigDecimal of(int onTime, int due) {
        return due == 0
                ? null
                : BigDecimal.valueOf(onTime)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(due), 2, RoundingMode.HALF_UP);
    }
}
