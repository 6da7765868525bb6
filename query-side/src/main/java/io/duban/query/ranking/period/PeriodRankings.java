package io.duban.query.ranking.period;

import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.platform.ranking.period.CountyRankings;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.projection.ViewTokens;
import io.duban.query.ranking.fact.FactQuery;
import io.duban.query.ranking.fact.FactQuestion;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Ranks a month by the rules that hold for it: as long as it is open with the newest numbers, once it is frozen with those of that
 * moment and its own rules for good. The same for everybody.
 */
@Component
public class PeriodRankings {

    private final CountyRankings county;
    private final FactQuery facts;
    private final ViewTokens tokens;
    private final Map<RuleSetId, Known> read = new ConcurrentHashMap<>();

    PeriodRankings(CountyRankings county, FactQuery facts, ViewTokens tokens) {
        this.county = county;
        this.facts = facts;
        this.tokens = tokens;
    }

    /** With what follows for units that were last month after month. */
    public PeriodRanking of(YearMonth month, Viewpoint viewpoint) {
        return InARow.of(alone(month, viewpoint), before -> alone(before, viewpoint));
    }

    /** The same of the month that follows this one, which is ranked by itself already. */
    public PeriodRanking after(PeriodRanking before, Viewpoint viewpoint) {
        return InARow.of(
                alone(before.month().plusMonths(1), viewpoint),
                month -> month.equals(before.month()) ? before : alone(month, viewpoint));
    }

    /** The month by itself: whoever is last is so for the first time. */
    public PeriodRanking alone(YearMonth month, Viewpoint viewpoint) {
        return of(ruled(month, viewpoint), viewpoint);
    }

    /** The month with its rules, nobody ranked. */
    public RuledMonth ruled(YearMonth month, Viewpoint viewpoint) {
        var story = story(month, viewpoint);
        var adopted = adopted(rules(viewpoint), story);
        return ruled(story, adopted.rules(), read(adopted), viewpoint);
    }

    /** The numbers from which such a month is ranked. */
    public PeriodNumbers numbers(RuledMonth month, Viewpoint viewpoint) {
        return PeriodNumbers.of(facts.sums(question(month.story(), month.rules(), viewpoint)), month.story());
    }

    /** A ranking of a month once more, by other rules; its numbers are read anew only if the rules count by another day. */
    public PeriodRanking beside(PeriodRanking ranking, RuleSetId id, RuleSet rules, Viewpoint viewpoint) {
        if (ranking.rules().attribution().periodOf() != rules.attribution().periodOf()) {
            return of(ruled(ranking.story(), id, rules, viewpoint), viewpoint);
        }
        return new PeriodRanking(
                ranking.month(),
                id,
                rules,
                ranking.story(),
                ranking.numbers(),
                ranking.numbers().ranked(rules),
                ranking.dataTime(),
                ranking.position());
    }

    /** The same ranking with other numbers: nothing is recorded. */
    public PeriodRanking supposing(PeriodRanking ranking, PeriodNumbers numbers) {
        return new PeriodRanking(
                ranking.month(),
                ranking.ruleSet(),
                ranking.rules(),
                ranking.story(),
                numbers,
                numbers.ranked(ranking.rules()),
                ranking.dataTime(),
                ranking.position());
    }

    /** What has happened to the month, as known at that moment. */
    public PeriodStory story(YearMonth month, Viewpoint viewpoint) {
        var story = county.period(month);
        return viewpoint.now() ? story : story.knownAt(known(viewpoint));
    }

    /** The rules as known at that moment. */
    public RuleBook rules(Viewpoint viewpoint) {
        var book = county.rules();
        return viewpoint.now() ? book : book.knownAt(known(viewpoint));
    }

    private RuledMonth ruled(PeriodStory story, RuleSetId id, RuleSet rules, Viewpoint viewpoint) {
        var position = tokens.position();
        return new RuledMonth(
                id, rules, story, question(story, rules, viewpoint).asOf(), position);
    }

    private PeriodRanking of(RuledMonth month, Viewpoint viewpoint) {
        var numbers = numbers(month, viewpoint);
        return new PeriodRanking(
                month.month(),
                month.ruleSet(),
                month.rules(),
                month.story(),
                numbers,
                numbers.ranked(month.rules()),
                month.dataTime(),
                month.position());
    }

    /** Which facts a month counts: those of the moment of freezing, or as long as it is open the newest. */
    public static FactQuestion question(PeriodStory story, RuleSet rules, Viewpoint viewpoint) {
        return story.frozen()
                .map(frozen -> FactQuestion.asKnown(story.month(), frozen.dataTime())
                        .before(story.lastFact(PeriodFrozen.class).orElseThrow().position()))
                .orElseGet(() -> FactQuestion.of(story.month(), viewpoint))
                .by(rules.attribution().periodOf());
    }

    /** Read once for each version that was adopted. */
    private RuleSet read(RuleSetAdopted adopted) {
        return read.compute(
                        adopted.rules(),
                        (id, known) -> known != null && known.yaml().equals(adopted.yaml())
                                ? known
                                : new Known(adopted.yaml(), RuleText.parse(adopted.yaml())))
                .rules();
    }

    private static RuleSetAdopted adopted(RuleBook book, PeriodStory story) {
        return story.frozen()
                .flatMap(frozen -> book.adopted(frozen.rules()))
                .or(() -> book.inForce(story.month()))
                .orElseGet(PeriodRankings::usual);
    }

    /** Before the first start has recorded what a county begins with. */
    private static RuleSetAdopted usual() {
        return new RuleSetAdopted(
                new RuleSetId("general", 1),
                RuleText.ready("general").orElseThrow(),
                Instant.EPOCH.atZone(Viewpoint.ZONE).toLocalDate(),
                "");
    }

    private static Instant known(Viewpoint viewpoint) {
        var known = viewpoint.knownAt();
        return known == null || viewpoint.asOf().isBefore(known) ? viewpoint.asOf() : known;
    }

    /** @param yaml from which the rules were read: before the county has recorded its first ones, others may bear their id */
    private record Known(String yaml, RuleSet rules) {}
}
