package io.duban.kernel.ranking.metric;

/** What a metric is made of. */
public sealed interface Measure {

    /** Numerator over a named denominator 分子÷分母; there is none when the denominator is zero. */
    record Ratio(Formula numerator, Formula denominator) implements Measure {}

    /** A number as it is, or computed from others. */
    record Value(Formula formula) implements Measure {}
}
