package io.duban.kernel.ranking.metric;

import io.duban.kernel.ranking.exact.Fraction;

/** How two numbers are compared. */
public enum Comparison {
    GE("≥"),
    GT(">"),
    LE("≤"),
    LT("<"),
    EQ("="),
    NE("≠");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public boolean holds(Fraction left, Fraction right) {
        var order = left.compareTo(right);
        return switch (this) {
            case GE -> order >= 0;
            case GT -> order > 0;
            case LE -> order <= 0;
            case LT -> order < 0;
            case EQ -> order == 0;
            case NE -> order != 0;
        };
    }
}
