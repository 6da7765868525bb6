package io.duban.kernel.ranking.exact;

import java.math.RoundingMode;

/** How a figure is rounded 修约: so many decimals, and which way. */
public record Rounding(int scale, RoundingMode mode) {

    /** What is used for a total where a rule states nothing: two decimals, a half goes up. */
    public static final Rounding USUAL = new Rounding(2, RoundingMode.HALF_UP);

    public Fraction of(Fraction exact) {
        return Fraction.of(exact.rounded(this));
    }
}
