package io.duban.kernel.number;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document number: agency code, year in hexagonal brackets, serial without 第 and without leading zeros (GB/T 9704).
 *
 * @param series the agency code, such as 督
 */
public record DocumentNumber(String series, int year, int serial) {

    private static final Pattern FORM = Pattern.compile("(.{1,20})〔(\\d{4})〕([1-9]\\d{0,8})号");

    public String text() {
        return series + "〔" + year + "〕" + serial + "号";
    }

    /** The parts of a written number, or null if the text has another form. */
    public static @Nullable DocumentNumber parse(String text) {
        var matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? new DocumentNumber(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))
                : null;
    }
}
