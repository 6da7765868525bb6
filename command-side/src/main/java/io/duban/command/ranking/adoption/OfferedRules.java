package io.duban.command.ranking.adoption;

import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.ranking.rule.RuleProblem;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.platform.ranking.rule.UnreadableRules;
import java.util.stream.Collectors;

/** A text that was read without a mistake. */
record OfferedRules(RuleSetId id, RuleSet rules) {

    /** @throws InvalidValue that tells every mistake with its line and column */
    static OfferedRules of(String yaml) {
        try {
            var rules = RuleText.parse(yaml);
            return new OfferedRules(
                    new RuleSetId(rules.name().id(), rules.name().version()), rules);
        } catch (UnreadableRules unreadable) {
            throw invalid("规则有%d处需要改正：\n%s"
                    .formatted(
                            unreadable.problems().size(),
                            unreadable.problems().stream()
                                    .map(RuleProblem::sentence)
                                    .collect(Collectors.joining("\n"))));
        } catch (InvalidValue refused) {
            throw invalid(refused.rejection().sentence());
        }
    }

    private static InvalidValue invalid(String sentence) {
        return new InvalidValue(new Rejection.Invalid("rules.unreadable", "yaml", sentence));
    }
}
