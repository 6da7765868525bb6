package io.duban.command.ranking.period;

import io.duban.command.organisation.OrganisationChart;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.item.Manual;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.PointsRated;
import io.duban.kernel.ranking.period.RatePoints;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** While the month is open, points that the rules leave to people are given, within the rules' limits. */
final class RatePointsDecision {

    private RatePointsDecision() {}

    static Decision decide(PeriodStory story, RatePoints command, RuleSet rules, OrganisationChart chart, Actor actor) {
        return CountyAction.RATE_POINTS
                .refusal(actor)
                .or(() -> PhaseMustBe.refusal(story, "人工评分", PeriodPhase.OPEN))
                .or(() -> NobodyRatesTheirOwnUnit.refusal(command.unit(), actor))
                .map(Decision::refuse)
                .orElseGet(() -> chart.unit(command.unit().id())
                        .map(unit -> rated(command, unit, rules, chart))
                        .orElseGet(() -> invalid("ranking.unknown-unit", "unit", "没有这个单位，请从单位列表中选择。")));
    }

    private static Decision rated(RatePoints command, UnitRef unit, RuleSet rules, OrganisationChart chart) {
        if (!(rules.item(command.item()).orElse(null) instanceof Manual item)) {
            return invalid("ranking.not-manual", "item", "“%s”不是本月规则中的人工评分项，请从列表中选择。".formatted(command.item()));
        }
        return raterRefused(command, item)
                .or(() -> OutOfRange.refusal(
                        command, item, group(rules, chart.groupOf(unit.id()).orElse(""))))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new PointsRated(
                        command.month(), unit, command.item(), command.rater(), command.points(), command.reason())));
    }

    private static Optional<Rejection> raterRefused(RatePoints command, Manual item) {
        var known = command.rater() == null
                ? item.raters().isEmpty()
                : item.raters().contains(command.rater());
        return known
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid(
                        "ranking.unknown-rater",
                        "rater",
                        item.raters().isEmpty()
                                ? "“%s”不分评分人类别，请不要填写评分人类别。"
                                        .formatted(item.head().name())
                                : "“%s”的评分人类别是：%s，请从中选择一个。"
                                        .formatted(item.head().name(), String.join("、", item.raters()))));
    }

    /** Rules name groups by their id or by the name that the organisation uses. */
    private static RuleGroup group(RuleSet rules, String name) {
        return rules.groups().stream()
                .filter(group -> group.name().equals(name) || group.id().equals(name))
                .findFirst()
                .orElseGet(() -> RuleGroup.unnamed(name));
    }

    private static Decision invalid(String code, String field, String sentence) {
        return Decision.refuse(new Rejection.Invalid(code, field, sentence));
    }

    /** Within what the item leaves to people. */
    private static final class OutOfRange {

        static Optional<Rejection> refusal(RatePoints command, Manual item, RuleGroup group) {
            var points = Fraction.of(command.points());
            var min = item.min().in(group);
            var max = item.max().in(group);
            return points.compareTo(min) >= 0 && points.compareTo(max) <= 0
                    ? Optional.empty()
                    : Optional.of(new Rejection.Invalid(
                            "ranking.points-out-of-range",
                            "points",
                            "“%s”的得分应在%s到%s之间，现为%s。".formatted(item.head().name(), min, max, points)));
        }
    }
}
