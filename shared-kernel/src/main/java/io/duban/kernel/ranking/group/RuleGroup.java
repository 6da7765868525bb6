package io.duban.kernel.ranking.group;

import io.duban.kernel.ranking.exact.Fraction;

/**
 * Units that are compared with each other 分组, and with nobody else.
 *
 * @param full the full mark 满分 of the group
 */
public record RuleGroup(String id, String name, Fraction full) {

    /** For a rule set that names no groups: each group found in the facts counts up to 100. */
    public static RuleGroup unnamed(String id) {
        return new RuleGroup(id, id, Fraction.HUNDRED);
    }
}
