package io.duban.query.ranking.step;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.query.ranking.WrittenMonth;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** The month of an address. */
public final class RankedMonthAddress {

    private RankedMonthAddress() {}

    /** @throws InvalidValue if it is written otherwise */
    public static YearMonth read(String text) {
        try {
            return WrittenMonth.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new InvalidValue(new Rejection.Invalid("value.not-a-month", "month", "月份应写作 2026-07 的形式，请改正后重试。"));
        }
    }
}
