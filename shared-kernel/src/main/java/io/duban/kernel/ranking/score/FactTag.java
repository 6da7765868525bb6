package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.rule.Exclusion;
import io.duban.kernel.ranking.rule.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A fact's name and what stands behind its {@code @}: {@code due@co}, {@code due@SUSPENDED_DURING_PERIOD}, or several of them:
 * {@code due@co@CANCELLED}.
 *
 * @param tag what is behind the first sign; empty if there is none
 */
public record FactTag(String base, String tag) {

    public static FactTag of(String name) {
        var sign = name.indexOf('@', 1);
        return sign < 0 ? new FactTag(name, "") : new FactTag(name.substring(0, sign), name.substring(sign + 1));
    }

    public boolean isNone() {
        return tag.isEmpty();
    }

    /** Whether rules know all of them. */
    public boolean isKnown() {
        return isNone()
                || parts().stream()
                        .allMatch(part -> part.equals("lead")
                                || part.equals("co")
                                || exclusion(part).isPresent());
    }

    /** How much of such a number counts: a co-unit's share, and nothing at all once one exclusion applies. */
    public Fraction weight(RuleSet rules) {
        if (parts().stream().flatMap(part -> exclusion(part).stream()).anyMatch(rules.exclude()::contains)) {
            return Fraction.ZERO;
        }
        if (parts().contains("co")) {
            return rules.attribution().co();
        }
        return isNone() || parts().contains("lead") ? rules.attribution().lead() : Fraction.ONE;
    }

    private List<String> parts() {
        return List.of(tag.split("@", -1));
    }

    private static Optional<Exclusion> exclusion(String tag) {
        return Arrays.stream(Exclusion.values())
                .filter(exclusion -> exclusion.name().equalsIgnoreCase(tag))
                .findFirst();
    }
}
