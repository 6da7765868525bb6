package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.Rounding;
import io.duban.kernel.ranking.facts.UnitFacts;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.metric.WhenNone;
import io.duban.kernel.ranking.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores all units of one group in one period. */
public final class GroupScoring {

    private final RuleSet rules;
    private final RuleGroup group;
    private final Wordings words;

    public GroupScoring(RuleSet rules, RuleGroup group) {
        this.rules = rules;
        this.group = group;
        this.words = new Wordings(rules);
    }

    /** One score for each unit that appears at all, in no order that means anything. */
    public List<UnitScore> scores(Collection<UnitFacts> units) {
        var books = new LinkedHashMap<UnitFacts, MetricBook>();
        units.forEach(unit -> books.put(unit, new MetricBook(rules, new UnitNumbers(unit, rules))));
        var ranks = new GroupRanks(
                books.values().stream().filter(book -> !without(book)).toList());
        var scores = new ArrayList<UnitScore>();
        books.forEach((unit, book) -> {
            var score = score(unit, book, ranks);
            if (score != null) {
                scores.add(score);
            }
        });
        return scores;
    }

    private boolean without(MetricBook book) {
        var tasks = book.tasks();
        return tasks != null && tasks.compareTo(rules.eligibility().minTasks()) < 0;
    }

    private @Nullable UnitScore score(UnitFacts unit, MetricBook book, GroupRanks ranks) {
        if (without(book)) {
            return withoutTasks(unit, book);
        }
        var sheet = new Sheet(rules, group, book, ranks, words);
        var sum = rules.items().stream().map(sheet::write).reduce(Fraction.ZERO, Fraction::plus);
        if (sheet.missing() != null) {
            return sheet.missing() == WhenNone.EXCLUDE
                    ? null
                    : unranked(unit, Standing.NO_DATA, sheet.lines(), book, sheet.points());
        }
        var tasks = book.tasks();
        if (tasks != null && tasks.compareTo(rules.eligibility().minSample()) < 0) {
            return unranked(unit, Standing.SMALL_SAMPLE, sheet.lines(), book, sheet.points());
        }
        var total = new TotalLine(rules.total(), group).of(sum, sheet);
        return new UnitScore(unit, Standing.RANKED, total, sheet.effects(), sheet.lines(), book, sheet.points());
    }

    private @Nullable UnitScore withoutTasks(UnitFacts unit, MetricBook book) {
        var limit = "任务数少于" + rules.eligibility().minTasks();
        return switch (rules.eligibility().whenNone()) {
            case EXCLUDE -> null;
            case FULL_MARK -> {
                var line = new ItemScore("eligibility", "资格", book.tasks(), null, limit + "，记满分", group.full());
                yield ranked(unit, group.full(), List.of(line), book);
            }
            case ZERO -> {
                var line = new ItemScore("eligibility", "资格", book.tasks(), null, limit + "，记零分", Fraction.ZERO);
                yield ranked(unit, Fraction.ZERO, List.of(line), book);
            }
            case SHOW_NO_DATA -> {
                var line = new ItemScore("eligibility", "资格", book.tasks(), null, limit + "，不排名", null);
                yield unranked(unit, Standing.NO_DATA, List.of(line), book, Map.of());
            }
        };
    }

    private UnitScore ranked(UnitFacts unit, Fraction score, List<ItemScore> lines, MetricBook book) {
        Rounding round = rules.total().round();
        return new UnitScore(unit, Standing.RANKED, score.rounded(round), GateEffects.NONE, lines, book, Map.of());
    }

    private static UnitScore unranked(
            UnitFacts unit, Standing standing, List<ItemScore> lines, MetricBook book, Map<String, Fraction> points) {
        return new UnitScore(unit, standing, null, GateEffects.NONE, lines, book, points);
    }
}
