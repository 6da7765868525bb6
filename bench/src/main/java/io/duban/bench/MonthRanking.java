package io.duban.bench;

import io.duban.kernel.people.UnitId;
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
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B5: the month of a nation ranked anew from its facts, and the ranking of one county alone. */
final class MonthRanking {

    /** After the month, so that everything that can be late is. */
    private static final Instant LOOKED_AT = Instant.parse("2026-07-15T04:00:00Z");

    /** Counties whose facts are asked for at once. */
    private static final int BATCH = 50;

    private static final int PAGES = 20;
    private static final int READ = 60;

    private final JdbcClient views;
    private final FactQuery facts;
    private final NationFacts nation;
    private final Size size;
    private final Progress progress;
    private final RuleSet rules = RuleText.parse(RuleText.ready("general").orElseThrow());

    /** As a frozen month is asked: every contribution is looked at. */
    private final FactQuestion anew = FactQuestion.asKnown(Size.MONTH, LOOKED_AT);

    /** As a month is asked that goes on. */
    private final FactQuestion live = FactQuestion.of(Size.MONTH, Viewpoint.now(LOOKED_AT));

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
        var adding = Series.empty("facts added up and fetched");
        var ranking = Series.empty("rules applied and ranked");
        for (var round = 0; round <= size.rounds(); round++) {
            var scanned = Timed.of(this::scan);
            var nation = Timed.of(this::recompute);
            expect(nation.result().units(), size.counties() * size.units());
            progress.say(
                    "round %d: scan %.0f ms, recompute %.0f ms (facts %.0f, rules %.0f)",
                    round,
                    scanned.millis(),
                    nation.millis(),
                    nation.result().adding(),
                    nation.result().ranking());
            if (round > 0) { // the first warms up
                scan = scan.with(scanned.millis());
                work = work.with(nation.millis());
                adding = adding.with(nation.result().adding());
                ranking = ranking.with(nation.result().ranking());
            }
        }
        var what = "%,d counties of %d units, %,d facts, all ranked anew"
                .formatted(size.counties(), size.units(), size.rows());
        return new Figure("B5a", what, 4, scan, work, List.of(adding, ranking));
    }

    /**
     * Counties have nothing to do with each other: they are ranked some at a time, on as many threads as there are processors, as the
     * scan uses them too.
     */
    private Part recompute() {
        var batches = IntStream.iterate(0, first -> first < size.counties(), first -> first + BATCH)
                .mapToObj(first -> (Callable<Part>) () -> batch(first, Math.min(first + BATCH, size.counties())))
                .toList();
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var sum = new Part(0, 0, 0);
            for (var batch : threads.invokeAll(batches)) {
                sum = sum.plus(batch.get());
            }
            return sum;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Part batch(int first, int end) {
        var units = IntStream.range(first, end)
                .mapToObj(nation::unitsOf)
                .flatMap(Collection::stream)
                .toList();
        var sums = Timed.of(() -> facts.sums(anew, units));
        var lines = Timed.of(() -> ranked(sums.result()));
        return new Part(lines.result().size(), sums.millis(), lines.millis());
    }

    /**
     * @param adding milliseconds of all threads together, {@code ranking} likewise
     */
    private record Part(int units, double adding, double ranking) {
        Part plus(Part other) {
            return new Part(units + other.units, adding + other.adding, ranking + other.ranking);
        }
    }

    Figure oneCounty() {
        var reading = Series.empty("primary-key read of " + READ + " rows");
        var work = Series.empty("one county's ranking");
        var adding = Series.empty("sums of its units read");
        var ranking = Series.empty("rules applied and ranked");
        expectEqual(nation.unitsOf(0));
        var random = new SplittableRandom(Size.SEED);
        for (var round = 0; round <= size.rounds(); round++) {
            var read = 0.0;
            var sums = 0.0;
            var lines = 0.0;
            for (var page = 0; page < PAGES; page++) {
                var keys = random.longs(READ, 0, (long) size.counties() * size.tasks())
                        .mapToObj(NationFacts::task)
                        .toArray(UUID[]::new);
                read += Timed.of(() -> read(keys)).millis();
                var county = nation.unitsOf(random.nextInt(size.counties()));
                var summed = Timed.of(() -> facts.sums(live, county));
                var ranked = Timed.of(() -> ranked(summed.result()));
                expect(ranked.result().size(), size.units());
                sums += summed.millis();
                lines += ranked.millis();
            }
            progress.say(
                    "round %d: read %.2f ms, county %.2f ms (sums %.2f, rules %.2f)",
                    round, read / PAGES, (sums + lines) / PAGES, sums / PAGES, lines / PAGES);
            if (round > 0) {
                reading = reading.with(read / PAGES);
                work = work.with((sums + lines) / PAGES);
                adding = adding.with(sums / PAGES);
                ranking = ranking.with(lines / PAGES);
            }
        }
        var what = "one county of %d units, %,d facts, among %,d"
                .formatted(size.units(), size.tasks() * Size.FACTS, size.rows());
        return new Figure("B5b", what, 2, reading, work, List.of(adding, ranking));
    }

    /** What is kept is what the contributions add up to. */
    private void expectEqual(Collection<UnitId> units) {
        if (!facts.sums(live, units).equals(facts.sums(anew, units))) {
            throw new IllegalStateException("The sums that were kept are not those of the facts");
        }
    }

    private List<RankingLine> ranked(List<FactSum> sums) {
        return Ranking.of(
                rules, PeriodNumbers.of(sums, PeriodStory.of(Size.MONTH)).table(rules));
    }

    private long scan() {
        var sum = views.sql("SELECT sum(value) FROM views.fact_entry")
                .query(Long.class)
                .single();
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
