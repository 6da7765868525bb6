package io.duban.query.ranking;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Exact numbers as pages print them: with up to four decimals, so that what is printed adds up to the cent. */
public final class PrintedNumber {

    private static final Rounding FINEST = new Rounding(4, RoundingMode.HALF_UP);
    private static final Rounding RATE = new Rounding(2, RoundingMode.HALF_UP);

    private PrintedNumber() {}

    /** A dash for none. */
    public static String of(@Nullable Fraction number) {
        return number == null ? "—" : plain(number.rounded(FINEST));
    }

    /** With its sign, where something changes: {@code +1.5}, {@code −2}. */
    public static String change(Fraction by) {
        return signed(by.rounded(FINEST));
    }

    public static String change(BigDecimal by) {
        return signed(by);
    }

    /** A percentage with two decimals, without its sign. */
    static String rate(Fraction percent) {
        return percent.rounded(RATE).toPlainString();
    }

    /** The difference of two percentages as they are printed, in percentage points. */
    static String points(Fraction now, Fraction before) {
        var by = now.rounded(RATE).subtract(before.rounded(RATE));
        return by.signum() > 0 ? "+" + by.toPlainString() : minus(by.toPlainString());
    }

    private static String signed(BigDecimal by) {
        return by.signum() > 0 ? "+" + plain(by) : plain(by);
    }

    private static String plain(BigDecimal number) {
        var bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return minus((bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString());
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }
}
