package io.duban.query.ranking;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** A month as addresses write it: {@code 2026-07}. */
public final class WrittenMonth {

    private static final int LENGTH = "2026-07".length();

    private WrittenMonth() {}

    /**
     * A year of nine digits could be written too, but not counted on from.
     *
     * @throws DateTimeParseException if the text has another form
     */
    public static YearMonth parse(String text) {
        if (text.length() != LENGTH) {
            throw new DateTimeParseException("a month has the form 2026-07", text, 0);
        }
        return YearMonth.parse(text);
    }

    /**
     * The same from an address.
     *
     * @throws InvalidValue with a sentence if the text has another form
     */
    public static YearMonth read(String text) {
        return read("month", text);
    }

    /** @param parameter what the address calls it */
    public static YearMonth read(String parameter, String text) {
        try {
            return parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new InvalidValue(new Rejection.Invalid("value.not-a-month", parameter, "月份应写作 2026-07 的形式，请改正后重试。"));
        }
    }
}
