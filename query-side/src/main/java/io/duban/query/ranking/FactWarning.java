package io.duban.query.ranking;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.facts.FactTable;
import io.duban.kernel.ranking.facts.Given;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.ranking.score.FactCheck;
import io.duban.query.ranking.period.PeriodRanking;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A number that the rules cannot take, such as a rating out of range.
 *
 * @param reason a Chinese clause
 */
public record FactWarning(String unit, String fact, String value, String reason) {

    static List<FactWarning> of(PeriodRanking ranking) {
        var numbers = ranking.numbers();
        if (FactCheck.of(ranking.rules(), numbers.table(ranking.rules())).isEmpty()) {
            return List.of();
        }
        return numbers.units().keySet().stream()
                .sorted()
                .filter(unit -> numbers.isCompared(unit, ranking.rules()))
                .flatMap(unit -> numbers.of(unit).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(fact -> of(ranking.rules(), String.valueOf(numbers.group(unit)), unit, fact)))
                .toList();
    }

    private static Stream<FactWarning> of(RuleSet rules, String group, String unit, Map.Entry<String, Fraction> fact) {
        var table = new FactTable();
        table.of("", idOf(rules, group), unit).add(fact.getKey(), new Given(fact.getValue(), false, 0));
        return FactCheck.of(rules, table).stream()
                .map(problem ->
                        new FactWarning(unit, fact.getKey(), PrintedNumber.of(fact.getValue()), problem.reason()));
    }

    private static String idOf(RuleSet rules, String group) {
        return rules.groups().stream()
                .filter(named -> named.name().equals(group))
                .map(io.duban.kernel.ranking.group.RuleGroup::id)
                .findFirst()
                .orElse(group);
    }
}
