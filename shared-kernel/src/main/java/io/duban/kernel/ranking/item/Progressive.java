package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.exact.Fraction;

/** {@code PROGRESSIVE}: the first event costs {@code first}, each further one {@code growth} times the one before. */
public record Progressive(ItemHead head, Counted counted, Fraction first, Fraction growth) implements Item {

    /** Beyond this many nothing is added up; the rule that needs it has a cap. */
    public static final int MOST_EVENTS = 1000;

    public int direction() {
        return first.signum();
    }
}
