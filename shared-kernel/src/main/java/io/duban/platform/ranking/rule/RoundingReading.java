package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.exact.Rounding;
import io.duban.kernel.ranking.metric.RoundWhen;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** {@code round: {scale: 2, mode: HALF_UP, when: BEFORE_SCORING}}, or {@code round: 2}. */
final class RoundingReading {

    private static final int MOST_DECIMALS = 20;

    private RoundingReading() {}

    static @Nullable Rounding of(Keys keys) {
        var node = keys.node("round");
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode) {
            return new Rounding(keys.whole("round", 0, MOST_DECIMALS, 2), RoundingMode.HALF_UP);
        }
        var round = inside(keys);
        round.needs("scale");
        var mode = round.choice("mode", RoundingMode.class, RoundingMode.HALF_UP);
        if (mode == RoundingMode.UNNECESSARY) {
            round.wrong("mode", "请写明修约方式，如 HALF_UP（四舍五入）");
        }
        return new Rounding(round.whole("scale", 0, MOST_DECIMALS, 2), mode);
    }

    static RoundWhen when(Keys keys) {
        return keys.node("round") == null || keys.node("round") instanceof ScalarNode
                ? RoundWhen.BEFORE_SCORING
                : inside(keys).choice("when", RoundWhen.class, RoundWhen.BEFORE_SCORING);
    }

    private static Keys inside(Keys keys) {
        var node = keys.node("round");
        return Keys.of(node == null ? keys.node() : node, keys.path("round"), keys.problems(), "scale", "mode", "when");
    }
}
