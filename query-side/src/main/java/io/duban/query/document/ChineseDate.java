package io.duban.query.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date in Arabic digits without leading zeros (GB/T 9704-2012, 7.3.5.4). */
public final class ChineseDate {

    private ChineseDate() {}

    /** 2026年5月8日; without a date, room to write one. */
    public static String text(@Nullable LocalDate date) {
        return date == null
                ? "年　　月　　日"
                : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
