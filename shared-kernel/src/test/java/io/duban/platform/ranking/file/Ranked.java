package io.duban.platform.ranking.file;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.score.ItemScore;
import io.duban.platform.ranking.rule.RuleText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A ranking as tests ask for it: facts without the columns that are always the same. */
public record Ranked(List<RankingLine> lines) {

    public static final String FACTS = "period,group,unit,fact,value\n";
    public static final String EVENTS = "period,group,unit,event,date,level,count\n";

    /** @param facts {@code unit,fact,value} of group {@code town} in 2026-03, and nothing else */
    public static Ranked by(String rules, String... facts) {
        return of(rules, lines("2026-03,town,", facts), null);
    }

    /** @param text lines below the headers */
    public static Ranked of(String rules, String facts, String events) {
        return new Ranked(FactFiles.rank(
                RuleText.parse(rules),
                new FactFiles.Source("facts.csv", FACTS + facts),
                events == null ? null : new FactFiles.Source("events.csv", EVENTS + events)));
    }

    public static String lines(String before, String... facts) {
        return String.join(
                "", Arrays.stream(facts).map(fact -> before + fact + "\n").toList());
    }

    public RankingLine unit(String name) {
        return lines.stream()
                .filter(line -> line.unit().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** {@code rank unit score}, in the order printed. */
    public List<String> places() {
        return lines.stream()
                .map(line -> (line.rank() == null ? "-" : line.rank()) + " " + line.unit() + " " + line.printedScore())
                .toList();
    }

    public String score(String unit) {
        return unit(unit).printedScore();
    }

    /** The points of one item, exact. */
    public String points(String unit, String item) {
        return unit(unit).explanation().stream()
                .filter(line -> line.item().equals(item))
                .map(ItemScore::points)
                .map(String::valueOf)
                .findFirst()
                .orElse("not there");
    }

    public Fraction explained(String unit) {
        return unit(unit).explanation().stream()
                .map(ItemScore::points)
                .filter(Objects::nonNull)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    public String csv() {
        return csv(false);
    }

    public String csv(boolean explained) {
        try {
            var out = new StringWriter();
            RankingCsv.write(lines, explained, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String json(boolean explained) {
        var out = new StringWriter();
        RankingJson.write(lines, explained, out);
        return out.toString();
    }
}
