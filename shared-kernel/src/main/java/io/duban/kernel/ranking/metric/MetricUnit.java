package io.duban.kernel.ranking.metric;

import io.duban.kernel.ranking.exact.Fraction;

/** What a metric counts in. */
public enum MetricUnit {
    NUMBER(1, ""),
    PERCENT(100, "%"),
    PERMILLE(1000, "‰");

    private final Fraction times;
    private final String sign;

    MetricUnit(int times, String sign) {
        this.times = Fraction.of(times);
        this.sign = sign;
    }

    /** As it follows a formula: {@code ×100%}. */
    public String inWords() {
        return sign.isEmpty() ? "" : "×" + times + sign;
    }

    /** What a plain share is multiplied with. */
    public Fraction times() {
        return times;
    }
}
