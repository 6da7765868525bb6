package io.duban.query.ranking.explain;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.group.Amount;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.item.Bands;
import io.duban.kernel.ranking.item.Block;
import io.duban.kernel.ranking.item.Constant;
import io.duban.kernel.ranking.item.CountSteps;
import io.duban.kernel.ranking.item.Gate;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.item.Limits;
import io.duban.kernel.ranking.item.Linear;
import io.duban.kernel.ranking.item.Manual;
import io.duban.kernel.ranking.item.PerEvent;
import io.duban.kernel.ranking.item.Progressive;
import io.duban.kernel.ranking.item.RankPoints;
import io.duban.kernel.ranking.item.Weighted;
import org.jspecify.annotations.Nullable;

/** The most that an item can give. */
final class ItemMost {

    private ItemMost() {}

    /** Null where the rule names no limit. */
    static @Nullable Fraction of(Item item, RuleGroup group) {
        return switch (item) {
            case Linear it -> it.max().in(group);
            case Bands it ->
                it.bands().stream()
                        .map(Bands.Band::points)
                        .max(Fraction::compareTo)
                        .orElse(null);
            case Constant it -> it.value().in(group);
            case PerEvent it -> counted(it.counted().limits(), it.direction(), group);
            case CountSteps it -> counted(it.counted().limits(), it.direction(), group);
            case Progressive it -> counted(it.counted().limits(), it.direction(), group);
            case Manual it -> it.max().in(group);
            case Weighted it -> in(it.limits().max(), group);
            case RankPoints it -> in(it.limits().max(), group);
            case Gate it -> null;
            case Block it -> in(it.limits().max(), group);
        };
    }

    /** Where every event deducts, nobody has more than what the item starts from. */
    private static @Nullable Fraction counted(Limits limits, int direction, RuleGroup group) {
        var max = in(limits.max(), group);
        if (direction < 0) {
            var base = limits.base().in(group);
            return max == null ? base : base.atMost(max);
        }
        return max != null ? max : direction > 0 ? in(limits.cap(), group) : null;
    }

    private static @Nullable Fraction in(@Nullable Amount amount, RuleGroup group) {
        return amount == null ? null : amount.in(group);
    }
}
