package io.duban.query.ranking.period;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.facts.FactTable;
import io.duban.kernel.ranking.facts.Given;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.PointsRated;
import io.duban.kernel.ranking.place.Ranking;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.platform.ranking.file.GroupSpelling;
import io.duban.query.ranking.fact.FactSum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is known of each unit in a month: the facts of its tasks, what was rated by hand, and what was adjusted. */
public final class PeriodNumbers {

    private final String period;
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<String, UnitRef> units = new LinkedHashMap<>();
    private final Map<String, Map<String, Fraction>> numbers = new LinkedHashMap<>();

    private PeriodNumbers(String period) {
        this.period = period;
    }

    /** Sums of a month with what was decided about it by hand. */
    public static PeriodNumbers of(List<FactSum> sums, PeriodStory story) {
        var all = new PeriodNumbers(story.month().toString());
        for (var sum : sums) {
            all.groups.putIfAbsent(sum.unit(), sum.group());
            all.units.putIfAbsent(sum.unit(), new UnitRef(sum.unitId(), sum.unit()));
            all.numbers.computeIfAbsent(sum.unit(), begun -> new TreeMap<>());
            if (sum.name() != null) {
                all.add(sum.unit(), sum.name(), Fraction.of(sum.value()));
            }
        }
        story.ratings().forEach(fact -> {
            if (fact.event() instanceof PointsRated rated) {
                all.add(all.nameOf(rated.unit()), name(rated.item(), rated.rater()), Fraction.of(rated.points()));
            }
        });
        story.adjustments().forEach(adjusted -> all.adjust(adjusted.adjustment()));
        return all;
    }

    /** The same with other numbers for one unit; nothing is recorded 假设. */
    public PeriodNumbers supposing(List<Adjustment> changes) {
        var copy = only(group -> true);
        changes.forEach(copy::adjust);
        return copy;
    }

    /** Of the units of one group alone, named as the organisation names it. */
    public PeriodNumbers within(String group) {
        return only(group::equals);
    }

    private PeriodNumbers only(Predicate<String> wanted) {
        var copy = new PeriodNumbers(period);
        numbers.forEach((unit, facts) -> {
            if (wanted.test(groups.get(unit))) {
                copy.groups.put(unit, groups.get(unit));
                copy.units.put(unit, units.get(unit));
                copy.numbers.put(unit, new TreeMap<>(facts));
            }
        });
        return copy;
    }

    /** The name under which a rating by hand is a fact: that of the item, with the rater behind a point. */
    public static String name(String item, @Nullable String rater) {
        return rater == null ? item : item + "." + rater;
    }

    /** Units by the names under which the ranking prints them. */
    public Map<String, UnitRef> units() {
        return Map.copyOf(units);
    }

    /** The group of a unit, as the organisation names it. */
    public @Nullable String group(String unit) {
        return groups.get(unit);
    }

    /** A unit's numbers by the names that rules use; empty if it has none. */
    public Map<String, Fraction> of(String unit) {
        return Map.copyOf(numbers.getOrDefault(unit, Map.of()));
    }

    /** As the engine takes them, for every unit of a group that the rules name, by its id; rules that name none take all. */
    public FactTable table(RuleSet rules) {
        return table(new GroupSpelling(rules.groups()));
    }

    /** The ranking by these rules; groups are printed as the organisation names them. */
    public List<RankingLine> ranked(RuleSet rules) {
        var spelling = new GroupSpelling(rules.groups());
        return Ranking.of(rules, table(spelling)).stream()
                .map(spelling::asWritten)
                .toList();
    }

    private FactTable table(GroupSpelling spelling) {
        var table = new FactTable();
        numbers.forEach((unit, facts) -> {
            var id = spelling.id(groups.get(unit));
            if (id != null) {
                var line = table.of(period, id, unit);
                facts.forEach((name, value) -> line.add(name, new Given(value, false, 0)));
            }
        });
        return table;
    }

    /** Whether the rules name this unit's group; rules that name none take every group. */
    public boolean isCompared(String unit, RuleSet rules) {
        var group = groups.get(unit);
        return group != null && new GroupSpelling(rules.groups()).id(group) != null;
    }

    private void adjust(Adjustment adjustment) {
        add(nameOf(adjustment.unit()), adjustment.fact(), Fraction.of(adjustment.by()));
    }

    /** A unit keeps its identity when it is renamed after the event. */
    private String nameOf(UnitRef unit) {
        return units.values().stream()
                .filter(known -> known.id().equals(unit.id()))
                .map(UnitRef::name)
                .findFirst()
                .orElse(unit.name());
    }

    private void add(String unit, String fact, Fraction value) {
        var facts = numbers.get(unit);
        if (facts != null) {
            facts.merge(fact, value, Fraction::plus);
        }
    }
}
