package io.duban.query.ranking.step;

import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.query.organisation.OrganisationQuery;
import io.duban.query.ranking.fact.FactName;
import io.duban.query.ranking.period.PeriodNumbers;
import io.duban.query.task.act.Choice;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The units and numbers of a month from which forms let one choose. */
@Component
public final class NumberChoices {

    private final OrganisationQuery organisation;

    NumberChoices(OrganisationQuery organisation) {
        this.organisation = organisation;
    }

    public List<Choice> units() {
        return organisation.units().stream()
                .map(unit -> new Choice(unit.id().value().toString(), unit.name()))
                .toList();
    }

    /** Every number that any unit has this month, and those that task events can tell. */
    public List<Choice> facts(PeriodNumbers numbers, RuleSet rules) {
        var names = new TreeSet<String>();
        numbers.units().keySet().forEach(unit -> names.addAll(numbers.of(unit).keySet()));
        Stream.of(FactName.values()).map(FactName::code).forEach(names::add);
        return names.stream().map(name -> new Choice(name, label(name, rules))).toList();
    }

    /** As pages print a number: its label and, in brackets, the name that rules use. */
    public static String label(String fact, RuleSet rules) {
        var end = fact.indexOf('@');
        var base = end < 0 ? fact : fact.substring(0, end);
        return FactName.of(base)
                .map(FactName::label)
                .or(() -> rules.item(base.contains(".") ? base.substring(0, base.indexOf('.')) : base)
                        .map(item -> item.head().name()))
                .map(label -> label + "（" + fact + "）")
                .orElse(fact);
    }
}
