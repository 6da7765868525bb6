package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.rule.Exclusion;
import io.duban.kernel.ranking.rule.RuleSet;
import java.util.Arrays;
import java.util.Optional;

/**
 * A fact's name and what stands behind its {@code @}: {@code due@co}, {@code due@SUSPENDED_DURING_PERIOD}.
 *
 * @param tag empty if there is none
 */
public record FactTag(String base, String tag) {

    public static FactTag of(String name) {
        var sign = name.lastIndexOf('@');
        return sign <= 0 ? new FactTag(name, "") : new FactTag(name.substring(0, sign), name.substring(sign + 1));
    }

    public boolean isNone() {
        return tag.isEmpty();
    }

    /** Whether it is one that rules know. */
    public boolean isKnown() {
        return isNone() || tag.equals("lead") || tag.equals("co") || exclusion().isPresent();
    }

    /** How much of such a number counts. */
    Fraction weight(RuleSet rules) {
        return switch (tag) {
            case "", "lead" -> rules.attribution().lead();
            case "co" -> rules.attribution().co();
            default -> exclusion().filter(rules.exclude()::contains).isPresent() ? Fraction.ZERO : Fraction.ONE;
        };
    }

    private Optional<Exclusion> exclusion() {
        return Arrays.stream(Exclusion.values())
                .filter(exclusion -> exclusion.name().equalsIgnoreCase(tag))
                .findFirst();
    }
}
