package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.exact.Fraction;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A share: {@code 0.9}, {@code 90%}, {@code 9/10}. */
final class SharesReading {

    private SharesReading() {}

    static Fraction share(Keys keys, String key) {
        var number = keys.neededNumber(key);
        return keys.node(key) instanceof ScalarNode scalar
                        && scalar.getValue().strip().endsWith("%")
                ? number.over(Fraction.HUNDRED)
                : number;
    }
}
