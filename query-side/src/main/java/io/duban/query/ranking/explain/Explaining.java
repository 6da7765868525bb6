package io.duban.query.ranking.explain;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.item.Item;
import io.duban.kernel.ranking.item.Manual;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.PointsRated;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.ranking.score.ItemScore;
import io.duban.query.ranking.PrintedNumber;
import io.duban.query.ranking.fact.TaskBehind;
import io.duban.query.ranking.fact.TasksBehind;
import io.duban.query.ranking.period.PeriodNumbers;
import io.duban.query.ranking.period.PeriodRanking;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Viewpoint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a score: total, items, facts, matters. */
@Component
public class Explaining {

    private final TasksBehind tasks;

    Explaining(TasksBehind tasks) {
        this.tasks = tasks;
    }

    /** @param viewer through whose eyes the matters are read */
    Explanation of(PeriodRanking ranking, UnitRef unit, Viewpoint viewpoint, Actor viewer) {
        var line = ranking.line(unit.id()).orElse(null);
        var behind = behind(ranking, unit, viewpoint, viewer);
        var items =
                ItemFacts.flat(ranking.rules().items()).collect(Collectors.toMap(Item::id, item -> item, (a, b) -> a));
        var group = group(ranking, unit);
        return new Explanation(
                ranking,
                unit,
                line,
                line == null
                        ? List.of()
                        : line.explanation().stream()
                                .map(score -> explained(score, items.get(score.item()), ranking, unit, group, behind))
                                .toList());
    }

    /** Every number of a unit with the matters behind it, whether the rules use it or not. */
    List<ExplainedFact> facts(PeriodRanking ranking, UnitRef unit, Viewpoint viewpoint, Actor viewer) {
        var behind = behind(ranking, unit, viewpoint, viewer);
        return new TreeSet<>(ranking.numbers().of(unit.name()).keySet())
                .stream()
                        .map(fact -> fact(fact, ranking, unit, List.of(), behind))
                        .toList();
    }

    private Map<String, List<TaskBehind>> behind(
            PeriodRanking ranking, UnitRef unit, Viewpoint viewpoint, Actor viewer) {
        var question = PeriodRankings.question(ranking.story(), ranking.rules(), viewpoint);
        return tasks.of(unit.id(), question, viewer).stream().collect(Collectors.groupingBy(TaskBehind::fact));
    }

    private static ExplainedItem explained(
            ItemScore score,
            @Nullable Item item,
            PeriodRanking ranking,
            UnitRef unit,
            RuleGroup group,
            Map<String, List<TaskBehind>> behind) {
        var names = item != null
                ? ItemFacts.of(item, ranking.rules())
                : score.item().equals("eligibility") ? ItemFacts.ofEligibility(ranking.rules()) : Set.<String>of();
        var disputes = disputes(ranking.story(), unit, score.item());
        var facts = names(names, item, ranking, unit).stream()
                .map(name -> fact(name, ranking, unit, disputes, behind))
                .toList();
        var ofFacts = facts.stream().flatMap(fact -> fact.disputes().stream()).toList();
        return new ExplainedItem(
                score,
                FactWords.sentence(score.rule(), ranking.rules()),
                item == null ? "—" : PrintedNumber.of(ItemMost.of(item, group)),
                item != null,
                facts,
                disputes.stream().filter(dispute -> !ofFacts.contains(dispute)).toList());
    }

    /** The unit's numbers of these names, tagged and by level, in the order of the rules; one that it does not have is zero. */
    private static List<String> names(Set<String> names, @Nullable Item item, PeriodRanking ranking, UnitRef unit) {
        var own = new TreeSet<>(ranking.numbers().of(unit.name()).keySet());
        return names.stream()
                .flatMap(name -> {
                    var written = own.stream()
                            .filter(fact -> ItemFacts.isOf(name, fact))
                            .toList();
                    return written.isEmpty() && !(item instanceof Manual) ? Stream.of(name) : written.stream();
                })
                .distinct()
                .toList();
    }

    private static ExplainedFact fact(
            String name,
            PeriodRanking ranking,
            UnitRef unit,
            List<Dispute> disputes,
            Map<String, List<TaskBehind>> behind) {
        var story = ranking.story();
        return new ExplainedFact(
                name,
                ranking.numbers().of(unit.name()).getOrDefault(name, Fraction.ZERO),
                FactWords.weight(name, ranking.rules()),
                story.ratings().stream()
                        .filter(fact -> fact.event() instanceof PointsRated rated
                                && rated.unit().id().equals(unit.id())
                                && PeriodNumbers.name(rated.item(), rated.rater())
                                        .equals(name))
                        .toList(),
                story.adjustments().stream()
                        .filter(adjusted -> adjusted.adjustment().unit().id().equals(unit.id())
                                && adjusted.adjustment().fact().equals(name))
                        .toList(),
                behind.getOrDefault(name, List.of()),
                disputes.stream()
                        .filter(dispute -> name.equals(dispute.disputed().fact()))
                        .toList());
    }

    private static List<Dispute> disputes(PeriodStory story, UnitRef unit, String item) {
        return story.disputes().stream()
                .filter(dispute -> dispute.unit().id().equals(unit.id())
                        && dispute.disputed().item().equals(item))
                .toList();
    }

    private static RuleGroup group(PeriodRanking ranking, UnitRef unit) {
        var name = Objects.requireNonNullElse(ranking.numbers().group(unit.name()), "");
        RuleSet rules = ranking.rules();
        return rules.groups().stream()
                .filter(group -> group.id().equals(name) || group.name().equals(name))
                .findFirst()
                .orElseGet(() -> RuleGroup.unnamed(name));
    }
}
