package io.duban.kernel.ranking.table;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.NumberText;
import io.duban.kernel.ranking.exact.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A percentage as somebody printed it ({@code 108}, {@code 108%}, {@code 99.4 %}), and what it should have been. */
public final class PrintedRate {

    private PrintedRate() {}

    /**
     * The percentage to the digits printed, a half going up; null if the target is zero and there is none.
     *
     * @param decimals how many digits stand behind the point
     */
    public static @Nullable BigDecimal recomputed(Fraction actual, Fraction target, int decimals) {
        return target.signum() == 0
                ? null
                : actual.times(Fraction.HUNDRED).over(target).rounded(new Rounding(decimals, RoundingMode.HALF_UP));
    }

    /** Whether the printed number is what comes out. */
    public static boolean agrees(NumberText printed, Fraction actual, Fraction target) {
        var right = recomputed(actual, target, printed.decimals());
        return right != null && printed.value().compareTo(Fraction.of(right)) == 0;
    }
}
