package io.duban.bench;

import java.time.YearMonth;

/**
 * How large the nation is, and how often it is measured.
 *
 * @param tasks of one county in the month, each with {@link #FACTS} facts
 */
record Size(int counties, int units, int tasks, int rounds) {

    static final int FACTS = 6;

    /** The same facts on every machine. */
    static final long SEED = 20260701;

    static final YearMonth MONTH = YearMonth.of(2026, 6);

    Size {
        if (counties < 1 || units < 1 || tasks < 1 || rounds < 1) {
            throw new IllegalArgumentException("Nothing can be measured of nothing");
        }
    }

    /** 3,000 counties of 60 units and 700 tasks: what the issue of a nation's month asks for. */
    static Size nation(int counties, int rounds) {
        return new Size(counties, 60, 700, rounds);
    }

    boolean isWhole() {
        return counties >= 3000 && rounds >= 5;
    }

    long rows() {
        return (long) counties * tasks * FACTS;
    }
}
