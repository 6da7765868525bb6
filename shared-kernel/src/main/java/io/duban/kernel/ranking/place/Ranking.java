package io.duban.kernel.ranking.place;

import io.duban.kernel.ranking.facts.FactTable;
import io.duban.kernel.ranking.facts.UnitFacts;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.ranking.score.GroupScoring;
import io.duban.kernel.ranking.score.Standing;
import io.duban.kernel.ranking.score.UnitScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts ranked by a rule set: periods in order, groups in the rules' order, units by rank. Units of equal score stand in the order of
 * the code points of their names, units without rank after all others; the order in which facts came in changes nothing.
 */
public final class Ranking {

    private final RuleSet rules;
    private final Streaks streaks;
    private final List<RankingLine> lines = new ArrayList<>();

    private Ranking(RuleSet rules) {
        this.rules = rules;
        this.streaks = new Streaks(rules.ladder());
    }

    /** @param facts checked against the rules before */
    public static List<RankingLine> of(RuleSet rules, FactTable facts) {
        var ranking = new Ranking(rules);
        for (var period : inOrder(facts.periods())) {
            ranking.add(period, facts);
        }
        return List.copyOf(ranking.lines);
    }

    private void add(PeriodName period, FactTable facts) {
        streaks.begin(period);
        Map<String, List<UnitFacts>> byGroup = new HashMap<>();
        for (var unit : facts.units(period.text())) {
            byGroup.computeIfAbsent(unit.group(), begun -> new ArrayList<>()).add(unit);
        }
        groups(byGroup.keySet()).forEach(group -> {
            var units = byGroup.get(group.id());
            if (units != null) {
                add(period, group, units);
            }
        });
    }

    private void add(PeriodName period, RuleGroup group, List<UnitFacts> units) {
        var scores = new GroupScoring(rules, group).scores(units);
        var placed = new Places(rules.rank()).of(scores);
        var members = new ArrayList<Set<PlacedUnit>>();
        rules.lists().forEach(list -> members.add(Lists.members(list, placed, group)));
        for (var unit : placed) {
            var on = new ArrayList<String>();
            for (var i = 0; i < members.size(); i++) {
                if (members.get(i).contains(unit)) {
                    on.add(rules.lists().get(i).name());
                }
            }
            lines.add(line(period, group, unit, on));
        }
        scores.stream()
                .filter(unit -> unit.standing() != Standing.RANKED)
                .sorted(Comparator.comparing(UnitScore::unit, CodePoints.ORDER))
                .forEach(unit -> lines.add(line(period, group, unit)));
    }

    private RankingLine line(PeriodName period, RuleGroup group, PlacedUnit placed, List<String> on) {
        var unit = placed.unit();
        return new RankingLine(
                period.text(),
                group.id(),
                placed.rank(),
                placed.tied(),
                unit.unit(),
                Standing.RANKED,
                placed.score(),
                Grades.of(placed, rules.grades()),
                on,
                on.contains(rules.ladder().list()) ? streaks.listed(unit.unit()) : "",
                unit.lines());
    }

    private static RankingLine line(PeriodName period, RuleGroup group, UnitScore unit) {
        return new RankingLine(
                period.text(),
                group.id(),
                null,
                false,
                unit.unit(),
                unit.standing(),
                null,
                "",
                List.of(),
                "",
                unit.lines());
    }

    private List<RuleGroup> groups(Set<String> found) {
        return rules.groups().isEmpty()
                ? found.stream()
                        .sorted(CodePoints.ORDER)
                        .map(RuleGroup::unnamed)
                        .toList()
                : rules.groups();
    }

    private static List<PeriodName> inOrder(Set<String> periods) {
        var names = periods.stream().map(PeriodName::of).toList();
        var comparable = names.stream().map(PeriodName::kind).distinct().count() == 1
                && names.stream().noneMatch(name -> name.ordinal() == null);
        var byText = Comparator.comparing(PeriodName::text, CodePoints.ORDER);
        return names.stream()
                .sorted(
                        comparable
                                ? Comparator.comparing(
                                                (PeriodName name) -> name.ordinal() == null ? 0L : name.ordinal())
                                        .thenComparing(byText)
                                : byText)
                .toList();
    }
}
