package io.duban.kernel.ranking.rule;

import io.duban.kernel.ranking.exact.Fraction;

/**
 * How much of a task counts for whom. A fact {@code due@co} holds what a unit has as a co-unit 协办, {@code due@lead} or plain
 * {@code due} what it leads 牵头.
 *
 * @param periodOf the date by which a task belongs to a period
 */
public record Attribution(Fraction lead, Fraction co, PeriodOf periodOf) {

    public static final Attribution LEAD_ALONE = new Attribution(Fraction.ONE, Fraction.ZERO, PeriodOf.DUE_DATE);

    public enum PeriodOf {
        DUE_DATE,
        CLOSE_DATE,
        DISPATCH_DATE
    }
}
