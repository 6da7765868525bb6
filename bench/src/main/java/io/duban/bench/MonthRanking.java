package io.duban.bench;

import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.place.Ranking;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.ranking.fact.FactQuery;
import io.duban.query.ranking.fact.FactQuestion;
import io.duban.query.ranking.fact.FactSum;
import io.duban.query.ranking.period.PeriodNumbers;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** B5: the month of a nation ranked anew from its facts, and the ranking of one county alone. */
final class MonthRanking {

    /** After the month, so that everything that can be late is. */
    private static final Instant LOOKED_AT = Instant.parse("2026-07-15T04:00:00Z");

    private static final int PAGES = 20;
    private static final int READ = 60;

    private final JdbcClient views;
    private final FactQuery facts;
    private final NationFacts nation;
    private final Size size;
    private final Progress progress;
    private final RuleSet rules = RuleText.parse(RuleText.ready("general").orElseThrow());
    private final FactQuestion question = FactQuestion.of(Size.MONTH, Viewpoint.now(LOOKED_AT));

    MonthRanking(JdbcClient views, FactQuery facts, NationFacts nation, Size size, Progress progress) {
        this.views = views;
        this.facts = facts;
        this.nation = nation;
        this.size = size;
        this.progress = progress;
    }

    Figure everybody() {
        var scan = Series.empty("sequential scan of the facts");
        var work = Series.empty("full recompute");
        var adding = Series.empty("facts added up in the database and fetched");
        var ranking = Series.empty("rules applied and ranked");
        for (var round = 0; round <= size.rounds(); round++) {
            var scanned = Timed.of(this::scan);
            var sums = Timed.of(() -> facts.sums(question));
            var lines = Timed.of(() -> ranked(sums.result()));
            expect(lines.result().size(), size.counties() * size.units());
            progress.say(
                    "round %d: scan %.0f ms, facts %.0f ms, rules %.0f ms",
                    round, scanned.millis(), sums.millis(), lines.millis());
            if (round > 0) { // the first warms up
                scan = scan.with(scanned.millis());
                work = work.with(sums.millis() + lines.millis());
                adding = adding.with(sums.millis());
                ranking = ranking.with(lines.millis());
            }
        }
        var what = "%,d counties of %d units, %,d facts, all ranked anew".formatted(size.counties(), size.units(), size.rows());
        return new Figure("B5a", what, 4, scan, work, List.of(adding, ranking));
    }

    Figure oneCounty() {
        var reading = Series.empty("primary-key read of " + READ + " rows");
        var work = Series.empty("one county's ranking");
        var random = new SplittableRandom(Size.SEED);
        for (var round = 0; round <= size.rounds(); round++) {
            var read = 0.0;
            var pages = 0.0;
            for (var page = 0; page < PAGES; page++) {
                var keys = random.longs(READ, 0, (long) size.counties() * size.tasks())
                        .mapToObj(NationFacts::task)
                        .toArray(UUID[]::new);
                read += Timed.of(() -> read(keys)).millis();
                var county = nation.unitsOf(random.nextInt(size.counties()));
                var ranked = Timed.of(() -> ranked(facts.sums(question, county)));
                expect(ranked.result().size(), size.units());
                pages += ranked.millis();
            }
            progress.say("round %d: read %.2f ms, county %.2f ms", round, read / PAGES, pages / PAGES);
            if (round > 0) {
                reading = reading.with(read / PAGES);
                work = work.with(pages / PAGES);
            }
        }
        var what = "one county of %d units, %,d facts, among %,d".formatted(size.units(), size.tasks() * Size.FACTS, size.rows());
        return new Figure("B5b", what, 2, reading, work, List.of());
    }

    private List<RankingLine> ranked(List<FactSum> sums) {
        return Ranking.of(rules, PeriodNumbers.of(sums, PeriodStory.of(Size.MONTH)).table());
    }

    private long scan() {
        var sum = views.sql("SELECT sum(value) FROM views.fact_entry").query(Long.class).single();
        expect(sum, size.rows());
        return sum;
    }

    private int read(UUID[] keys) {
        return views.sql("SELECT * FROM views.fact_entry WHERE task_id = ANY (:keys) AND serial = 1")
                .param("keys", keys)
                .query()
                .listOfRows()
                .size();
    }

    private static void expect(long found, long wanted) {
        if (found != wanted) {
            throw new IllegalStateException("%d instead of %d".formatted(found, wanted));
        }
    }
}
