package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.group.Amount;
import io.duban.kernel.ranking.group.RuleGroup;
import org.jspecify.annotations.Nullable;

/**
 * What an item that counts starts from and where it ends.
 *
 * @param base added to what was counted
 * @param cap the farthest that counting may go: {@code -40} for deductions, {@code 10} for additions; where all prices point one way
 *     its sign does not matter
 * @param floor the least that base and count give together
 * @param max the most that they give together
 */
public record Limits(
        Amount base,
        @Nullable Amount cap,
        @Nullable Amount floor,
        @Nullable Amount max) {

    public static final Limits NONE = new Limits(Amount.ZERO, null, null, null);

    /** @param direction -1 where every price deducts, 1 where every price adds, 0 where both occur */
    public Fraction apply(Fraction counted, int direction, RuleGroup group) {
        var points = capped(counted, direction, group).plus(base.in(group));
        if (max != null) {
            points = points.atMost(max.in(group));
        }
        return floor == null ? points : points.atLeast(floor.in(group));
    }

    private Fraction capped(Fraction counted, int direction, RuleGroup group) {
        if (cap == null) {
            return counted;
        }
        var limit = cap.in(group);
        var down = direction == 0 ? limit.signum() < 0 : direction < 0;
        return down ? counted.atLeast(limit.magnitude().negated()) : counted.atMost(limit.magnitude());
    }
}
