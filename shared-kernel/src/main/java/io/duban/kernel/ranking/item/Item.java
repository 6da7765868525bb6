package io.duban.kernel.ranking.item;

/** One line of a rule set: what gives or takes points. */
public sealed interface Item
        permits Linear, Bands, Constant, PerEvent, CountSteps, Progressive, Manual, Weighted, RankPoints, Gate, Block {

    ItemHead head();

    default String id() {
        return head().id();
    }
}
