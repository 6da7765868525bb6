package io.duban.kernel.ranking.group;

import io.duban.kernel.ranking.exact.Fraction;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A number of a rule, which may differ from group to group. */
public sealed interface Amount {

    /** The same for everybody. */
    record Fixed(Fraction value) implements Amount {}

    /** {@code group.full}, or a share of it. */
    record OfFull(Fraction share) implements Amount {}

    /** {@code {town: 10, zone: 15}}, with {@code default} for the others. */
    record PerGroup(Map<String, Fraction> values, @Nullable Fraction otherwise) implements Amount {
        public PerGroup {
            values = Map.copyOf(values);
        }
    }

    Amount ZERO = new Fixed(Fraction.ZERO);

    static Amount of(Fraction value) {
        return new Fixed(value);
    }

    /** In a group that has no number of its own it is zero; a rule set is refused before that can happen. */
    default Fraction in(RuleGroup group) {
        return switch (this) {
            case Fixed fixed -> fixed.value();
            case OfFull part -> group.full().times(part.share());
            case PerGroup each -> {
                var own = each.values().get(group.id());
                var value = own == null ? each.otherwise() : own;
                yield value == null ? Fraction.ZERO : value;
            }
        };
    }

    /** As a rule's wording shows it. */
    default String inWords() {
        return switch (this) {
            case Fixed fixed -> fixed.value().toString();
            case OfFull part -> part.share().equals(Fraction.ONE) ? "本组满分" : "本组满分×" + part.share();
            case PerGroup each ->
                each.values().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining("、"))
                        + (each.otherwise() == null ? "" : "、其他 " + each.otherwise());
        };
    }
}
