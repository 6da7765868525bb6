package io.duban.kernel.ranking.rule;

/**
 * How long units may object before the next step 异议期.
 *
 * @param before {@code PUBLISH} or {@code APPROVE}
 */
public record ObjectionWindow(int length, Unit unit, Before before) {

    public enum Unit {
        WORKDAY,
        NATURAL_DAY
    }

    public enum Before {
        PUBLISH,
        APPROVE
    }
}
