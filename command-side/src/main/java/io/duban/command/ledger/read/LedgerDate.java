package io.duban.command.ledger.read;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a date cell says: a day of this century, or why it is none. */
sealed interface LedgerDate {

    record Day(LocalDate date) implements LedgerDate {}

    /** @param reason Chinese, with what to write instead */
    record Wrong(String code, String reason) implements LedgerDate {}

    Pattern WRITTEN = Pattern.compile(
            "(\\d{4})\\s*([-/.年])\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[ T]\\d{1,2}:\\d{2}(:\\d{2})?)?");
    LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    LocalDate SERIAL_ZERO_1904 = LocalDate.of(1904, 1, 1);
    BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

    static LedgerDate of(CellText cell, boolean date1904) {
        if (cell.number() == null) {
            return ofText(cell.text());
        }
        LocalDate day = ofSerial(cell.number(), date1904);
        return day == null
                ? new Wrong("DATE_UNREADABLE", "“" + cell.text() + "”不是日期，请写成 2026-02-20 这样的日期。")
                : withinCentury(day);
    }

    static LedgerDate ofText(String text) {
        Matcher written =
                WRITTEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        if (!written.matches()) {
            return new Wrong("DATE_UNREADABLE", "看不出是哪一天，请写成 2026-02-20 这样年、月、日齐全的日期。");
        }
        int year = Integer.parseInt(written.group(1));
        int month = Integer.parseInt(written.group(3));
        int day = Integer.parseInt(written.group(4));
        try {
            return withinCentury(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return new Wrong("DATE_IMPOSSIBLE", year + "年没有" + month + "月" + day + "日这一天，请核对后改正。");
        }
    }

    /** Days since Excel's zero; the time of day is dropped. Null when no calendar day stands behind the number. */
    static @Nullable LocalDate ofSerial(BigDecimal serial, boolean date1904) {
        if (serial.signum() <= 0 || serial.compareTo(LAST_SERIAL) > 0) {
            return null;
        }
        return (date1904 ? SERIAL_ZERO_1904 : SERIAL_ZERO).plusDays(serial.longValue());
    }

    private static LedgerDate withinCentury(LocalDate day) {
        return day.getYear() < 2000 || day.getYear() > 2100
                ? new Wrong("DATE_OUT_OF_RANGE", "日期 " + day + " 不在 2000 年至 2100 年之间，请核对年份。")
                : new Day(day);
    }
}
