package io.duban.kernel.ranking.exact;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it: {@code 95}, {@code -0.5}, {@code 6/7}, {@code 95%}, {@code 1,234.5}, also in full-width digits.
 *
 * @param value {@code 95%} is 95
 * @param share whether it was written as a fraction {@code 6/7}
 * @param percent whether a percent sign was written
 * @param decimals how many digits stand behind the point; 0 for a fraction
 */
public record NumberText(Fraction value, boolean share, boolean percent, int decimals) {

    private static final int LONGEST = 2000;

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private static final NumberText[] SMALL = IntStream.range(0, 1000)
            .mapToObj(number -> new NumberText(Fraction.of(number), false, false, 0))
            .toArray(NumberText[]::new);

    /** @return null if it is no number */
    public static @Nullable NumberText read(String written) {
        var text = written.strip();
        var small = small(text);
        if (small >= 0) {
            return SMALL[small];
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        if (!plain(text)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .replace('−', '-')
                    .replace('–', '-')
                    .strip();
        }
        var percent = text.endsWith("%");
        if (percent) {
            text = text.substring(0, text.length() - 1).strip();
        }
        var slash = text.indexOf('/');
        if (slash < 0) {
            var number = decimal(text);
            return number == null
                    ? null
                    : new NumberText(Fraction.of(number), false, percent, Math.max(0, number.scale()));
        }
        var over = decimal(text.substring(0, slash).strip());
        var under = decimal(text.substring(slash + 1).strip());
        return over == null || under == null || under.signum() == 0 || percent
                ? null
                : new NumberText(new Fraction(over, under), true, false, 0);
    }

    /** Most facts are small counts; -1 for anything else. */
    private static int small(String text) {
        if (text.isEmpty() || text.length() > 3) {
            return -1;
        }
        var number = 0;
        for (var i = 0; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static boolean plain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if ((sign < '0' || sign > '9') && sign != '.' && sign != '-') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable BigDecimal decimal(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        return THOUSANDS.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : null;
    }
}
